package gongkai.bench.normalizer;

import gongkai.bench.damage.Kind;
import gongkai.bench.damage.Kind.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is asked of the normalizer. */
final class Bounds {
  private static final double LEAST_EXACT = 0.995;

  /** One in ten thousand. */
  private static final double MOST_SILENT = 1e-4;

  private static final double MILLIS_CLEAN = 3;
  private static final double MILLIS_DAMAGED = 15;

  private Bounds() {}

  /** What is missed, a sentence each; empty if nothing is. */
  static List<String> missed(Map<Kind, Tally> tallies) {
    List<String> missed = new ArrayList<>();
    tallies.forEach((kind, tally) -> missed(kind, tally, missed));
    long figures = tallies.values().stream().mapToLong(Tally::figures).sum();
    long silent = tallies.values().stream().mapToLong(tally -> tally.count(Verdict.SILENT)).sum();
    if (silent > figures * MOST_SILENT) {
      missed.add(
          "all: %d of %d figures silently wrong, at most 0.01 %% allowed"
              .formatted(silent, figures));
    }
    return missed;
  }

  private static void missed(Kind kind, Tally tally, List<String> missed) {
    Family family = kind.family();
    long silent = tally.count(Verdict.SILENT);
    if (silent > 0 && (family == Family.LABEL || family == Family.EVERY_LABEL)) {
      missed.add("%s: %d silently wrong, none allowed".formatted(kind.code(), silent));
    }
    if (tally.numbersLost() > 0) {
      missed.add("%s: %d numbers lost".formatted(kind.code(), tally.numbersLost()));
    }
    if (family == Family.EVERY_LABEL && tally.exact() < LEAST_EXACT) {
      missed.add("%s: %.3f %% exact, 99.5 %% asked".formatted(kind.code(), 100 * tally.exact()));
    }
    tally
        .broken()
        .forEach(
            (identity, broken) -> {
              int caught = tally.caught().getOrDefault(identity, 0);
              if (caught < broken) {
                missed.add("%s: %d of %d caught".formatted(identity, caught, broken));
              }
            });
    if (family == Family.CLEAN && tally.figures() > tally.count(Verdict.EXACT)) {
      missed.add(
          "%s: %d figures wrong or flagged"
              .formatted(kind.code(), tally.figures() - tally.count(Verdict.EXACT)));
    }
    double most = family == Family.CLEAN ? MILLIS_CLEAN : MILLIS_DAMAGED;
    if (tally.median() > most) {
      missed.add("%s: %.1f ms a report, %.0f asked".formatted(kind.code(), tally.median(), most));
    }
  }
}
