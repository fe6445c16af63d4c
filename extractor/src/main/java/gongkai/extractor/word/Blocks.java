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

/**
 * Collects the blocks of a document in reading order and numbers its tables. Not for use by several
 * threads.
 */
public final class Blocks {
  /** How far apart edges in twips may lie that are one to the eye. */
  public static final int TWIPS_TOLERANCE = ColumnEdges.TWIPS_TOLERANCE;

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private int tables;

  /**
   * Adds a heading or a paragraph; nothing if the lines are blank.
   *
   * @param level of a heading, from 1; empty for a paragraph
   */
  public void addText(List<String> lines, OptionalInt level) {
    String text = Whitespace.joinLines(lines);
    if (text.isBlank()) {
      return;
    }
    blocks.add(
        level.isPresent()
            ? new Heading(text, level.getAsInt(), Place.NONE)
            : new Paragraph(text, Place.NONE));
  }

  /**
   * Adds a table; nothing if the rows have no cells.
   *
   * @param tolerance how far apart edges may lie that count as one, in the unit of the cells
   */
  public void addTable(List<List<RowCell>> rows, int tolerance) {
    Grid.table(tables + 1, rows, tolerance, notices)
        .ifPresent(
            table -> {
              tables++;
              blocks.add(table);
            });
  }

  /** Adds a notice of what was read with doubt, or not. */
  public void addNotice(String text) {
    notices.add(text);
  }

  /** The document of all that was added. */
  public Document document(Map<String, String> metadata) {
    return new Document(
        blocks,
        OptionalInt.empty(),
        metadata,
        notices.stream().map(text -> new Document.Notice(Place.NONE, text)).toList());
  }
}
