package gongkai.bench.damage;

import gongkai.bench.damage.Damage.Change;
import gongkai.bench.marked.Mark;
import gongkai.bench.marked.MarkedCell;
import gongkai.bench.marked.MarkedTable;
import gongkai.bench.report.Dice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What befalls the words of labels. No figure changes, nor what it is. */
final class LabelDamage {
  private LabelDamage() {}

  /** One label has a character wrong. */
  static Damage one(Slip slip) {
    return Damage.ofOneTable(
        (table, dice) -> {
          for (MarkedCell label : Damage.shuffled(table.labels(), dice)) {
            Optional<String> text = changed(label.text(), slip, dice);
            if (text.isPresent()) {
              return Change.to(
                  table.with(label, label.withText(text.get())),
                  "'%s' is '%s'".formatted(label.text(), text.get()));
            }
          }
          return Optional.empty();
        });
  }

  /** Every label has a character wrong, by one kind of mistake where it can happen. */
  static Damage every(List<Slip> slips) {
    return Damage.ofEachTable((table, dice) -> every(table, slips, dice));
  }

  private static Optional<Change> every(MarkedTable table, List<Slip> slips, Dice.Throws dice) {
    MarkedTable changed = table;
    List<String> what = new ArrayList<>();
    for (MarkedCell label : table.labels()) {
      Optional<String> text =
          changed(label.text(), dice.one(slips), dice)
              .or(() -> changed(label.text(), Slip.ADDED, dice));
      if (text.isPresent()) {
        changed = changed.with(label, label.withText(text.get()));
        what.add(text.get());
      }
    }
    return Change.to(changed, "every label: " + String.join(" ", what));
  }

  private static Optional<String> changed(String label, Slip slip, Dice.Throws dice) {
    return slip.in(label, dice).filter(text -> !OtherLabels.isAnother(label, text));
  }

  /** A label's words are lost. */
  static Optional<Change> emptied(MarkedTable table, Dice.Throws dice) {
    return Damage.one(table.labels(), dice)
        .flatMap(
            label -> Change.to(table.with(label, label.withText("")), "lost: " + label.text()));
  }

  /** A label's words stand in the cell beside, above or below it. */
  static Optional<Change> toNeighbour(MarkedTable table, Dice.Throws dice) {
    for (MarkedCell label : Damage.shuffled(table.labels(), dice)) {
      for (Side side : Damage.shuffled(Arrays.asList(Side.values()), dice)) {
        Optional<MarkedCell> other =
            side.of(table, label)
                .filter(cell -> cell.figure().isEmpty())
                .filter(cell -> cell.isLabel() || cell.cell().isBlank());
        if (other.isPresent()) {
          return moved(table, label, other.get(), side);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Change> moved(
      MarkedTable table, MarkedCell label, MarkedCell other, Side side) {
    boolean before = side == Side.BELOW || side == Side.RIGHT;
    String text = before ? label.text() + other.text() : other.text() + label.text();
    MarkedTable changed =
        table
            .with(other, other.withText(text).as(Mark.Plain.LABEL))
            .with(label, label.withText(""));
    return Change.to(changed, "'%s' stands %s".formatted(label.text(), side));
  }

  /** Where a cell is from another. */
  enum Side {
    ABOVE,
    BELOW,
    LEFT,
    RIGHT;

    private Optional<MarkedCell> of(MarkedTable table, MarkedCell from) {
      int row = from.cell().row();
      int column = from.cell().column();
      return switch (this) {
        case ABOVE -> table.at(row - 1, column);
        case BELOW -> table.at(from.cell().lastRow() + 1, column);
        case LEFT -> table.at(row, column - 1);
        case RIGHT -> table.at(row, from.cell().lastColumn() + 1);
      };
    }
  }

  /** A label is read in one with that of its group. */
  static Optional<Change> mergedWithGroup(MarkedTable table, Dice.Throws dice) {
    List<MarkedCell> groups =
        table.labels().stream()
            .filter(label -> table.isRowLabel(label) ? isTall(label) : isWide(label))
            .toList();
    for (MarkedCell group : Damage.shuffled(groups, dice)) {
      Optional<MarkedCell> first = firstOf(table, group);
      if (first.isPresent()) {
        MarkedCell one = first.get();
        MarkedTable changed = table.with(one, one.withText(group.text() + one.text()));
        boolean lost = dice.percent(50);
        return Change.to(
            lost ? changed.with(group, group.withText("")) : changed,
            "'%s' stands before '%s'%s".formatted(group.text(), one.text(), lost ? " only" : ""));
      }
    }
    return Optional.empty();
  }

  private static boolean isTall(MarkedCell label) {
    return label.cell().rowSpan() > 1;
  }

  private static boolean isWide(MarkedCell label) {
    return label.cell().columnSpan() > 1;
  }

  private static Optional<MarkedCell> firstOf(MarkedTable table, MarkedCell group) {
    Side side = table.isRowLabel(group) ? Side.RIGHT : Side.BELOW;
    return side.of(table, group).filter(MarkedCell::isLabel);
  }

  /** Where the label of a group stands that is not merged. */
  enum Unmerged {
    EACH_ROW,
    FIRST_ROW
  }

  /** Labels of groups are not merged. */
  static Damage unmerged(Unmerged where) {
    return Damage.ofEachTable(
        (table, dice) -> {
          List<MarkedCell> groups =
              table.labels().stream()
                  .filter(label -> isTall(label) && table.isRowLabel(label))
                  .toList();
          MarkedTable changed = table;
          for (MarkedCell group : groups) {
            changed = changed.with(group, singleRows(group, where));
          }
          return groups.isEmpty()
              ? Optional.empty()
              : Change.to(changed, "labels of groups in " + where);
        });
  }

  private static List<MarkedCell> singleRows(MarkedCell group, Unmerged where) {
    List<MarkedCell> rows = new ArrayList<>();
    for (int row = group.cell().row(); row <= group.cell().lastRow(); row++) {
      MarkedCell one = group.onRows(row, 1);
      boolean stands = where == Unmerged.EACH_ROW || row == group.cell().row();
      rows.add(stands ? one : one.withText(""));
    }
    return rows;
  }
}
