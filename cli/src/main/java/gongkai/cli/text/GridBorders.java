package gongkai.cli.text;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import java.util.Arrays;

/** The borders of a drawn table: a line wherever the two sides of it are different cells. */
final class GridBorders {
  /** By the arms that meet in a point: 1 up, 2 down, 4 left, 8 right. */
  private static final String POINTS = " │││─┘┐┤─└┌├─┴┬┼";

  private static final int HOLE = -1;

  private final int rows;
  private final int columns;
  private final int[][] owners;
  private final GridLayout layout;

  GridBorders(Table table, GridLayout layout) {
    this.rows = table.rows();
    this.columns = table.columns();
    this.owners = owners(table);
    this.layout = layout;
  }

  /** For each position of the grid the index of the cell that covers it. */
  private static int[][] owners(Table table) {
    int[][] owners = new int[table.rows()][table.columns()];
    for (int[] row : owners) {
      Arrays.fill(row, HOLE);
    }
    for (int i = 0; i < table.cells().size(); i++) {
      Cell cell = table.cells().get(i);
      for (int row = cell.row() - 1; row < cell.lastRow(); row++) {
        Arrays.fill(owners[row], cell.column() - 1, cell.lastColumn(), i);
      }
    }
    return owners;
  }

  void drawOn(Canvas canvas) {
    int[] tops = new int[rows + 1];
    int[] lefts = new int[columns + 1];
    Arrays.setAll(tops, layout::top);
    Arrays.setAll(lefts, layout::left);
    for (int row = 0; row <= rows; row++) {
      for (int column = 0; column <= columns; column++) {
        canvas.write(tops[row], lefts[column], point(row, column));
        if (below(row, column)) {
          for (int line = tops[row] + 1; line < tops[row + 1]; line++) {
            canvas.write(line, lefts[column], "│");
          }
        }
        if (beside(row, column)) {
          int length = lefts[column + 1] - lefts[column] - 1;
          canvas.write(tops[row], lefts[column] + 1, "─".repeat(length));
        }
      }
    }
  }

  private String point(int row, int column) {
    int arms =
        (below(row - 1, column) ? 1 : 0)
            + (below(row, column) ? 2 : 0)
            + (beside(row, column - 1) ? 4 : 0)
            + (beside(row, column) ? 8 : 0);
    return POINTS.substring(arms, arms + 1);
  }

  /** Whether a line runs down from the point at a row's top and a column's left. */
  private boolean below(int row, int column) {
    return row >= 0 && row < rows && owner(row, column - 1) != owner(row, column);
  }

  /** Whether a line runs to the right from the point at a row's top and a column's left. */
  private boolean beside(int row, int column) {
    return column >= 0 && column < columns && owner(row - 1, column) != owner(row, column);
  }

  private int owner(int row, int column) {
    boolean inside = row >= 0 && row < rows && column >= 0 && column < columns;
    return inside ? owners[row][column] : HOLE;
  }
}
