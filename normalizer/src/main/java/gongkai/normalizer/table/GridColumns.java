package gongkai.normalizer.table;

import gongkai.extractor.Cell;

/**
 * Neighbouring columns of a grid.
 *
 * @param first from 1
 * @param last not before the first
 */
record GridColumns(int first, int last) {
  GridColumns {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("columns %d to %d are none".formatted(first, last));
    }
  }

  static GridColumns of(Cell cell) {
    return new GridColumns(cell.column(), cell.lastColumn());
  }

  /** Whether a cell stands in one of them. */
  boolean covers(Cell cell) {
    return first <= cell.lastColumn() && cell.column() <= last;
  }

  boolean overlaps(GridColumns other) {
    return first <= other.last && other.first <= last;
  }
}
