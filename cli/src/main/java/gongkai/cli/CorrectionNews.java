package gongkai.cli;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Correction;
import gongkai.normalizer.CorrectionResult;
import gongkai.normalizer.CorrectionResult.Outcome;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a person is told of the corrections of a run. */
final class CorrectionNews {
  /** More alarms than these are counted, not told; the dataset has them all. */
  private static final int MOST = 20;

  private CorrectionNews() {}

  /** How many became what, and a line for each that a person should look at again. */
  static List<String> lines(List<CorrectionResult> results) {
    if (results.isEmpty()) {
      return List.of();
    }
    Map<Outcome, Long> counts =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    CorrectionResult::outcome, TreeMap::new, Collectors.counting()));
    List<String> lines = new ArrayList<>();
    lines.add(
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().code())
            .collect(Collectors.joining(", ", "corrections: ", "; see corrections.csv")));
    List<CorrectionResult> alarms =
        results.stream().filter(result -> result.outcome().isAlarming()).toList();
    alarms.stream().limit(MOST).map(CorrectionNews::alarm).forEach(lines::add);
    if (alarms.size() > MOST) {
      lines.add("warning: %d more corrections to look at again".formatted(alarms.size() - MOST));
    }
    return lines;
  }

  private static String alarm(CorrectionResult result) {
    Correction correction = result.correction();
    String figure = figure(correction.target().figure());
    String what =
        switch (result.outcome()) {
          case REPORT_GONE -> notApplied(correction, figure);
          case CELL_GONE ->
              "is applied, but the report has no cell of %s any more".formatted(figure);
          case CHANGED ->
              "is applied, but the cell of %s reads '%s' now and read '%s' to %s"
                  .formatted(
                      figure,
                      result.read().map(Value::raw).orElse(""),
                      correction.seen().orElse(""),
                      correction.grounds().who());
          case APPLIED, CONFIRMED, ADDED -> result.outcome().code();
        };
    return "warning: the correction in line %d %s; look at it again"
        .formatted(correction.line(), what);
  }

  private static String notApplied(Correction correction, String figure) {
    Correction.Target target = correction.target();
    String key =
        target
            .reportKey()
            .map(" and none of key %s"::formatted)
            .orElse(" (with its report_key, a correction outlives a file that is published anew)");
    return "of %s is NOT applied: no report %s was read%s".formatted(figure, target.report(), key);
  }

  private static String figure(FigureKey key) {
    Function<Applicant, String> of = who -> key.indicator() + " of " + who.code();
    return key.applicant().map(of).orElse(key.indicator());
  }
}
