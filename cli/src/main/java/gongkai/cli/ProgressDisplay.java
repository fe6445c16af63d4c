package gongkai.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and time left where standard error is a terminal, nothing elsewhere. */
final class ProgressDisplay implements AutoCloseable {
  /** Wide enough for count, rate and time left, and no wider than any terminal. */
  private static final int WIDTH = 79;

  private final Optional<ProgressBar> bar;

  private ProgressDisplay(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** Counts the files, which takes a moment, only where the bar is seen. */
  static ProgressDisplay show(Session session, List<Path> paths) throws IOException {
    return session.audience() == Session.Audience.PIPE
        ? new ProgressDisplay(Optional.empty())
        : new ProgressDisplay(Optional.of(bar(session, count(paths))));
  }

  private static ProgressBar bar(Session session, long files) {
    return new ProgressBarBuilder()
        .setTaskName("gongkai")
        .setInitialMax(files)
        .setUnit(" files", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .setConsumer(new ConsoleProgressBarConsumer(session.err(), WIDTH))
        .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .build();
  }

  private static long count(List<Path> paths) throws IOException {
    AtomicLong files = new AtomicLong();
    for (Path path : paths) {
      Files.walkFileTree(
          path,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.incrementAndGet();
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              files.incrementAndGet();
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return files.get();
  }

  /** One file more is done. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
