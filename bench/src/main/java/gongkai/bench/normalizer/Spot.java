package gongkai.bench.normalizer;

import gongkai.bench.marked.MarkedCell;
import gongkai.normalizer.CellReference;

/** A cell of a document: table, row and column, all from 1. */
record Spot(int table, int row, int column) {
  static Spot of(CellReference reference) {
    return new Spot(reference.table(), reference.row(), reference.column());
  }

  static Spot of(int table, MarkedCell cell) {
    return new Spot(table, cell.cell().row(), cell.cell().column());
  }

  @Override
  public String toString() {
    return table + ":" + row + "," + column;
  }
}
