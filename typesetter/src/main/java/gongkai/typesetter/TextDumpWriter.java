package gongkai.typesetter;

import java.util.List;

/**
 * Writes plain text as dumps of Word documents look: each cell on a line that begins with a tab,
 * further lines of the cell without one, an empty cell where a merged cell goes on from the row
 * above, an empty line after each row.
 */
final class TextDumpWriter {
  private TextDumpWriter() {}

  static String write(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> append(block, text));
    return text.toString();
  }

  private static void append(Block block, StringBuilder text) {
    if (block instanceof Block.Table table) {
      append(table.grid(), text);
    } else if (block instanceof Block.Title title) {
      lines(title.lines(), text);
      text.append('\n');
    } else if (block instanceof Block.Signature signature) {
      text.append('\n');
      lines(signature.lines(), text);
      text.append('\n');
    } else {
      lines(List.of(Blocks.text(block)), text);
    }
  }

  private static void append(Grid grid, StringBuilder text) {
    for (int row = 1; row <= grid.rows(); row++) {
      for (GridCell cell : grid.cellsIn(row)) {
        text.append('\t').append(cell.row() == row ? cell.text() : "").append('\n');
      }
      text.append('\n');
    }
    text.append('\n');
  }

  private static void lines(List<String> lines, StringBuilder text) {
    lines.forEach(line -> text.append(line).append('\n'));
  }
}
