package gongkai.bench.damage;

import gongkai.bench.damage.Damage.Change;
import gongkai.bench.marked.MarkedCell;
import gongkai.bench.marked.MarkedTable;
import gongkai.bench.report.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Heads of columns that are lost, or stand on other lines than their figures. */
final class HeadDamage {
  private HeadDamage() {}

  /** The heads of groups of columns are lost; those of the columns are left. */
  static Optional<Change> groupsGone(MarkedTable table, Dice.Throws dice) {
    List<MarkedCell> groups = heads(table).stream().filter(head -> isGroup(table, head)).toList();
    MarkedTable changed = table;
    for (MarkedCell group : groups) {
      changed = changed.with(group, group.withText(""));
    }
    return groups.isEmpty() ? Optional.empty() : Change.to(changed, "no heads of groups");
  }

  /** Some columns have no head. */
  static Optional<Change> someGone(MarkedTable table, Dice.Throws dice) {
    List<MarkedCell> leaves = heads(table).stream().filter(head -> !isGroup(table, head)).toList();
    if (leaves.size() < 2) {
      return Optional.empty();
    }
    MarkedTable changed = table;
    List<String> what = new ArrayList<>();
    int most = Math.max(1, leaves.size() / 3);
    for (MarkedCell head : Damage.shuffled(leaves, dice).subList(0, dice.between(1, most))) {
      changed = changed.with(head, head.withText(""));
      what.add(head.text() + "@" + head.cell().column());
    }
    return Change.to(changed, "no head " + String.join(", ", what));
  }

  /** The figures stand on other grid columns than their heads: half a column to the right. */
  static Optional<Change> shifted(MarkedTable table, Dice.Throws dice) {
    int firstBody = table.figureRows().get(0);
    boolean middleHeads = heads(table).stream().anyMatch(head -> head.cell().row() >= firstBody);
    if (firstBody == 1 || middleHeads) {
      return Optional.empty();
    }
    List<MarkedCell> cells = new ArrayList<>();
    for (MarkedCell cell : table.cells()) {
      cells.add(cell.cell().lastRow() < firstBody ? left(cell, table) : right(cell));
    }
    return Change.to(
        new MarkedTable(table.rows(), 2 * table.columns() + 1, cells, table.place()),
        "heads half a column to the left");
  }

  private static MarkedCell left(MarkedCell head, MarkedTable table) {
    int last = head.cell().lastColumn();
    int end = last == table.columns() ? 2 * last + 1 : 2 * last;
    int start = 2 * head.cell().column() - 1;
    return head.onColumns(start, end - start + 1);
  }

  private static MarkedCell right(MarkedCell body) {
    int start = body.cell().column() == 1 ? 1 : 2 * body.cell().column();
    return body.onColumns(start, 2 * body.cell().lastColumn() + 1 - start + 1);
  }

  /** The heads are a table of their own. */
  static Optional<Change> apart(MarkedTable table, Dice.Throws dice) {
    int firstBody = table.figureRows().get(0);
    return firstBody == 1
        ? Optional.empty()
        : Optional.of(
            new Change(
                List.of(table.rows(1, firstBody - 1), table.rows(firstBody, table.rows())),
                "heads in a table of their own"));
  }

  /** Labels above figures. */
  static List<MarkedCell> heads(MarkedTable table) {
    return table.labels().stream()
        .filter(label -> !table.isRowLabel(label))
        .filter(
            label ->
                table.figures().stream()
                    .anyMatch(
                        figure ->
                            figure.cell().row() > label.cell().lastRow()
                                && figure.cell().column() <= label.cell().lastColumn()
                                && label.cell().column() <= figure.cell().lastColumn()))
        .toList();
  }

  /** Whether another head stands right below it. */
  private static boolean isGroup(MarkedTable table, MarkedCell head) {
    return table
        .at(head.cell().lastRow() + 1, head.cell().column())
        .filter(below -> below.isLabel() && !table.isRowLabel(below))
        .isPresent();
  }
}
