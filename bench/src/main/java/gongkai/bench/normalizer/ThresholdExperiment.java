package gongkai.bench.normalizer;

import gongkai.bench.damage.Kind;
import gongkai.bench.damage.Kind.Family;
import gongkai.bench.marked.Subjects;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.Reading;
import gongkai.normalizer.ReportNormalizer;
import gongkai.normalizer.table.Cutoffs;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Tells what the thresholds of the normalizer should be: reads the same damaged reports with each
 * candidate value of each threshold, the others as they are. The best value leaves the least
 * silent, first where labels alone were damaged; then it loses the fewest numbers, where one in a
 * wrong place, though flagged, counts as two that are listed as unmatched; then it flags the fewest
 * right figures. Of values as good the one in their middle is told, the farthest from where it gets
 * worse. Serves one run.
 */
public final class ThresholdExperiment {
  private static final double PER_CENT = 100;

  /** What a number in a wrong place weighs against one that is listed as unmatched. */
  private static final long MISPLACED = 2;

  private final Options options;
  private final PrintStream out;
  private final Mutations mutations;
  private final Scorer scorer = new Scorer();
  private final List<Candidate> candidates = new ArrayList<>();

  /** A threshold with one of its values, and how that reads. */
  private record Candidate(
      Threshold threshold, double value, ReportNormalizer normalizer, Count count) {}

  /** How figures were read with a value; grows. */
  private static final class Count {
    private long silentByLabel;
    private long silent;
    private long alarms;
    private long flagged;
    private long unmatched;
    private long missing;
    private long right;
    private long figures;

    void add(Family family, Outcome outcome) {
      long now = outcome.count(Verdict.SILENT);
      silent += now;
      silentByLabel += family == Family.LABEL || family == Family.EVERY_LABEL ? now : 0;
      alarms += outcome.count(Verdict.ALARM);
      flagged += outcome.count(Verdict.FLAGGED);
      unmatched += outcome.count(Verdict.UNMATCHED);
      missing += outcome.count(Verdict.MISSING) + outcome.count(Verdict.LOST);
      right += outcome.figures().stream().filter(one -> one.verdict().isRight()).count();
      figures += outcome.figures().size();
    }

    /** Numbers that are not their figures'; one in a wrong place counts twice. */
    long loss() {
      return MISPLACED * (flagged + missing) + unmatched;
    }

    boolean isAsGoodAs(Count other) {
      return BEST.compare(this, other) == 0;
    }
  }

  private static final Comparator<Count> BEST =
      Comparator.<Count>comparingLong(count -> count.silentByLabel)
          .thenComparingLong(count -> count.silent)
          .thenComparingLong(Count::loss)
          .thenComparingLong(count -> count.alarms);

  /**
   * Makes a normalizer for each candidate.
   *
   * @param out where the tables are said
   * @throws IOException if a real report cannot be read, or is read otherwise than its truth says
   */
  public ThresholdExperiment(Options options, PrintStream out) throws IOException {
    this.options = options;
    this.out = out;
    Subjects subjects = Subjects.of(options.seed(), options.reports(), new ReportNormalizer());
    this.mutations = new Mutations(subjects, options.seed());
    Knowledge knowledge = Knowledge.ofProgram();
    for (Threshold threshold : Threshold.values()) {
      for (double value : threshold.candidates()) {
        Cutoffs cutoffs = threshold.with(Cutoffs.STANDARD, value);
        candidates.add(
            new Candidate(threshold, value, new ReportNormalizer(knowledge, cutoffs), new Count()));
      }
    }
  }

  /** Reads all damaged reports with all candidates, and says what each threshold should be. */
  public void run() {
    int each = Math.max(1, options.count() / options.kinds().size());
    for (Kind kind : options.kinds()) {
      for (int number = options.first(); number < options.first() + each; number++) {
        mutations.get(kind, number).ifPresent(one -> read(kind, one));
      }
    }
    out.println(
        "%-13s %6s %15s %7s %8s %8s %10s %8s %9s"
            .formatted(
                "threshold",
                "value",
                "silent by label",
                "silent",
                "alarms",
                "flagged",
                "unmatched",
                "missing",
                "exact %"));
    for (Threshold threshold : Threshold.values()) {
      List<Candidate> own =
          candidates.stream().filter(candidate -> candidate.threshold() == threshold).toList();
      own.forEach(candidate -> out.println(line(candidate)));
      out.println("%s should be %s".formatted(threshold.code(), best(own)));
    }
  }

  private void read(Kind kind, Mutations.One one) {
    for (Candidate candidate : candidates) {
      Reading reading =
          candidate
              .normalizer()
              .normalize(NormalizerBench.file(one.subject()), one.damaged().report().document());
      candidate.count().add(kind.family(), scorer.score(one.damaged(), reading));
    }
  }

  /** The middle of the longest run of values that are as good as the best. */
  private static double best(List<Candidate> candidates) {
    Count best = candidates.stream().map(Candidate::count).min(BEST).orElseThrow();
    int first = 0;
    int length = 0;
    int start = 0;
    for (int i = 0; i < candidates.size(); i++) {
      start = candidates.get(i).count().isAsGoodAs(best) ? start : i + 1;
      if (i + 1 - start > length) {
        first = start;
        length = i + 1 - start;
      }
    }
    return candidates.get(first + length / 2).value();
  }

  private static String line(Candidate candidate) {
    Count count = candidate.count();
    return "%-13s %6s %15d %7d %8d %8d %10d %8d %9.4f"
        .formatted(
            candidate.threshold().code(),
            String.format(Locale.ROOT, "%.3f", candidate.value()),
            count.silentByLabel,
            count.silent,
            count.alarms,
            count.flagged,
            count.unmatched,
            count.missing,
            PER_CENT * count.right / Math.max(1, count.figures));
  }
}
