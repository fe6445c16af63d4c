package gongkai.bench.corpus;

import gongkai.bench.corpus.Program.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sets what was measured. */
final class Tables {
  /**
   * "stages" is the sum of the stages' own times, divided by the jobs that take part, and "ratio"
   * the wall time as a multiple of it; so are "reading" and the ratio behind it, of the two stages
   * alone that read files.
   */
  static final String RUNS =
      "%-12s %7s %8s %7s %8s %8s %9s %9s %6s %9s %6s %9s %9s"
          .formatted(
              "program",
              "files",
              "wall s",
              "files/s",
              "MB/s",
              "CPU s",
              "files/CPU",
              "stages s",
              "ratio",
              "reading s",
              "ratio",
              "parent MB",
              "child MB");

  private static final String FORMATS =
      "%-12s %7s %8s %8s %10s %10s %12s %10s %9s %9s"
          .formatted(
              "format",
              "files",
              "reports",
              "MB",
              "corpus s",
              "extract s",
              "normalize s",
              "output s",
              "files/s",
              "MB/s");

  static final String SCALES =
      "%9s %8s %8s %8s %10s %11s %11s"
          .formatted(
              "files", "wall s", "files/s", "CPU s", "parent MB", "journal MB", "dataset MB");

  private Tables() {}

  /**
   * A run of the program.
   *
   * @param cores that took part
   */
  static String run(String name, Outcome outcome, int cores) {
    MeasuredRun run = outcome.run();
    StageTimes all = StageTimes.sum(outcome.formats());
    return common(name, run, all.files(), all.megabytes())
        + " %9.1f %6.2f %9.1f %6.2f %9.0f %9.0f"
            .formatted(
                all.seconds() / cores,
                ratio(run, all.seconds(), cores),
                all.readingSeconds() / cores,
                ratio(run, all.readingSeconds(), cores),
                run.rootPeak() / 1e6,
                run.childPeak() / 1e6);
  }

  /** The wall time as a multiple of the stages' own. */
  static double overhead(Outcome outcome, int cores) {
    return ratio(outcome.run(), StageTimes.sum(outcome.formats()).seconds(), cores);
  }

  private static double ratio(MeasuredRun run, double stageSeconds, int cores) {
    return run.seconds() * cores / stageSeconds;
  }

  /** A run of another program, which tells no stages. */
  static String other(String name, MeasuredRun run, int files, double megabytes) {
    return common(name, run, files, megabytes)
        + " %9s %6s %9s %6s %9.0f %9.0f"
            .formatted("", "", "", "", run.rootPeak() / 1e6, run.childPeak() / 1e6);
  }

  private static String common(String name, MeasuredRun run, int files, double megabytes) {
    return "%-12s %7d %8.1f %7.1f %8.2f %8.1f %9.1f"
        .formatted(
            name,
            files,
            run.seconds(),
            files / run.seconds(),
            megabytes / run.seconds(),
            run.processorSeconds(),
            files / run.processorSeconds());
  }

  /** A line a format, below their names; rates are of one job in the stages alone. */
  static List<String> formats(Map<String, StageTimes> formats) {
    List<String> lines = new ArrayList<>();
    lines.add(FORMATS);
    formats.forEach((format, times) -> lines.add(format(format, times)));
    return lines;
  }

  private static String format(String format, StageTimes times) {
    return "%-12s %7d %8d %8.1f %10.1f %10.1f %12.1f %10.1f %9.1f %9.2f"
        .formatted(
            format,
            times.files(),
            times.reports(),
            times.megabytes(),
            times.corpusMillis() / 1000,
            times.extractMillis() / 1000,
            times.normalizeMillis() / 1000,
            times.outputMillis() / 1000,
            times.files() / times.seconds(),
            times.megabytes() / times.seconds());
  }

  /** A run over so many small files. */
  static String scale(int files, MeasuredRun run, long journal, long dataset) {
    return "%9d %8.1f %8.1f %8.1f %10.0f %11.1f %11.1f"
        .formatted(
            files,
            run.seconds(),
            files / run.seconds(),
            run.processorSeconds(),
            run.rootPeak() / 1e6,
            journal / 1e6,
            dataset / 1e6);
  }
}
