package gongkai.extractor.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A table's cells on a grid; rows and columns in which no cell begins are left out.
 *
 * @param rows how many
 * @param columns how many
 * @param cells from top to bottom, then left to right; none overlap
 */
record PlacedCells(int rows, int columns, List<Placed> cells) {
  private static final long LARGEST_GRID = 10_000_000;

  /** A cell and the part of the grid it covers; rows and columns from 0. */
  record Placed(int row, int column, int rowSpan, int columnSpan, MarkedCell cell) {}

  PlacedCells {
    cells = List.copyOf(cells);
  }

  /**
   * Places cells as HTML asks: each in the first free slot of its row, rows that a cell covers end
   * with its group. A cell ends where another one from above stands. Spans count only as far as
   * cells begin, so a huge span costs nothing. Rows without cells count as rows, as HTML asks,
   * unless the spans leave fewer holes where they do not: LibreOffice writes one after each row and
   * counts none.
   *
   * @return empty if the grid is larger than any table's
   */
  static Optional<PlacedCells> of(List<List<List<MarkedCell>>> groups) {
    Optional<PlacedCells> written = placed(groups);
    List<List<List<MarkedCell>>> filled = groups.stream().map(PlacedCells::filled).toList();
    if (written.isEmpty() || filled.equals(groups)) {
      return written;
    }
    Optional<PlacedCells> withoutEmpty = placed(filled);
    return withoutEmpty.filter(placed -> placed.holes() < written.get().holes()).or(() -> written);
  }

  private static List<List<MarkedCell>> filled(List<List<MarkedCell>> rows) {
    return rows.stream().filter(row -> !row.isEmpty()).toList();
  }

  /** How many slots of the grid no cell covers. */
  private long holes() {
    long covered = 0;
    for (Placed cell : cells) {
      covered += (long) cell.rowSpan() * cell.columnSpan();
    }
    return (long) rows * columns - covered;
  }

  private static Optional<PlacedCells> placed(List<List<List<MarkedCell>>> groups) {
    Placement placement = new Placement(groups.stream().mapToInt(List::size).sum());
    for (List<List<MarkedCell>> group : groups) {
      int end = placement.row + group.size();
      for (List<MarkedCell> row : group) {
        if (!placement.place(row, end)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(placement.withoutIdleLines());
  }

  private static final class Placement {
    private final int rows;
    private final List<Placed> placed = new ArrayList<>();

    /** For each column the first row below what covers it. */
    private int[] free = new int[16];

    private int row;
    private int columns;

    private Placement(int rows) {
      this.rows = rows;
    }

    private boolean place(List<MarkedCell> cells, int groupEnd) {
      int column = 0;
      for (MarkedCell cell : cells) {
        while (isTaken(column)) {
          column++;
        }
        int width = 1;
        while (width < cell.columnSpan() && !isTaken(column + width)) {
          width++;
        }
        int left = groupEnd - row;
        int height = cell.rowSpan() == 0 ? left : Math.min(cell.rowSpan(), left);
        cover(column, width, row + height);
        placed.add(new Placed(row, column, height, width, cell));
        column += width;
        if ((long) columns * rows > LARGEST_GRID) {
          return false;
        }
      }
      row++;
      return true;
    }

    private boolean isTaken(int column) {
      return column < columns && free[column] > row;
    }

    private void cover(int column, int width, int until) {
      int end = column + width;
      if (end > free.length) {
        free = Arrays.copyOf(free, Math.max(end, free.length * 2));
      }
      Arrays.fill(free, column, end, until);
      columns = Math.max(columns, end);
    }

    private PlacedCells withoutIdleLines() {
      BitSet usedRows = new BitSet();
      BitSet usedColumns = new BitSet();
      for (Placed cell : placed) {
        usedRows.set(cell.row);
        usedColumns.set(cell.column);
      }
      int[] rowIndex = indexes(usedRows, rows);
      int[] columnIndex = indexes(usedColumns, columns);
      List<Placed> cells = new ArrayList<>();
      for (Placed cell : placed) {
        int top = rowIndex[cell.row];
        int start = columnIndex[cell.column];
        int height = rowIndex[cell.row + cell.rowSpan] - top;
        int width = columnIndex[cell.column + cell.columnSpan] - start;
        cells.add(new Placed(top, start, height, width, cell.cell));
      }
      return new PlacedCells(rowIndex[rows], columnIndex[columns], cells);
    }

    /** For each line how many used lines stand before it. */
    private static int[] indexes(BitSet used, int lines) {
      int[] indexes = new int[lines + 1];
      for (int i = 0; i < lines; i++) {
        indexes[i + 1] = indexes[i] + (used.get(i) ? 1 : 0);
      }
      return indexes;
    }
  }
}
