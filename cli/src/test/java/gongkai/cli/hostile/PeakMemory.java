package gongkai.cli.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How much memory the children of a process had resident at their most, where there is /proc. */
final class PeakMemory {
  private static final Path PROCESSES = Path.of("/proc");

  private final Map<Long, Long> kilobytes = new ConcurrentHashMap<>();

  /**
   * Watches a process until it ends.
   *
   * @return whether it ended in time
   */
  boolean watch(Process process, long seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < end) {
      try (Stream<ProcessHandle> children = process.children()) {
        children.forEach(child -> note(child.pid()));
      }
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    process.destroyForcibly();
    return false;
  }

  /** By process; empty where there is no /proc. */
  Map<Long, Long> kilobytes() {
    return Map.copyOf(kilobytes);
  }

  private void note(long process) {
    Path status = PROCESSES.resolve(Long.toString(process)).resolve("status");
    try (Stream<String> lines = Files.lines(status, StandardCharsets.ISO_8859_1)) {
      lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .forEach(peak -> kilobytes.merge(process, peak, Math::max));
    } catch (IOException | UncheckedIOException e) {
      // It ended meanwhile; what it had before is known.
      kilobytes.putIfAbsent(process, 0L);
    }
  }
}
