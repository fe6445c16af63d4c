package gongkai.bench.damage;

import gongkai.bench.damage.Damage.Change;
import gongkai.bench.marked.MarkedCell;
import gongkai.bench.marked.MarkedTable;
import gongkai.bench.report.Dice;
import gongkai.extractor.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Columns that are lost, stand twice, or are empty. */
final class ColumnDamage {
  private ColumnDamage() {}

  /** A column is lost, with its figures. */
  static Optional<Change> dropped(MarkedTable table, Dice.Throws dice) {
    return table.figureColumns().size() < 2
        ? Optional.empty()
        : onColumn(table, dice, "without column", (lying, column) -> lying.withoutRow(column));
  }

  /** A column stands twice with the same numbers. */
  static Optional<Change> duplicated(MarkedTable table, Dice.Throws dice) {
    return onColumn(
        table, dice, "twice: column", (lying, column) -> lying.withRow(column, cell -> cell));
  }

  /** An empty column stands between others. */
  static Optional<Change> emptyInserted(MarkedTable table, Dice.Throws dice) {
    return onColumn(
        table,
        dice,
        "an empty column after",
        (lying, column) -> lying.withRow(column, RowDamage::blank));
  }

  /** A stray line divides a column: its head spans both, its figures stand left or right of it. */
  static Optional<Change> split(MarkedTable table, Dice.Throws dice) {
    return Damage.one(table.figureColumns(), dice)
        .flatMap(column -> Change.to(split(table, column, dice), "a line through " + column));
  }

  private static MarkedTable split(MarkedTable table, int column, Dice.Throws dice) {
    List<MarkedCell> cells = new ArrayList<>();
    for (MarkedCell marked : table.cells()) {
      Cell cell = marked.cell();
      if (cell.column() > column) {
        cells.add(marked.onColumns(cell.column() + 1, cell.columnSpan()));
      } else if (cell.lastColumn() < column) {
        cells.add(marked);
      } else if (marked.figure().isPresent() && cell.columnSpan() == 1) {
        boolean left = dice.percent(50);
        cells.add(marked.onColumns(left ? column : column + 1, 1));
        cells.add(RowDamage.blank(marked).onColumns(left ? column + 1 : column, 1));
      } else {
        cells.add(marked.onColumns(cell.column(), cell.columnSpan() + 1));
      }
    }
    return new MarkedTable(table.rows(), table.columns() + 1, cells, table.place());
  }

  private static Optional<Change> onColumn(
      MarkedTable table,
      Dice.Throws dice,
      String what,
      BiFunction<MarkedTable, Integer, MarkedTable> change) {
    return Damage.one(table.figureColumns(), dice)
        .flatMap(
            column ->
                Change.to(
                    change.apply(table.transposed(), column).transposed(), what + " " + column));
  }
}
