package gongkai.normalizer.masthead;

import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a report: what stands before its first numbered heading, or what stands below one.
 *
 * @param heading the heading; empty text for the preamble
 * @param prose the paragraphs, without it
 * @param tables the numbers of its tables
 */
record Section(FoldedText heading, List<FoldedText> prose, List<Integer> tables) {
  private static final int LONGEST_HEADING = 50;
  private static final int CELLS_READ = 24;
  private static final RuleFile FILE = RuleFile.load("scopes.yaml");
  private static final Pattern HEADING = FILE.pattern("section_heading");
  private static final Pattern OVERVIEW = FILE.pattern("overview_heading");
  private static final List<Topic> TOPICS =
      FILE.rules("tables").stream()
          .map(
              rule ->
                  new Topic(
                      TableTopic.of(rule.text("topic")),
                      rule.pattern("cells"),
                      rule.pattern("heading")))
          .toList();

  private record Topic(TableTopic topic, Pattern cells, Pattern heading) {}

  Section {
    prose = List.copyOf(prose);
    tables = List.copyOf(tables);
  }

  /** The parts of a document, in order; the first is the preamble. */
  static List<Section> of(Document document) {
    List<Section> sections = new ArrayList<>();
    FoldedText heading = Title.NO_NAME;
    List<FoldedText> prose = new ArrayList<>();
    List<Integer> tables = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        tables.add(table.number());
        continue;
      }
      FoldedText text = FoldedText.of(ReportSections.text(block));
      if (text.length() <= LONGEST_HEADING && HEADING.matcher(text.folded()).find()) {
        sections.add(new Section(heading, prose, tables));
        heading = text;
        prose.clear();
        tables.clear();
      } else {
        prose.add(text);
      }
    }
    sections.add(new Section(heading, prose, tables));
    return List.copyOf(sections);
  }

  /** Whether it is 一、总体情况 or its like. */
  boolean isOverview() {
    return OVERVIEW.matcher(heading.folded()).find();
  }

  /** What a table of this section counts: its first cells tell, else the heading does. */
  TableTopic topicOf(Table table) {
    StringBuilder first = new StringBuilder();
    for (Cell cell : table.cells().subList(0, Math.min(CELLS_READ, table.cells().size()))) {
      first.append(FoldedText.of(cell.text()).folded()).append('\n');
    }
    for (Topic topic : TOPICS) {
      if (topic.cells().matcher(first).find()) {
        return topic.topic();
      }
    }
    return topicOfHeading();
  }

  /** What the heading says that this part is about. */
  TableTopic topicOfHeading() {
    return TOPICS.stream()
        .filter(topic -> topic.heading().matcher(heading.folded()).find())
        .map(Topic::topic)
        .findFirst()
        .orElse(TableTopic.OTHER);
  }
}
