package gongkai.normalizer.masthead;

import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Heading;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a document: a heading, a paragraph, or a cell at the top of a table, where sheets have
 * their title and web pages their dates.
 *
 * @param text never empty
 * @param kind what it is
 * @param block the block's index in the document, from 0
 */
record Line(FoldedText text, Kind kind, int block) {
  private static final int TOP_ROWS = 3;
  private static final int LONGEST_CELL = 120;

  enum Kind {
    HEADING,
    PARAGRAPH,
    CELL
  }

  /** The lines of a document, in reading order. */
  static List<Line> of(Document document) {
    List<Line> lines = new ArrayList<>();
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Heading heading) {
        add(lines, heading.text(), Kind.HEADING, i);
      } else if (block instanceof Paragraph paragraph) {
        add(lines, paragraph.text(), Kind.PARAGRAPH, i);
      } else if (block instanceof Table table) {
        addTop(lines, table, i);
      }
    }
    return List.copyOf(lines);
  }

  private static void addTop(List<Line> lines, Table table, int block) {
    for (Cell cell : table.cells()) {
      if (cell.row() > TOP_ROWS) {
        return;
      }
      if (cell.text().length() <= LONGEST_CELL) {
        add(lines, cell.text(), Kind.CELL, block);
      }
    }
  }

  private static void add(List<Line> lines, String text, Kind kind, int block) {
    FoldedText folded = FoldedText.of(text);
    if (!folded.isEmpty()) {
      lines.add(new Line(folded, kind, block));
    }
  }

  String folded() {
    return text.folded();
  }

  boolean isProse() {
    return kind != Kind.CELL;
  }
}
