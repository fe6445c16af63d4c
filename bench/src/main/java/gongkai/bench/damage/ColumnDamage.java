package gongkai.bench.damage;

import gongkai.bench.damage.Damage.Change;
import gongkai.bench.marked.MarkedTable;
import gongkai.bench.report.Dice;
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
