package gongkai.cli;

import gongkai.normalizer.Check;
import gongkai.normalizer.Report;
import gongkai.output.FileOutcome;
import gongkai.output.FileStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts of a run, for its closing summary. Used by one thread. */
final class Tally {
  private final Map<FileStatus, Long> files = new EnumMap<>(FileStatus.class);
  private long reports;
  private long figures;
  private long flaggedFigures;
  private long failedChecks;

  void add(FileOutcome outcome) {
    files.merge(outcome.status(), 1L, Long::sum);
    for (Report report : outcome.reports()) {
      reports++;
      figures += report.figures().size();
      flaggedFigures +=
          report.figures().stream().filter(figure -> !figure.flags().isEmpty()).count();
      failedChecks +=
          report.checks().stream().filter(check -> check.result() == Check.Result.FAIL).count();
    }
  }

  /** The summary, a line each. */
  List<String> lines(Path dataset, Duration elapsed) {
    return List.of(
        counted(total(), "file") + byStatus(),
        reports == 0
            ? "no file was a report"
            : "%s, %s, %d of them flagged, %s"
                .formatted(
                    counted(reports, "report"),
                    counted(figures, "figure"),
                    flaggedFigures,
                    counted(failedChecks, "failed check")),
        String.format(
            Locale.ROOT, "written to %s in %.1f seconds", dataset, elapsed.toMillis() / 1000.0));
  }

  private long total() {
    return files.values().stream().mapToLong(Long::longValue).sum();
  }

  private String byStatus() {
    return files.isEmpty()
        ? ""
        : files.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().code())
            .collect(Collectors.joining(", ", ": ", ""));
  }

  private static String counted(long count, String thing) {
    return String.format(Locale.ROOT, "%d %s%s", count, thing, count == 1 ? "" : "s");
  }
}
