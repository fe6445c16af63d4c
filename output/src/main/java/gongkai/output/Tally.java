package gongkai.output;

import gongkai.normalizer.Check;
import gongkai.normalizer.CorrectionResult;
import gongkai.normalizer.Report;
import gongkai.output.history.Comparison;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what goes into a dataset. */
final class Tally {
  private final Map<FileStatus, Integer> files = new EnumMap<>(FileStatus.class);
  private long reports;
  private long figures;
  private long flaggedFigures;
  private long failedChecks;

  void add(FileOutcome outcome) {
    files.merge(outcome.status(), 1, Integer::sum);
    for (Report report : outcome.reports()) {
      reports++;
      figures += report.figures().size();
      flaggedFigures += ReportsTable.flagged(report);
      failedChecks += ReportsTable.checks(report, Check.Result.FAIL);
    }
  }

  /** Counts comparisons that failed among the checks. */
  void add(List<Comparison> comparisons) {
    failedChecks +=
        comparisons.stream()
            .filter(comparison -> comparison.outcome() == Comparison.Outcome.FAIL)
            .count();
  }

  DatasetSummary summary(List<CorrectionResult> corrections) {
    return new DatasetSummary(files, reports, figures, flaggedFigures, failedChecks, corrections);
  }
}
