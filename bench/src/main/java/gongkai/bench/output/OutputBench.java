package gongkai.bench.output;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How fast a dataset is written, each format in a process of its own. */
public final class OutputBench {
  private static final String HEAP = "-Xmx1g";
  private static final long MILLION = 1_000_000;

  /** How much more a figure may take in a dataset of ten times the size. */
  private static final double GROWTH = 1.5;

  private final Path folder;
  private final PrintStream out;

  /**
   * Does nothing yet.
   *
   * @param folder where datasets are made; what a run before left there is replaced
   * @param out where the results are said
   */
  public OutputBench(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  /** What a work took. */
  private record Taken(double seconds, double processorSeconds, long peak, long bytes) {}

  /**
   * Measures all formats.
   *
   * @return whether the bounds are kept; of more than a million figures in proportion
   * @throws IOException if a process fails
   * @throws InterruptedException if this thread is interrupted
   */
  public boolean write(long figures) throws IOException, InterruptedException {
    begin();
    boolean kept = true;
    for (Work work : Work.values()) {
      double bound = work.boundOfMillion() * Math.max(1.0, (double) figures / MILLION);
      Taken taken = run(work, figures);
      say(work, figures, taken, "of at most %.1f".formatted(bound));
      kept &= taken.seconds() <= bound;
    }
    return end(kept);
  }

  /**
   * Measures what shall grow with the figures alone, at ten times as many, too.
   *
   * @return whether it does
   * @throws IOException if a process fails
   * @throws InterruptedException if this thread is interrupted
   */
  public boolean grow(long figures) throws IOException, InterruptedException {
    begin();
    boolean kept = true;
    List<Taken> few = new ArrayList<>();
    List<Work> works = List.of(Work.CSV, Work.PARQUET);
    for (Work work : works) {
      few.add(run(work, figures));
      say(work, figures, few.get(few.size() - 1), "");
    }
    for (int i = 0; i < works.size(); i++) {
      Taken many = run(works.get(i), 10 * figures);
      double growth = many.seconds() / few.get(i).seconds() / 10;
      say(works.get(i), 10 * figures, many, "%.2f times as long a figure".formatted(growth));
      kept &= growth <= GROWTH;
    }
    return end(kept);
  }

  private void begin() throws IOException {
    Files.createDirectories(folder);
    sayLoad();
    out.println("   figures  what          s   CPU s   peak MB   file MB");
  }

  private boolean end(boolean kept) {
    out.println(kept ? "bounds kept" : "bounds missed");
    sayLoad();
    return kept;
  }

  private void say(Work work, long figures, Taken taken, String verdict) {
    out.printf(
        Locale.ROOT,
        "%10d  %-8s %6.1f  %6.1f  %8d  %8d  %s%n",
        figures,
        work.code(),
        taken.seconds(),
        taken.processorSeconds(),
        taken.peak() >> 20,
        taken.bytes() >> 20,
        verdict);
  }

  private Taken run(Work work, long figures) throws IOException, InterruptedException {
    Path said = folder.resolve(work.code() + ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Stream.of(System.getProperty("bench.java", "").split("\\s+", -1))
        .filter(option -> !option.isEmpty())
        .forEach(command::add);
    command.addAll(
        List.of(
            HEAP,
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path", "."),
            OneWork.class.getName(),
            work.name(),
            folder.toString(),
            Long.toString(figures)));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("%s ended with %d; see %s".formatted(work, process.exitValue(), said));
    }
    String[] numbers = Files.readString(said, StandardCharsets.UTF_8).strip().split(" ", -1);
    return new Taken(
        Long.parseLong(numbers[0]) / 1000.0,
        Long.parseLong(numbers[1]) / 1000.0,
        Long.parseLong(numbers[2]),
        Long.parseLong(numbers[3]));
  }

  /** What is measured on a busy machine says little. */
  private void sayLoad() {
    out.printf(
        Locale.ROOT,
        "%d cores, load %.1f%n",
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
