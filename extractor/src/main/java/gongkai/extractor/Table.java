package gongkai.extractor;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table: cells with row and column spans on a grid. No two cells overlap; a grid position that no
 * cell covers is a hole (a ragged row), not a blank cell.
 *
 * @param number in the document's reading order, from 1
 * @param rows how many rows the grid has
 * @param columns how many columns the grid has
 * @param cells in order of row, then column
 * @param place where the table stands
 */
public record Table(int number, int rows, int columns, List<Cell> cells, Place place)
    implements Block {
  private static final Comparator<Cell> READING_ORDER =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  public Table {
    if (number < 1) {
      throw new IllegalArgumentException("tables count from 1: " + number);
    }
    cells = cells.stream().sorted(READING_ORDER).toList();
    requireNoOverlap(rows, columns, cells);
  }

  private static void requireNoOverlap(int rows, int columns, List<Cell> cells) {
    Map<Integer, BitSet> taken = new HashMap<>();
    for (Cell cell : cells) {
      if (cell.lastRow() > rows || cell.lastColumn() > columns) {
        throw new IllegalArgumentException(
            "%s reaches out of a grid of %d by %d".formatted(cell, rows, columns));
      }
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        BitSet line = taken.computeIfAbsent(row, unused -> new BitSet());
        int clash = line.nextSetBit(cell.column());
        if (clash >= 0 && clash <= cell.lastColumn()) {
          throw new IllegalArgumentException(cell + " overlaps another cell");
        }
        line.set(cell.column(), cell.lastColumn() + 1);
      }
    }
  }
}
