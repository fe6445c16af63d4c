package gongkai.bench.normalizer;

import gongkai.bench.damage.Kind;

/** Sets the results, a line a kind. */
final class ResultTable {
  /** The names of the columns; times are the median and the 95th percentile. */
  static final String HEAD =
      "%-24s %5s %8s %9s %6s %6s %6s %6s %6s %6s %6s %7s %6s %6s"
          .formatted(
              "kind",
              "files",
              "figures",
              "exact %",
              "silent",
              "lucky",
              "alarms",
              "flagged",
              "unmatched",
              "missing",
              "lost",
              "refused",
              "ms",
              "95 %");

  private ResultTable() {}

  /** A line below the head. */
  static String line(Kind kind, Tally tally) {
    String caught =
        tally.broken() == 0 ? "" : "  caught %d of %d".formatted(tally.caught(), tally.broken());
    return "%-24s %5d %8d %9.3f %6d %6d %6d %7d %9d %7d %6d %7d %6.2f %6.2f%s"
        .formatted(
            kind.code(),
            tally.documents(),
            tally.figures(),
            100 * tally.exact(),
            tally.count(Verdict.SILENT),
            tally.count(Verdict.LUCKY),
            tally.count(Verdict.ALARM),
            tally.count(Verdict.FLAGGED),
            tally.count(Verdict.UNMATCHED),
            tally.count(Verdict.MISSING),
            tally.numbersLost(),
            tally.refused(),
            tally.median(),
            tally.nearlyAll(),
            caught);
  }
}
