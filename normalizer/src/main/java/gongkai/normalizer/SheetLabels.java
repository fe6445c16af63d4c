package gongkai.normalizer;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.normalizer.value.CellText;
import gongkai.normalizer.value.CellText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what a cell of a table that no form claims is: the words left of it, then the words over its
 * column.
 */
final class SheetLabels {
  private final Table table;
  private final CellText cellText;
  private final List<List<Cell>> byRow = new ArrayList<>();
  private final List<List<Cell>> heads = new ArrayList<>();

  SheetLabels(Table table, CellText cellText) {
    this.table = table;
    this.cellText = cellText;
    for (int row = 0; row <= table.rows(); row++) {
      byRow.add(new ArrayList<>());
    }
    for (Cell cell : table.cells()) {
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        byRow.get(row).add(cell);
      }
    }
    for (int column = 0; column <= table.columns(); column++) {
      heads.add(new ArrayList<>());
    }
    collectHeads();
  }

  /** The words that stand over the first number of each column are its head. */
  private void collectHeads() {
    boolean[] closed = new boolean[table.columns() + 1];
    for (Cell cell : table.cells()) {
      Kind kind = cellText.kind(cell.text());
      boolean spansAll = cell.column() == 1 && cell.lastColumn() == table.columns();
      for (int column = cell.column(); column <= cell.lastColumn(); column++) {
        if (kind == Kind.WORDS && !spansAll && !closed[column]) {
          heads.get(column).add(cell);
        }
        closed[column] |= kind != Kind.WORDS && kind != Kind.BLANK && kind != Kind.UNIT;
      }
    }
  }

  /** The label of a cell. */
  SheetLabel of(Cell cell) {
    String row =
        joined(byRow.get(cell.row()).stream().filter(other -> other.column() < cell.column()));
    String column = joined(heads.get(cell.column()).stream().filter(h -> h.row() < cell.row()));
    return new SheetLabel(row, column);
  }

  private String joined(Stream<Cell> cells) {
    return cells
        .filter(cell -> cellText.kind(cell.text()) == Kind.WORDS)
        .map(Cell::text)
        .distinct()
        .collect(Collectors.joining(SheetLabel.WITHIN));
  }
}
