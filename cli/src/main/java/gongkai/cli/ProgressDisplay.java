package gongkai.cli;

import gongkai.corpus.ContainerFile;
import gongkai.corpus.CorpusEntry;
import gongkai.corpus.DuplicateFile;
import gongkai.corpus.SourceFile;
import gongkai.output.FileStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells a person how far a run is: files and bytes done, rate, time left, and what became of the
 * files. A bar where standard error is a terminal; elsewhere a line now and then, so that a short
 * run says nothing. Time left is told by bytes, since how many files a container holds is known
 * only when it is opened.
 */
final class ProgressDisplay implements AutoCloseable {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);
  private static final int MEGABYTE = 1_000_000;

  /** Wide enough for the bar, rate and time left, and no wider than any terminal. */
  private static final int WIDTH = 79;

  private final Session session;
  private final List<Path> paths;
  private final Optional<ProgressBar> bar;
  private final Map<FileStatus, Integer> files = new EnumMap<>(FileStatus.class);
  private final long begun = System.nanoTime();
  private Optional<DiskSize> total = Optional.empty();
  private long said = begun;
  private long bytes;
  private long done;

  private ProgressDisplay(Session session, List<Path> paths) throws IOException {
    this.session = session;
    this.paths = List.copyOf(paths);
    this.bar =
        session.audience() == Session.Audience.PIPE
            ? Optional.empty()
            : Optional.of(bar(session, DiskSize.of(paths)));
  }

  /** Counts the files, which takes a moment, only when somebody sees it. */
  static ProgressDisplay show(Session session, List<Path> paths) throws IOException {
    return new ProgressDisplay(session, paths);
  }

  private static ProgressBar bar(Session session, DiskSize size) {
    return new ProgressBarBuilder()
        .setTaskName("gongkai")
        .setInitialMax(size.bytes())
        .setUnit(size.bytes() < 10 * MEGABYTE ? " kB" : " MB", unit(size))
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .setConsumer(new ConsoleProgressBarConsumer(session.err(), WIDTH))
        .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .build();
  }

  private static int unit(DiskSize size) {
    return size.bytes() < 10 * MEGABYTE ? MEGABYTE / 1000 : MEGABYTE;
  }

  /** One file more is done. */
  void step(FileResult result) throws IOException {
    done++;
    files.merge(result.reading().status(), 1, Integer::sum);
    long size = sizeOnDisk(result);
    bytes += size;
    if (bar.isPresent()) {
      bar.get().stepBy(size);
      bar.get().setExtraMessage(" " + counts());
      return;
    }
    long now = System.nanoTime();
    if (now - said >= BETWEEN_LINES.toNanos()) {
      said = now;
      session.say(line(now - begun));
    }
  }

  private static long sizeOnDisk(FileResult result) {
    CorpusEntry entry = result.entry();
    if (entry.parent().isPresent()) {
      return 0;
    }
    if (entry instanceof SourceFile file) {
      return file.size();
    }
    if (entry instanceof ContainerFile container) {
      return container.size();
    }
    return entry instanceof DuplicateFile duplicate ? duplicate.size() : 0;
  }

  private String line(long nanos) throws IOException {
    if (total.isEmpty()) {
      total = Optional.of(DiskSize.of(paths));
    }
    double seconds = nanos / 1e9;
    long all = Math.max(bytes, total.get().bytes());
    double left = bytes == 0 ? 0 : seconds * (all - bytes) / bytes;
    return String.format(
        Locale.ROOT,
        "%s; %.1f of %.1f MB; about %.0f minutes left",
        counts(),
        (double) bytes / MEGABYTE,
        (double) all / MEGABYTE,
        Math.ceil(left / 60));
  }

  private String counts() {
    double seconds = Math.max(1e-3, (System.nanoTime() - begun) / 1e9);
    return String.format(
        Locale.ROOT,
        "%d files, %.1f/s: %s",
        done,
        done / seconds,
        files.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().code())
            .collect(Collectors.joining(", ")));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
