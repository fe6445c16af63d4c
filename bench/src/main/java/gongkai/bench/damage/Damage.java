package gongkai.bench.damage;

import gongkai.bench.marked.MarkedReport;
import gongkai.bench.marked.MarkedTable;
import gongkai.bench.report.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mutation of a report. The same dice damage the same report alike. */
@FunctionalInterface
interface Damage {
  /** The damaged report; empty if the report has nothing that this damage could befall. */
  Optional<Damaged> apply(MarkedReport report, Dice.Throws dice);

  /** A mutation of one table. */
  @FunctionalInterface
  interface OfTable {
    /** What becomes of the table; empty if this damage cannot befall it. */
    Optional<Change> apply(MarkedTable table, Dice.Throws dice);
  }

  /**
   * What became of a table.
   *
   * @param tables that stand in its place
   * @param what was done, for a person
   */
  record Change(List<MarkedTable> tables, String what) {
    public Change {
      tables = List.copyOf(tables);
    }

    static Optional<Change> to(MarkedTable table, String what) {
      return Optional.of(new Change(List.of(table), what));
    }
  }

  /** Befalls one table with figures, whichever it can befall. */
  static Damage ofOneTable(OfTable damage) {
    return (report, dice) -> {
      for (MarkedTable table : shuffled(report.filledTables(), dice)) {
        Optional<Change> change = damage.apply(table, dice);
        if (change.isPresent()) {
          return Optional.of(
              Damaged.of(report.with(table, change.get().tables()), change.get().what()));
        }
      }
      return Optional.empty();
    };
  }

  /** Befalls every table with figures that it can befall. */
  static Damage ofEachTable(OfTable damage) {
    return (report, dice) -> {
      MarkedReport changed = report;
      List<String> what = new ArrayList<>();
      for (MarkedTable table : report.filledTables()) {
        Optional<Change> change = damage.apply(table, dice);
        if (change.isPresent()) {
          changed = changed.with(table, change.get().tables());
          what.add(change.get().what());
        }
      }
      return what.isEmpty()
          ? Optional.empty()
          : Optional.of(Damaged.of(changed, String.join("; ", what)));
    };
  }

  /** A mutation befalls a report once or several times. */
  static Damage upTo(int times, Damage damage) {
    return (report, dice) -> {
      Optional<Damaged> damaged = damage.apply(report, dice);
      for (int more = dice.between(0, times - 1); more > 0 && damaged.isPresent(); more--) {
        Damaged first = damaged.get();
        damaged =
            damage
                .apply(first.report(), dice)
                .map(next -> Damaged.of(next.report(), first.what() + "; " + next.what()))
                .or(() -> Optional.of(first));
      }
      return damaged;
    };
  }

  /** The same elements in a thrown order. */
  static <T> List<T> shuffled(List<T> of, Dice.Throws dice) {
    List<T> left = new ArrayList<>(of);
    List<T> shuffled = new ArrayList<>();
    while (!left.isEmpty()) {
      shuffled.add(left.remove(dice.between(0, left.size() - 1)));
    }
    return shuffled;
  }

  /** One of several that are equally likely; empty if there is none. */
  static <T> Optional<T> one(List<T> of, Dice.Throws dice) {
    return of.isEmpty() ? Optional.empty() : Optional.of(dice.one(of));
  }
}
