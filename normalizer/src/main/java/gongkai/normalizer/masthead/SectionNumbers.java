package gongkai.normalizer.masthead;

import gongkai.extractor.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of the sections of a report: 一、总体情况, 第二部分. */
final class SectionNumbers {
  private static final int LONGEST_HEADING = 50;
  private static final Pattern NUMBER = Pattern.compile("^第?([一二三四五六七八九十]{1,3})(?:部分|章|[、.])");

  private SectionNumbers() {}

  /** The number of the first section's heading; empty if none has one. */
  static Optional<Integer> first(List<Block> blocks) {
    return blocks.stream().flatMap(block -> of(block).stream()).findFirst();
  }

  /** The number of the last section's heading; empty if none has one. */
  static Optional<Integer> last(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Optional<Integer> number = of(blocks.get(i));
      if (number.isPresent()) {
        return number;
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> of(Block block) {
    FoldedText text = FoldedText.of(ReportSections.text(block));
    Matcher matcher = NUMBER.matcher(text.folded());
    boolean isHeading = text.length() <= LONGEST_HEADING && matcher.find();
    // In a compilation the titles of the reports may be numbered, too.
    return isHeading && TitleParser.STANDARD.parse(text).isEmpty()
        ? Optional.of(Dates.number(matcher.group(1)))
        : Optional.empty();
  }
}
