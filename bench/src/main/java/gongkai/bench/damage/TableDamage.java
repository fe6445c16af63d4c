package gongkai.bench.damage;

import gongkai.bench.damage.Damage.Change;
import gongkai.bench.marked.MarkedCell;
import gongkai.bench.marked.MarkedReport;
import gongkai.bench.marked.MarkedTable;
import gongkai.bench.report.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables that are cut, joined or turned. */
final class TableDamage {
  /** Who turns a table, turns a small one. */
  private static final int SMALL = 20;

  private TableDamage() {}

  /** A table goes on as another one, with no heads. */
  static Optional<Change> cut(MarkedTable table, Dice.Throws dice) {
    List<Integer> rows = table.figureRows();
    return rows.size() < 2
        ? Optional.empty()
        : cutBefore(table, rows.get(dice.between(1, rows.size() - 1)));
  }

  private static Optional<Change> cutBefore(MarkedTable table, int row) {
    return Optional.of(
        new Change(
            List.of(table.rows(1, row - 1), table.rows(row, table.rows())),
            "cut before row " + row));
  }

  /** A table of several parts is divided before each of their titles. */
  static Optional<Change> divided(MarkedTable table, Dice.Throws dice) {
    List<Integer> starts =
        table.labels().stream()
            .filter(label -> label.cell().columnSpan() == table.columns())
            .map(label -> label.cell().row())
            .toList();
    if (starts.size() < 2 || starts.get(0) != 1) {
      return Optional.empty();
    }
    List<MarkedTable> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int last = i + 1 < starts.size() ? starts.get(i + 1) - 1 : table.rows();
      parts.add(table.rows(starts.get(i), last));
    }
    return Optional.of(new Change(parts, "divided into " + parts.size()));
  }

  /** Two tables or more are read as one. */
  static Optional<Damaged> joined(MarkedReport report, Dice.Throws dice) {
    List<MarkedTable> tables = report.filledTables();
    if (tables.size() < 2) {
      return Optional.empty();
    }
    int first = dice.between(0, tables.size() - 2);
    int last = dice.between(first + 1, tables.size() - 1);
    MarkedTable whole = tables.get(first);
    MarkedReport changed = report;
    for (MarkedTable lower : tables.subList(first + 1, last + 1)) {
      whole = whole.above(lower);
      changed = changed.with(lower, List.of());
    }
    return Optional.of(
        Damaged.of(
            changed.with(tables.get(first), whole),
            "tables %d to %d are one".formatted(first + 1, last + 1)));
  }

  /** The rows of a small table are its columns. */
  static Optional<Change> transposed(MarkedTable table, Dice.Throws dice) {
    return table.figures().size() > SMALL
        ? Optional.empty()
        : Change.to(table.transposed(), "transposed");
  }

  /** Two rows stand in each other's place, with their labels. */
  static Optional<Change> rowsExchanged(MarkedTable table, Dice.Throws dice) {
    List<Integer> pairs =
        table.figureRows().stream()
            .filter(row -> row < table.rows() && isAlike(table, row))
            .toList();
    return Damage.one(pairs, dice)
        .flatMap(
            row ->
                Change.to(
                    table.each(cell -> exchanged(cell, row)),
                    "rows %d and %d exchanged".formatted(row, row + 1)));
  }

  private static boolean isAlike(MarkedTable table, int row) {
    return table.figureRows().contains(row + 1) && spans(table, row).equals(spans(table, row + 1));
  }

  private static List<List<Integer>> spans(MarkedTable table, int row) {
    return table.in(row).stream()
        .filter(cell -> cell.cell().rowSpan() == 1)
        .map(cell -> List.of(cell.cell().column(), cell.cell().columnSpan()))
        .toList();
  }

  private static MarkedCell exchanged(MarkedCell cell, int row) {
    if (cell.cell().rowSpan() > 1) {
      return cell;
    }
    if (cell.cell().row() == row) {
      return cell.onRows(row + 1, 1);
    }
    return cell.cell().row() == row + 1 ? cell.onRows(row, 1) : cell;
  }
}
