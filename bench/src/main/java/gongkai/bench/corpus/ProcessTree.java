package gongkai.bench.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a process and those it starts use, looked at again and again while it runs. */
final class ProcessTree {
  private final ProcessHandle root;
  private final Map<Long, Duration> processorTimes = new HashMap<>();
  private long rootPeak;
  private long childPeak;

  ProcessTree(ProcessHandle root) {
    this.root = root;
  }

  /** Looks at all that live. What one uses between its last look and its end is not seen. */
  void look() throws IOException {
    rootPeak = Math.max(rootPeak, peak(root));
    note(root);
    try (Stream<ProcessHandle> below = root.descendants()) {
      for (ProcessHandle child : below.toList()) {
        childPeak = Math.max(childPeak, peak(child));
        note(child);
      }
    }
  }

  private void note(ProcessHandle process) {
    process.info().totalCpuDuration().ifPresent(time -> processorTimes.put(process.pid(), time));
  }

  /** The most memory it has had resident, in bytes; 0 if it has ended. */
  private static long peak(ProcessHandle process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10)
          .findFirst()
          .orElse(0);
    } catch (NoSuchFileException e) {
      return 0;
    } catch (UncheckedIOException e) {
      return 0; // It ended while its status was read.
    }
  }

  /** Of all its processes. */
  Duration processorTime() {
    return processorTimes.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  /** The most memory that the first process had, in bytes. */
  long rootPeak() {
    return rootPeak;
  }

  /** The most memory that any other had, in bytes. */
  long childPeak() {
    return childPeak;
  }
}
