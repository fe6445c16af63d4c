package gongkai.bench.normalizer;

import gongkai.bench.damage.Kind;
import java.util.ArrayList;
import java.util.List;

/** Sets the results, a line a kind. */
final class ResultTable {
  /** The names of the columns; times are the median and the 95th percentile. */
  static final String HEAD =
      "%-24s %5s %8s %9s %6s %6s %6s %7s %9s %7s %6s %7s %6s %6s"
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

  /** A line below the head, and one for each identity that was broken. */
  static List<String> lines(Kind kind, Tally tally) {
    List<String> lines = new ArrayList<>();
    lines.add(line(kind, tally));
    tally
        .broken()
        .forEach(
            (identity, broken) ->
                lines.add(
                    "  %s: %d of %d caught"
                        .formatted(identity, tally.caught().getOrDefault(identity, 0), broken)));
    return lines;
  }

  private static String line(Kind kind, Tally tally) {
    return "%-24s %5d %8d %9.3f %6d %6d %6d %7d %9d %7d %6d %7d %6.2f %6.2f"
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
            tally.nearlyAll());
  }
}
