package gongkai.bench.pdf;

import gongkai.typesetter.Block;
import gongkai.typesetter.GridCell;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a program that makes PDF files lost of a report: letters that stand more often in the report
 * than in the file. Where they stand does not matter, so that nothing that is shown counts as lost;
 * what stands there twice, as a head on a further page, hides as much that is lost.
 */
final class LostLetters {
  /**
   * Radicals that fonts give for the letters behind them, and that the normal form keeps apart or
   * makes a letter of another script.
   */
  private static final String RADICALS = "\u2EA0民\u6236户\u2ED4门\u2ED3长\u2EC5见\u2ECB车\u2EDA页\u2EC4西";

  /** The same of a dash as wide as two. */
  private static final String TWO_DASHES = "\u2E3A";

  private LostLetters() {}

  /**
   * The letters that are lost, in the order of their codes; empty if there are none.
   *
   * @param shown the file's letters in any order
   */
  static String of(List<Block> report, String shown) {
    Map<Integer, Integer> counts = new TreeMap<>();
    report.forEach(block -> texts(block).forEach(text -> count(text, 1, counts)));
    count(shown, -1, counts);
    StringBuilder lost = new StringBuilder();
    counts.forEach(
        (letter, count) -> lost.append(Character.toString(letter).repeat(Math.max(0, count))));
    return lost.toString();
  }

  /** Forms of one letter, such as those for vertical text, are one. */
  private static void count(String text, int times, Map<Integer, Integer> counts) {
    Normalizer.normalize(text.replace(TWO_DASHES, "——"), Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .map(LostLetters::letter)
        .forEach(c -> counts.merge(c, times, Integer::sum));
  }

  private static int letter(int c) {
    int radical = RADICALS.indexOf(c);
    return radical >= 0 && radical % 2 == 0 ? RADICALS.charAt(radical + 1) : c;
  }

  private static List<String> texts(Block block) {
    if (block instanceof Block.Table table) {
      return table.grid().cells().stream().map(GridCell::text).toList();
    }
    if (block instanceof Block.Title title) {
      return title.lines();
    }
    if (block instanceof Block.Signature signature) {
      return signature.lines();
    }
    if (block instanceof Block.Heading heading) {
      return List.of(heading.text());
    }
    if (block instanceof Block.Caption caption) {
      return List.of(caption.text());
    }
    if (block instanceof Block.Line line) {
      return List.of(line.text());
    }
    return List.of(((Block.Paragraph) block).text());
  }
}
