package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.normalizer.table.MatchedTable.MatchedPart;
import gongkai.normalizer.table.MatchedTable.Orientation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A table set sideways, its rows as columns, and the way back from its cells to the original's. */
final class Sideways {
  /** Larger tables are not set sideways by agencies, and looking at them costs. */
  private static final int MOST_CELLS = 500;

  private final Table turned;
  private final Map<Cell, Cell> originals;

  private Sideways(Table turned, Map<Cell, Cell> originals) {
    this.turned = turned;
    this.originals = originals;
  }

  /** Empty for a table too large, or of one row, which nobody sets sideways. */
  static Optional<Sideways> of(Table table) {
    if (table.cells().size() > MOST_CELLS || table.columns() < 2) {
      return Optional.empty();
    }
    Map<Cell, Cell> originals = new HashMap<>();
    table.cells().forEach(cell -> originals.put(turned(cell), cell));
    int rows = table.columns();
    int columns = table.rows();
    List<Cell> cells = List.copyOf(originals.keySet());
    Table turned = new Table(table.number(), rows, columns, cells, table.place());
    return Optional.of(new Sideways(turned, originals));
  }

  private static Cell turned(Cell cell) {
    int row = cell.column();
    int column = cell.row();
    int rowSpan = cell.columnSpan();
    int columnSpan = cell.rowSpan();
    return new Cell(row, column, rowSpan, columnSpan, cell.text(), cell.place());
  }

  /** The table with its rows as columns. */
  Table table() {
    return turned;
  }

  /** A part found in the turned table, with the original's cells. */
  MatchedPart original(MatchedPart part) {
    return part.with(this::original).lying(Orientation.SIDEWAYS);
  }

  private Cell original(Cell cell) {
    return Objects.requireNonNull(originals.get(cell));
  }
}
