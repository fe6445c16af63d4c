package gongkai.bench.damage;

import gongkai.bench.damage.Kind.Family;
import gongkai.bench.marked.MarkedReport;
import gongkai.bench.report.Dice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Damages of several kinds, one upon the other. */
final class Mixed {
  private static final int FEWEST = 2;
  private static final int MOST = 4;

  private Mixed() {}

  /** From two to four damages of words, rows, columns and tables. */
  static Optional<Damaged> apply(MarkedReport report, Dice.Throws dice) {
    List<Kind> kinds =
        Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.MIXED)
            .filter(kind -> kind.family() == Family.LABEL || kind.family() == Family.SHAPE)
            .toList();
    Optional<Damaged> damaged = Optional.of(Damaged.of(report, "mixed"));
    int left = dice.between(FEWEST, MOST);
    for (Kind kind : Damage.shuffled(kinds, dice).subList(0, left)) {
      Damaged before = damaged.orElseThrow();
      damaged =
          kind.damage(before.report(), dice)
              .map(
                  next ->
                      Damaged.of(
                          next.report(),
                          "%s; %s: %s".formatted(before.what(), kind.code(), next.what())))
              .or(() -> Optional.of(before));
    }
    return damaged;
  }
}
