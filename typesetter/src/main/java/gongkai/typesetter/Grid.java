package gongkai.typesetter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A typeset table: cells that cover a grid without gap or overlap.
 *
 * @param name its name in the layout, such as {@code requests}
 * @param rows how many rows the grid has
 * @param widths the columns' widths in relation to each other; as many as the grid has columns
 * @param cells in order of row, then column
 */
public record Grid(String name, int rows, List<Integer> widths, List<GridCell> cells) {
  private static final Comparator<GridCell> READING_ORDER =
      Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column);

  public Grid {
    widths = List.copyOf(widths);
    cells = cells.stream().sorted(READING_ORDER).toList();
    requireFull(name, rows, widths.size(), cells);
  }

  private static void requireFull(String name, int rows, int columns, List<GridCell> cells) {
    Map<List<Integer>, GridCell> taken = new HashMap<>();
    for (GridCell cell : cells) {
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        for (int column = cell.column(); column <= cell.lastColumn(); column++) {
          if (row > rows || column > columns || taken.put(List.of(row, column), cell) != null) {
            throw new IllegalArgumentException(
                "%s: %s overlaps or leaves %d by %d".formatted(name, cell, rows, columns));
          }
        }
      }
    }
    if (taken.size() != rows * columns) {
      throw new IllegalArgumentException(
          "%s: %d of %d positions are covered".formatted(name, taken.size(), rows * columns));
    }
  }

  /** How many columns the grid has. */
  public int columns() {
    return widths.size();
  }

  /**
   * The cell that covers a position.
   *
   * @param row from 1
   * @param column from 1
   */
  public GridCell cellAt(int row, int column) {
    return cells.stream()
        .filter(cell -> cell.covers(row, column))
        .findFirst()
        .orElseThrow(
            () -> new IndexOutOfBoundsException(name + " has no cell " + row + ", " + column));
  }

  /** The different cells that cover a row, from left to right, those from rows above included. */
  public List<GridCell> cellsIn(int row) {
    return cells.stream()
        .filter(cell -> cell.row() <= row && row <= cell.lastRow())
        .sorted(Comparator.comparingInt(GridCell::column))
        .toList();
  }

  /** Whether a cell's text begins at its left edge: the labels of a sheet, which are indented. */
  public boolean isLeftAligned(GridCell cell) {
    return name.equals("sheet") && cell.column() == 1 && cell.row() > 1;
  }

  Grid withCells(List<GridCell> newCells) {
    return new Grid(name, rows, widths, newCells);
  }
}
