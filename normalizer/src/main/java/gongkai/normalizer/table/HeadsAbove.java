package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.normalizer.table.MatchedTable.MatchedCell;
import gongkai.normalizer.table.MatchedTable.MatchedPart;
import gongkai.normalizer.table.MatchedTable.MatchedRow;
import gongkai.normalizer.table.MatchedTable.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table put under heads that were read as a table of their own, and the way back from its cells
 * to the original's. That the heads are this table's is likely, not certain.
 */
final class HeadsAbove {
  private final int headRows;
  private final Table joined;
  private final Map<Cell, Cell> originals;

  private HeadsAbove(int headRows, Table joined, Map<Cell, Cell> originals) {
    this.headRows = headRows;
    this.joined = joined;
    this.originals = originals;
  }

  /** Both tables as one; they must have as many columns. */
  static HeadsAbove of(Table heads, Table table) {
    Map<Cell, Cell> originals = new HashMap<>();
    List<Cell> cells = new ArrayList<>(heads.cells());
    for (Cell cell : table.cells()) {
      Cell lower = lowered(cell, heads.rows());
      originals.put(lower, cell);
      cells.add(lower);
    }
    int rows = heads.rows() + table.rows();
    Table joined = new Table(table.number(), rows, table.columns(), cells, table.place());
    return new HeadsAbove(heads.rows(), joined, originals);
  }

  private static Cell lowered(Cell cell, int by) {
    return new Cell(
        cell.row() + by,
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        cell.place());
  }

  /** The heads and the table as one. */
  Table table() {
    return joined;
  }

  /** A part found in both, with the lower table's rows and cells. */
  MatchedPart original(MatchedPart part) {
    boolean usesHeads =
        part.heads().stream()
            .flatMap(head -> head.cell().stream())
            .anyMatch(cell -> cell.row() <= headRows);
    List<MatchedRow> rows =
        part.rows().stream()
            .filter(row -> row.row() > headRows)
            .map(row -> original(row, usesHeads))
            .toList();
    return new MatchedPart(
        part.part(), part.orientation(), part.fit(), part.runnerUp(), rows, part.heads());
  }

  private MatchedRow original(MatchedRow row, boolean usesHeads) {
    List<MatchedCell> cells =
        row.cells().stream()
            .map(
                cell ->
                    new MatchedCell(
                        cell.head(),
                        original(cell.cell()),
                        usesHeads ? Placement.ALIGNED : cell.placement()))
            .toList();
    return new MatchedRow(
        row.row() - headRows, row.line(), row.how(), row.label().map(this::original), cells);
  }

  private Cell original(Cell cell) {
    return Objects.requireNonNull(originals.get(cell));
  }
}
