package gongkai.normalizer.table;

import gongkai.normalizer.table.Alignment.Ends;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best scores of all alignments of the first lines of a table with the first lines of a form,
 * by the kind of their last step (Gotoh's affine gaps; with free ends, Smith and Waterman's local
 * alignment). A gap opens with its first line that costs something, so that it costs the same from
 * either end.
 */
final class Trellis {
  /** What it costs to open a gap, beside the cost of the lines in it. */
  private static final double OPEN_GAP = 0.2;

  /** Sums of the same numbers in another order differ by less. */
  private static final double EQUAL = 1e-9;

  /** A pair on a path. Indexes count from 0. */
  record Match(int line, int formLine) {}

  /** The kind of the last step of an alignment. */
  private enum Step {
    MATCH(0),
    /** Lines of the table that cost nothing. */
    EXTRA(1),
    /** Lines of the table of which one costs something. */
    PAID_EXTRA(2),
    /** Lines of the form that cost nothing. */
    MISSING(3),
    /** Lines of the form of which one costs something. */
    PAID_MISSING(4);

    /** Its place in arrays and in {@link #STEPS}. */
    private final int number;

    Step(int number) {
      this.number = number;
    }
  }

  private static final List<Step> STEPS = List.of(Step.values());

  private static final int KINDS = STEPS.size();

  /** No step before: an alignment begins here. */
  private static final byte NONE = -1;

  private final Scores scores;
  private final Ends ends;
  private final int width;

  /**
   * The best scores of the alignments that take in so many lines of the table and of the form, for
   * each kind of last step beside each other. Plain arrays, for most of the time goes here.
   */
  private final double[] best;

  /** The step before that, in the same order. */
  private final byte[] before;

  /** Whether any alignment takes in so many lines; from the others nothing goes on. */
  private final boolean[] reached;

  private Trellis(Scores scores, Ends ends) {
    this.scores = scores;
    this.ends = ends;
    this.width = scores.formLines() + 1;
    int size = (scores.lines() + 1) * width;
    this.best = new double[KINDS * size];
    this.before = new byte[KINDS * size];
    this.reached = new boolean[size];
    Arrays.fill(best, Alignment.NEVER);
  }

  static Trellis of(Scores scores, Ends ends) {
    Trellis trellis = new Trellis(scores, ends);
    for (int i = 0; i <= scores.lines(); i++) {
      for (int j = 0; j <= scores.formLines(); j++) {
        if (i > 0 && j > 0) {
          trellis.putMatch(i, j);
        }
        if (i > 0) {
          double cost = scores.extra(i - 1);
          trellis.putGap(cost > 0 ? Step.PAID_EXTRA : Step.EXTRA, i, j, cost);
        }
        if (j > 0) {
          double cost = scores.missing(j - 1);
          trellis.putGap(cost > 0 ? Step.PAID_MISSING : Step.MISSING, i, j, cost);
        }
      }
    }
    return trellis;
  }

  /** The best score of an alignment whose last pair this is; indexes count from 0. */
  double endingWith(int line, int formLine) {
    return at(Step.MATCH, line + 1, formLine + 1);
  }

  private double at(Step step, int i, int j) {
    return best[KINDS * place(i, j) + step.number];
  }

  private int place(int i, int j) {
    return i * width + j;
  }

  private static boolean isStart(int i, int j) {
    return i == 0 && j == 0;
  }

  /** A match begins an alignment, or follows whatever is best before it. */
  private void putMatch(int i, int j) {
    double worth = scores.match(i - 1, j - 1);
    if (worth == Alignment.NEVER) {
      return;
    }
    int from = place(i - 1, j - 1);
    byte origin = NONE;
    double sofar = ends == Ends.FREE || isStart(i - 1, j - 1) ? 0 : Alignment.NEVER;
    for (byte step = 0; reached[from] && step < KINDS; step++) {
      double score = best[KINDS * from + step];
      // Of two lines as good the first is matched, so a gap goes before another match.
      boolean isAsGood = origin != NONE && score > sofar - EQUAL;
      if (score > sofar + EQUAL || isAsGood) {
        sofar = score;
        origin = step;
      }
    }
    put(Step.MATCH, place(i, j), sofar + worth, origin);
  }

  /** A gap opens behind a match or behind a gap of the other side, or goes on. */
  private void putGap(Step kind, int i, int j, double cost) {
    boolean isExtra = kind == Step.EXTRA || kind == Step.PAID_EXTRA;
    int at = place(i, j);
    int from = isExtra ? at - width : at - 1;
    Step paid = isExtra ? Step.PAID_EXTRA : Step.PAID_MISSING;
    if (ends == Ends.CHARGED && from == 0) {
      put(kind, at, cost > 0 ? -cost - OPEN_GAP : 0, NONE);
    }
    for (byte step = 0; reached[from] && step < KINDS; step++) {
      double sofar = best[KINDS * from + step];
      if (sofar == Alignment.NEVER) {
        continue;
      }
      boolean goesOn = step == paid.number;
      double score = sofar - cost - (cost > 0 && !goesOn ? OPEN_GAP : 0);
      Step target = goesOn ? paid : kind;
      if (score > best[KINDS * at + target.number]) {
        put(target, at, score, step);
      }
    }
  }

  private void put(Step step, int at, double score, byte origin) {
    best[KINDS * at + step.number] = score;
    before[KINDS * at + step.number] = origin;
    reached[at] |= score != Alignment.NEVER;
  }

  /** What the best alignment is worth. */
  double bestScore() {
    End end = end();
    return end == null ? 0 : at(end.step(), end.lines(), end.formLines());
  }

  /** Where an alignment ends: how many lines of both sides it takes in. */
  private record End(Step step, int lines, int formLines) {}

  private @Nullable End end() {
    return ends == Ends.CHARGED ? endOfAll() : endAnywhere();
  }

  private @Nullable End endOfAll() {
    End top = null;
    double score = Alignment.NEVER;
    for (Step step : STEPS) {
      if (at(step, scores.lines(), scores.formLines()) > score) {
        score = at(step, scores.lines(), scores.formLines());
        top = new End(step, scores.lines(), scores.formLines());
      }
    }
    return top;
  }

  private @Nullable End endAnywhere() {
    End top = null;
    double score = 0;
    for (int i = 1; i <= scores.lines(); i++) {
      for (int j = 1; j <= scores.formLines(); j++) {
        if (at(Step.MATCH, i, j) > score) {
          score = at(Step.MATCH, i, j);
          top = new End(Step.MATCH, i, j);
        }
      }
    }
    return top;
  }

  /** The pairs of the best alignment, in order. */
  List<Match> bestPath() {
    Deque<Match> path = new ArrayDeque<>();
    End end = end();
    Step step = end == null ? null : end.step();
    int i = end == null ? 0 : end.lines();
    int j = end == null ? 0 : end.formLines();
    while (step != null) {
      byte origin = before[KINDS * place(i, j) + step.number];
      if (step == Step.MATCH) {
        path.addFirst(new Match(i - 1, j - 1));
      }
      boolean isExtra = step == Step.EXTRA || step == Step.PAID_EXTRA;
      boolean isMissing = step == Step.MISSING || step == Step.PAID_MISSING;
      i -= isMissing ? 0 : 1;
      j -= isExtra ? 0 : 1;
      step = origin == NONE ? null : STEPS.get(origin);
    }
    return List.copyOf(path);
  }
}
