package gongkai.bench.damage;

import gongkai.bench.damage.Damage.Change;
import gongkai.bench.marked.Mark;
import gongkai.bench.marked.MarkedCell;
import gongkai.bench.marked.MarkedTable;
import gongkai.bench.report.Dice;
import java.util.List;
import java.util.Optional;

/** Rows that are lost, stand twice, or are no form's. */
final class RowDamage {
  private static final List<String> UNKNOWN =
      List.of("其他工作情况", "备注说明", "新媒体账号数", "窗口咨询量", "其中：涉企信息", "政务热线来电");

  private RowDamage() {}

  /** A row is lost, with its figures. */
  static Optional<Change> dropped(MarkedTable table, Dice.Throws dice) {
    return Damage.one(table.figureRows(), dice)
        .filter(row -> table.figureRows().size() > 1)
        .flatMap(row -> Change.to(table.withoutRow(row), "without row " + row));
  }

  /** A row stands twice with the same numbers. */
  static Optional<Change> duplicated(MarkedTable table, Dice.Throws dice) {
    return Damage.one(table.figureRows(), dice)
        .flatMap(row -> Change.to(table.withRow(row, cell -> cell), "row %d twice".formatted(row)));
  }

  /** A row stands twice, the second time with other numbers. */
  static Optional<Change> contradicted(MarkedTable table, Dice.Throws dice) {
    return Damage.one(table.figureRows(), dice)
        .flatMap(
            row ->
                Change.to(
                    table.withRow(row, cell -> Numbers.changed(cell, dice).orElse(cell)),
                    "row %d twice, with other numbers".formatted(row)));
  }

  /** An empty row stands between others. */
  static Optional<Change> emptyInserted(MarkedTable table, Dice.Throws dice) {
    return Damage.one(table.figureRows(), dice)
        .flatMap(
            row -> Change.to(table.withRow(row, RowDamage::blank), "an empty row after " + row));
  }

  /** A row that no form knows stands between others, with numbers. */
  static Optional<Change> unknownInserted(MarkedTable table, Dice.Throws dice) {
    return Damage.one(table.figureRows(), dice)
        .flatMap(
            row -> {
              String label = dice.one(UNKNOWN);
              return Change.to(
                  table.withRow(row, cell -> unknown(cell, label, dice)),
                  "'%s' after row %d".formatted(label, row));
            });
  }

  private static MarkedCell unknown(MarkedCell above, String label, Dice.Throws dice) {
    if (above.isLabel()) {
      return above.withText(label);
    }
    return above.figure().isPresent()
        ? blank(above).withText(Integer.toString(dice.between(0, 99)))
        : above;
  }

  static MarkedCell blank(MarkedCell cell) {
    return cell.as(Mark.Plain.OTHER).withText("");
  }
}
