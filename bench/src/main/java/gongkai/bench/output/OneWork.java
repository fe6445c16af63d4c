package gongkai.bench.output;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The main of a process that does one work and says what it took: milliseconds and milliseconds of
 * processors from the work's begin, and the bytes of memory and of files.
 */
final class OneWork {
  private OneWork() {}

  /** Takes the work's name, a folder for datasets and the number of figures. */
  public static void main(String[] args) throws IOException {
    Work work = Work.valueOf(args[0]);
    Path folder = Path.of(args[1], "dataset");
    work.warmUp(Path.of(args[1], "warm-up"));
    long begun = System.nanoTime();
    long spent = processorMillis();
    List<String> files = work.of(folder, Long.parseLong(args[2]));
    long millis = (System.nanoTime() - begun) / 1_000_000;
    spent = processorMillis() - spent;
    long bytes = 0;
    for (String file : files) {
      bytes += Files.size(folder.resolve(file));
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .printf(Locale.ROOT, "%d %d %d %d%n", millis, spent, peak(), bytes);
  }

  private static long processorMillis() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1_000_000;
  }

  /** The most memory it has had resident, the heap's and what lies outside. */
  private static long peak() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10)
          .findFirst()
          .orElse(0);
    }
  }
}
