package gongkai.bench.normalizer;

import gongkai.bench.damage.Damaged;
import gongkai.bench.damage.Kind;
import gongkai.bench.marked.MarkedReport;
import gongkai.bench.marked.Subjects;
import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.normalizer.Reading;
import gongkai.normalizer.ReportNormalizer;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Damages reports in memory, normalises them, and says what was read wrong. Serves one run. */
public final class NormalizerBench {
  /** How many reports of a warm-up are looked at together. */
  private static final int ROUND = 500;

  /** A warm-up ends after so many, whatever is left to compile. */
  private static final int MOST_ROUNDS = 40;

  /** The share of a round in which Java's compilers work at most once they have compiled it all. */
  private static final double COMPILED = 0.05;

  private static final String NOTHING = "nothing";

  private static final double NANOS_A_MILLI = 1e6;

  private final Options options;
  private final PrintStream out;
  private final ReportNormalizer normalizer;
  private final Subjects subjects;
  private final Mutations mutations;
  private final Scorer scorer = new Scorer();
  private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
  private final Examples examples = new Examples();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /**
   * Reads the subjects.
   *
   * @param out where the results are said
   * @throws IOException if a real report cannot be read, or is read otherwise than its truth says
   */
  public NormalizerBench(Options options, PrintStream out) throws IOException {
    this.options = options;
    this.out = out;
    this.normalizer = new ReportNormalizer();
    this.subjects = Subjects.of(options.seed(), options.reports(), normalizer);
    this.mutations = new Mutations(subjects, options.seed());
  }

  /**
   * Runs it.
   *
   * @return whether every bound is kept
   * @throws IOException if the worst readings cannot be written
   */
  public boolean run() throws IOException {
    out.println(subjects.description());
    String loader = warmUp();
    out.println("the dictionary is loaded by " + loader);
    out.println(ResultTable.HEAD);
    for (Kind kind : options.kinds()) {
      run(kind);
    }
    Files.createDirectories(options.out());
    Path failures = options.out().resolve("failures.txt");
    Files.write(failures, examples.lines(options.seed()));
    out.println("the worst of each kind: " + failures);
    List<String> missed = new ArrayList<>(Bounds.missed(tallies));
    if (!loader.equals(NOTHING)) {
      missed.add("a clean report loads the dictionary: " + loader);
    }
    missed.forEach(sentence -> out.println("missed: " + sentence));
    return missed.isEmpty();
  }

  /**
   * Reads clean reports until Java has compiled what they take; before, all that was timed first
   * seemed to take longer.
   *
   * @return which of them, or what before them, loaded the dictionary; {@link #NOTHING} if none did
   */
  private String warmUp() {
    CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
    String loader = Dictionary.isLoaded() ? "a real file" : NOTHING;
    boolean compiled = false;
    for (int round = 0; round < MOST_ROUNDS && !compiled; round++) {
      long begun = System.nanoTime();
      long before = compilers.getTotalCompilationTime();
      for (int number = round * ROUND + 1; number <= (round + 1) * ROUND; number++) {
        MarkedReport report = subjects.get(number);
        read(report.document(), number);
        if (loader.equals(NOTHING) && Dictionary.isLoaded()) {
          loader = report.name();
        }
      }
      double millis = (System.nanoTime() - begun) / NANOS_A_MILLI;
      compiled = compilers.getTotalCompilationTime() - before < COMPILED * millis;
    }
    return loader;
  }

  private void run(Kind kind) {
    Tally tally = new Tally();
    int each = Math.max(1, options.count() / options.kinds().size());
    for (int number = options.first(); number < options.first() + each; number++) {
      mutation(kind, number)
          .ifPresent(
              mutation -> {
                tally.add(mutation);
                examples.add(mutation);
              });
    }
    tallies.put(kind, tally);
    ResultTable.lines(kind, tally).forEach(out::println);
  }

  private Optional<Mutation> mutation(Kind kind, int number) {
    return mutations.get(kind, number).map(one -> mutation(kind, number, one));
  }

  private Mutation mutation(Kind kind, int number, Mutations.One one) {
    Damaged damaged = one.damaged();
    Document document = damaged.report().document();
    long started = threads.getCurrentThreadCpuTime();
    Reading reading = read(document, one.subject());
    double millis = (threads.getCurrentThreadCpuTime() - started) / NANOS_A_MILLI;
    return new Mutation(kind, number, damaged, scorer.score(damaged, reading), millis);
  }

  private Reading read(Document document, int number) {
    return normalizer.normalize(file(number), document);
  }

  /** The file that a report might have come in. */
  static SourceFile file(int number) {
    String digits = "%064x".formatted(number);
    return new SourceFile("report.docx", MediaType.DOCX, 0, digits, () -> new byte[0]);
  }
}
