package gongkai.output;

import gongkai.normalizer.Correction;
import gongkai.normalizer.CorrectionResult;
import gongkai.normalizer.Corrections;
import gongkai.normalizer.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what became of the corrections of a run; memory grows with their number. */
final class CorrectionRegister {
  private static final Comparator<CorrectionResult> BY_REPORT =
      Comparator.comparing(result -> result.report().orElse(""), Utf8Order.ASCENDING);

  private final Corrections corrections;
  private final Map<Long, List<CorrectionResult>> byLine = new HashMap<>();

  CorrectionRegister(Corrections corrections) {
    this.corrections = corrections;
  }

  void add(Report report) {
    for (CorrectionResult result : report.corrections()) {
      byLine.computeIfAbsent(result.correction().line(), unused -> new ArrayList<>()).add(result);
    }
  }

  /** What became of each, in the order of the file; those that no report met, too. */
  List<CorrectionResult> inOrder() {
    List<CorrectionResult> results = new ArrayList<>();
    for (Correction one : corrections.all()) {
      List<CorrectionResult> met = byLine.getOrDefault(one.line(), List.of());
      if (met.isEmpty()) {
        results.add(CorrectionResult.ofNoReport(one));
      }
      met.stream().sorted(BY_REPORT).forEach(results::add);
    }
    return results;
  }
}
