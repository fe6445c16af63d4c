package gongkai.cli.text;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table drawn with its spans in box-drawing characters: a cell that spans is one box, a position
 * that no cell covers has none.
 *
 * @param lines of equal display width, from top to bottom; empty for a table without rows or
 *     columns
 * @param rowLines for each row of the table, in order, the index in lines of its first line of
 *     text, from 0
 * @param columnStarts for each column of the table, in order, the display column at which its text
 *     begins, from 0
 */
public record GridDrawing(List<String> lines, List<Integer> rowLines, List<Integer> columnStarts) {
  public GridDrawing {
    lines = List.copyOf(lines);
    rowLines = List.copyOf(rowLines);
    columnStarts = List.copyOf(columnStarts);
  }

  /** Draws a table; cells are wrapped so that a table of few columns fits on a screen. */
  public static GridDrawing of(Table table) {
    if (table.rows() == 0 || table.columns() == 0) {
      return new GridDrawing(List.of(), List.of(), List.of());
    }
    GridLayout layout = GridLayout.of(table);
    Canvas canvas = new Canvas(layout.bottom() + 1, layout.right() + 1);
    new GridBorders(table, layout).drawOn(canvas);
    for (Cell cell : table.cells()) {
      write(canvas, layout, cell);
    }
    return new GridDrawing(
        IntStream.rangeClosed(0, layout.bottom()).mapToObj(canvas::line).toList(),
        IntStream.range(0, table.rows()).mapToObj(row -> layout.top(row) + 1).toList(),
        IntStream.range(0, table.columns()).mapToObj(layout::textStart).toList());
  }

  private static void write(Canvas canvas, GridLayout layout, Cell cell) {
    int line = layout.top(cell.row() - 1) + 1;
    for (String text : layout.wrapped(cell)) {
      canvas.write(line++, layout.textStart(cell.column() - 1), text);
    }
  }
}
