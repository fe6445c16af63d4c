package gongkai.bench.normalizer;

import gongkai.bench.damage.Damaged;
import gongkai.bench.damage.Kind;
import gongkai.bench.marked.MarkedReport;
import gongkai.bench.marked.Subjects;
import gongkai.bench.report.Dice;
import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.normalizer.Reading;
import gongkai.normalizer.ReportNormalizer;
import java.io.IOException;
import java.io.PrintStream;
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
  /** So many reports are read before any is timed. */
  private static final int WARM_UP = 150;

  /** So many subjects are looked at for one that a kind of damage can befall. */
  private static final int SUBJECTS_TRIED = 60;

  /** From a subject to the next one tried: a prime, so that all are met. */
  private static final int ANOTHER = 7919;

  private static final String NOTHING = "nothing";

  private static final double NANOS_A_MILLI = 1e6;

  private final Options options;
  private final PrintStream out;
  private final ReportNormalizer normalizer;
  private final Subjects subjects;
  private final Scorer scorer = new Scorer();
  private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
  private final Examples examples = new Examples();
  private final Experiment cutOffs = new Experiment();
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
  }

  /**
   * Runs it.
   *
   * @param experiment where cut-offs of fit and margin are written; empty if none are looked for
   * @return whether every bound is kept
   * @throws IOException if the worst readings cannot be written
   */
  public boolean run(Optional<Path> experiment) throws IOException {
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
    if (experiment.isPresent()) {
      Files.write(experiment.get(), cutOffs.lines());
      cutOffs.lines().forEach(out::println);
    }
    List<String> missed = new ArrayList<>(Bounds.missed(tallies));
    if (!loader.equals(NOTHING)) {
      missed.add("a clean report loads the dictionary: " + loader);
    }
    missed.forEach(sentence -> out.println("missed: " + sentence));
    return missed.isEmpty();
  }

  /** Reads clean reports, and says which of them, if any, loaded the dictionary. */
  private String warmUp() {
    String loader = Dictionary.isLoaded() ? "a real file" : NOTHING;
    for (int number = 1; number <= WARM_UP; number++) {
      MarkedReport report = subjects.get(number);
      read(report.document(), number);
      if (loader.equals(NOTHING) && Dictionary.isLoaded()) {
        loader = report.name();
      }
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
                cutOffs.add(mutation);
              });
    }
    tallies.put(kind, tally);
    ResultTable.lines(kind, tally).forEach(out::println);
  }

  private Optional<Mutation> mutation(Kind kind, int number) {
    for (int tried = 0; tried < SUBJECTS_TRIED; tried++) {
      int subject = number + tried * ANOTHER;
      MarkedReport report = subjects.get(subject);
      Optional<Damaged> damaged = kind.damage(report, new Dice(options.seed(), subject));
      if (damaged.isPresent()) {
        Document document = damaged.get().report().document();
        long started = threads.getCurrentThreadCpuTime();
        Reading reading = read(document, subject);
        double millis = (threads.getCurrentThreadCpuTime() - started) / NANOS_A_MILLI;
        return Optional.of(
            new Mutation(
                kind, number, damaged.get(), scorer.score(damaged.get(), reading), millis));
      }
    }
    return Optional.empty();
  }

  private Reading read(Document document, int number) {
    String digits = "%064x".formatted(number);
    SourceFile file = new SourceFile("report.docx", MediaType.DOCX, 0, digits, () -> new byte[0]);
    return normalizer.normalize(file, document);
  }
}
