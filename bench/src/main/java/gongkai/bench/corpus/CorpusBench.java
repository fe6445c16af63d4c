package gongkai.bench.corpus;

import gongkai.bench.corpus.Program.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How fast a large mixed corpus is read, and by whom. */
public final class CorpusBench {
  private static final double FILES_A_SECOND = 100;
  private static final double OVERHEAD = 1.15;

  /** The least that can be measured against the bounds. */
  private static final int CORES = 2;

  private static final List<Integer> SCALES = List.of(1_000, 10_000, 100_000);

  private final Places places;
  private final Program program;
  private final PrintStream out;

  /**
   * Does nothing yet.
   *
   * @param out where the results are said
   */
  public CorpusBench(Places places, PrintStream out) {
    this.places = places;
    this.program = new Program(places);
    this.out = out;
  }

  /**
   * Has the program read a mixed corpus by one job and by two, then the others a sample of it.
   *
   * @param sample how many files of it each of the others reads, and the program for comparison
   * @return whether the bounds are kept
   * @throws IOException if a program is missing or fails
   * @throws InterruptedException if this thread is interrupted
   */
  public boolean read(Selection selection, int sample) throws IOException, InterruptedException {
    Files.createDirectories(places.out());
    Path corpus = MixedCorpus.in(places.out(), selection);
    program.build();
    sayLoad();
    out.println(Tables.RUNS);
    Outcome one = program.extract(corpus, 1, "");
    out.println(Tables.run("1 job", one, 1));
    Outcome two = program.extract(corpus, CORES, "");
    out.println(Tables.run("2 jobs", two, CORES));
    if (sample > 0) {
      compare(corpus, sample);
    }
    Tables.formats(one.formats()).forEach(out::println);
    return isKept(two);
  }

  private boolean isKept(Outcome two) {
    double rate = StageTimes.sum(two.formats()).files() / two.run().seconds();
    double overhead = Tables.overhead(two, CORES);
    boolean kept = rate >= FILES_A_SECOND && overhead <= OVERHEAD;
    out.printf(
        Locale.ROOT,
        "%s: %.1f files/s of at least %.0f, %.2f times the stages' own time of at most %.2f%n",
        kept ? "bounds kept" : "bounds missed",
        rate,
        FILES_A_SECOND,
        overhead,
        OVERHEAD);
    sayLoad();
    return kept;
  }

  private void compare(Path corpus, int sample) throws IOException, InterruptedException {
    Others others = new Others(places);
    Path files = others.sample(corpus, sample, "");
    Path pdfs = others.sample(corpus, sample / 3, ".pdf");
    Outcome same = program.extract(files, CORES, "");
    StageTimes all = StageTimes.sum(same.formats());
    out.println(Tables.run("sample", same, CORES));
    out.println(Tables.other("tika-app", others.tika(files), all.files(), all.megabytes()));
    same = program.extract(pdfs, CORES, "");
    all = StageTimes.sum(same.formats());
    out.println(Tables.run("its PDFs", same, CORES));
    out.println(Tables.other("tabula", others.tabula(pdfs), all.files(), all.megabytes()));
  }

  /**
   * Reads ever more small files under a small heap of the first process.
   *
   * @param largest how many at most
   */
  public void grow(long seed, int largest) throws IOException, InterruptedException {
    Files.createDirectories(places.out());
    program.build();
    sayLoad();
    out.println(Tables.SCALES);
    for (int files : SCALES.stream().filter(scale -> scale <= largest).toList()) {
      Outcome read = program.extract(SmallFiles.in(places.out(), files, seed), CORES, "-Xmx512m");
      long dataset = size(read.dataset());
      long journal = size(places.out().resolve("run")) - dataset;
      out.println(Tables.scale(files, read.run(), journal, dataset));
    }
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    return size;
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
