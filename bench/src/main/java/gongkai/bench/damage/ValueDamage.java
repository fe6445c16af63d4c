package gongkai.bench.damage;

import gongkai.bench.damage.Damage.Change;
import gongkai.bench.marked.Mark;
import gongkai.bench.marked.MarkedCell;
import gongkai.bench.marked.MarkedTable;
import gongkai.bench.report.Dice;
import java.util.List;
import java.util.Optional;

/** Numbers that are others, are badly set, or stand in another cell. */
final class ValueDamage {
  private static final int TWO_DIGITS = 10;

  private ValueDamage() {}

  /** Another number stands there, and that is the truth then. */
  static Optional<Change> digits(MarkedTable table, Dice.Throws dice) {
    return Damage.one(plain(table, 0), dice)
        .flatMap(
            cell -> {
              MarkedCell now = Numbers.changed(cell, dice).orElseThrow();
              return Change.to(table.with(cell, now), said(cell, now.text()));
            });
  }

  /** A number's digits stand apart. */
  static Optional<Change> spaced(MarkedTable table, Dice.Throws dice) {
    return Damage.one(plain(table, TWO_DIGITS), dice)
        .flatMap(
            cell -> {
              int at = dice.between(1, cell.text().length() - 1);
              String spaced =
                  dice.percent(50)
                      ? cell.text().replaceAll("(?<=.)(?=.)", " ")
                      : cell.text().substring(0, at) + " " + cell.text().substring(at);
              return Change.to(table.with(cell, cell.withText(spaced)), said(cell, spaced));
            });
  }

  /** A number stands in the cell before it, with that one's, and its own is empty. */
  static Optional<Change> two(MarkedTable table, Dice.Throws dice) {
    for (MarkedCell cell : Damage.shuffled(plain(table, 0), dice)) {
      Optional<MarkedCell> before =
          left(table, cell).filter(other -> Numbers.plain(other).isPresent());
      if (before.isPresent()) {
        String both = before.get().text() + dice.one(List.of(" ", "|", "/")) + cell.text();
        return Change.to(
            table.with(before.get(), before.get().withText(both)).with(cell, cell.withText("")),
            said(before.get(), both));
      }
    }
    return Optional.empty();
  }

  /** A number is published in the cell before its own, which then says nothing. */
  static Optional<Change> moved(MarkedTable table, Dice.Throws dice) {
    for (MarkedCell cell : Damage.shuffled(plain(table, 1), dice)) {
      Optional<MarkedCell> before =
          left(table, cell)
              .filter(other -> other.cell().isBlank() || other.text().equals("0"))
              .filter(other -> other.figure().isPresent());
      if (before.isPresent()) {
        int number = Numbers.plain(cell).orElseThrow();
        Mark.Figure was = cell.figure().orElseThrow();
        MarkedCell empty =
            cell.withText("").as(new Mark.Figure(was.key(), was.form(), Optional.empty()));
        return Change.to(
            table.with(before.get(), Numbers.with(before.get(), number)).with(cell, empty),
            said(cell, "") + ", one cell to the left " + number);
      }
    }
    return Optional.empty();
  }

  private static Optional<MarkedCell> left(MarkedTable table, MarkedCell cell) {
    return table.at(cell.cell().row(), cell.cell().column() - 1);
  }

  private static List<MarkedCell> plain(MarkedTable table, int least) {
    return table.figures().stream()
        .filter(cell -> Numbers.plain(cell).filter(number -> number >= least).isPresent())
        .toList();
  }

  private static String said(MarkedCell cell, String now) {
    return "'%s' at %d, %d is '%s'"
        .formatted(cell.text(), cell.cell().row(), cell.cell().column(), now);
  }
}
