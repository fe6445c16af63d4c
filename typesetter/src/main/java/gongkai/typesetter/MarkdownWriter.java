package gongkai.typesetter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes plain text as converters of web pages do: headings with {@code #}, a row as {@code a | b |
 * c} with one cell a column. A cell over several columns is followed by empty ones; one over
 * several rows is repeated in each.
 */
final class MarkdownWriter {
  private MarkdownWriter() {}

  static String write(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        append(table.grid(), text);
      } else if (block instanceof Block.Title) {
        text.append("# ").append(Blocks.text(block).replace("\n", "")).append("\n\n");
      } else if (block instanceof Block.Heading) {
        text.append("## ").append(Blocks.text(block)).append("\n\n");
      } else {
        text.append(Blocks.text(block).replace("\n", "\n\n")).append("\n\n");
      }
    }
    return text.toString();
  }

  private static void append(Grid grid, StringBuilder text) {
    for (int row = 1; row <= grid.rows(); row++) {
      List<String> texts = new ArrayList<>();
      for (int column = 1; column <= grid.columns(); column++) {
        GridCell cell = grid.cellAt(row, column);
        texts.add(cell.column() == column ? cell.text().replace("\n", " ") : "");
      }
      text.append(String.join(" | ", texts)).append('\n');
      if (row == 1) {
        text.append(String.join("|", Collections.nCopies(grid.columns(), "---"))).append('\n');
      }
    }
    text.append('\n');
  }
}
