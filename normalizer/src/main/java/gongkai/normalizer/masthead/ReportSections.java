package gongkai.normalizer.masthead;

import gongkai.extractor.Block;
import gongkai.extractor.Heading;
import gongkai.extractor.Paragraph;
import java.util.List;
import java.util.regex.Pattern;

/** The sections that a report has whatever its form: 总体情况, 主动公开, 申请, 复议, 问题. */
public final class ReportSections {
  private static final List<Pattern> SECTIONS = RuleFile.load("sections.yaml").patterns("sections");

  private ReportSections() {}

  /** How many different sections have a heading among the blocks, from 0 to 5. */
  public static long count(List<Block> blocks) {
    return SECTIONS.stream()
        .filter(section -> blocks.stream().anyMatch(block -> begins(block, section)))
        .count();
  }

  private static boolean begins(Block block, Pattern section) {
    return section.matcher(FoldedText.of(text(block)).folded()).lookingAt();
  }

  /** The text of a heading or a paragraph; empty for a table. */
  static String text(Block block) {
    if (block instanceof Heading heading) {
      return heading.text();
    }
    return block instanceof Paragraph paragraph ? paragraph.text() : "";
  }
}
