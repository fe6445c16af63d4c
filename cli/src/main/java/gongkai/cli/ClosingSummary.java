package gongkai.cli;

import gongkai.output.DatasetSummary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person is told at the end of a run. */
final class ClosingSummary {
  private ClosingSummary() {}

  /** Files by status; reports and figures; where, and how long it took; a line each. */
  static List<String> lines(DatasetSummary summary, Path dataset, Duration elapsed) {
    return List.of(
        counted(summary.totalFiles(), "file") + byStatus(summary),
        summary.reports() == 0
            ? "no file was a report"
            : "%s, %s (%d flagged), %s"
                .formatted(
                    counted(summary.reports(), "report"),
                    counted(summary.figures(), "figure"),
                    summary.flaggedFigures(),
                    counted(summary.failedChecks(), "failed check")),
        String.format(
            Locale.ROOT, "written to %s in %.1f seconds", dataset, elapsed.toMillis() / 1000.0));
  }

  private static String byStatus(DatasetSummary summary) {
    return summary.files().isEmpty()
        ? ""
        : summary.files().entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().code())
            .collect(Collectors.joining(", ", ": ", ""));
  }

  private static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
