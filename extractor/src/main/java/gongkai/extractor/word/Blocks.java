package gongkai.extractor.word;

import gongkai.extractor.Block;
import gongkai.extractor.Document;
import gongkai.extractor.Heading;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Place;
import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Collects the blocks of a document in reading order and numbers its tables. */
final class Blocks {
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private int tables;

  /**
   * Adds a heading or a paragraph; nothing if the lines are blank.
   *
   * @param level of a heading, from 1; empty for a paragraph
   */
  void addText(List<String> lines, OptionalInt level) {
    String text = Whitespace.joinLines(lines);
    if (text.isBlank()) {
      return;
    }
    blocks.add(
        level.isPresent()
            ? new Heading(text, level.getAsInt(), Place.NONE)
            : new Paragraph(text, Place.NONE));
  }

  /** Adds a table; nothing if the rows have no cells. */
  void addTable(List<List<RowCell>> rows, int tolerance) {
    Grid.table(tables + 1, rows, tolerance, notices)
        .ifPresent(
            table -> {
              tables++;
              blocks.add(table);
            });
  }

  void addNotice(String text) {
    notices.add(text);
  }

  Document document(Map<String, String> metadata) {
    return new Document(
        blocks,
        OptionalInt.empty(),
        metadata,
        notices.stream().map(text -> new Document.Notice(Place.NONE, text)).toList());
  }
}
