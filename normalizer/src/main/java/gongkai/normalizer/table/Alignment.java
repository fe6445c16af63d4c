package gongkai.normalizer.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Aligns the lines of a table with the lines of a form, in order, so that the sum of the scores of
 * matched pairs less the cost of gaps is greatest (Smith and Waterman's local alignment with
 * Gotoh's affine gaps). The ends of both sides are free: a table may hold more than the form, and
 * less.
 */
final class Alignment {
  /** A pair that must not be matched. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  /** What matches and what gaps are worth. Indexes count from 0. */
  interface Scoring {
    /** What it is worth to take a line of the table for a line of the form; or {@link #NEVER}. */
    double match(int line, int formLine);

    /** What it costs that the table lacks a line of the form. */
    double missing(int formLine);

    /** What it costs that the table has a line that the form lacks. */
    double extra(int line);
  }

  /** A line of the table taken for a line of the form; both count from 0. */
  record Pair(int line, int formLine) {}

  /**
   * The best alignment.
   *
   * @param pairs in order, empty if nothing matches
   * @param score the sum of their scores less the cost of gaps between them
   */
  record Aligned(List<Pair> pairs, double score) {}

  /** What it costs to open a gap, beside the cost of the lines in it. */
  private static final double OPEN_GAP = 0.2;

  private enum Step {
    START,
    MATCH,
    EXTRA,
    MISSING
  }

  private static final List<Step> GAPS_AND_MATCH = List.of(Step.MATCH, Step.EXTRA, Step.MISSING);

  /** The best scores of alignments that end in one kind of step, and the step before. */
  private static final class Layer {
    final double[][] best;
    final Step[][] from;

    Layer(int lines, int formLines) {
      best = new double[lines + 1][formLines + 1];
      from = new Step[lines + 1][formLines + 1];
    }

    void put(int i, int j, double score, Step before) {
      best[i][j] = score;
      from[i][j] = before;
    }
  }

  private final int lines;
  private final int formLines;
  private final Scoring scoring;
  private final Map<Step, Layer> layers = new EnumMap<>(Step.class);

  private Alignment(int lines, int formLines, Scoring scoring) {
    this.lines = lines;
    this.formLines = formLines;
    this.scoring = scoring;
    GAPS_AND_MATCH.forEach(step -> layers.put(step, new Layer(lines, formLines)));
  }

  /** Aligns so many lines of a table with so many lines of a form. */
  static Aligned align(int lines, int formLines, Scoring scoring) {
    return new Alignment(lines, formLines, scoring).run();
  }

  private Aligned run() {
    for (int i = 0; i <= lines; i++) {
      for (int j = 0; j <= formLines; j++) {
        match(i, j);
        gap(Step.EXTRA, i, j, i - 1, j, i > 0 ? scoring.extra(i - 1) : 0);
        gap(Step.MISSING, i, j, i, j - 1, j > 0 ? scoring.missing(j - 1) : 0);
      }
    }
    return traceBack();
  }

  private void match(int i, int j) {
    double score = i > 0 && j > 0 ? scoring.match(i - 1, j - 1) : NEVER;
    Step before = Step.START;
    double sofar = 0;
    if (score != NEVER) {
      for (Step step : GAPS_AND_MATCH) {
        double ended = layer(step).best[i - 1][j - 1];
        if (ended > sofar) {
          sofar = ended;
          before = step;
        }
      }
    }
    layer(Step.MATCH).put(i, j, score == NEVER ? NEVER : sofar + score, before);
  }

  /** A gap opens behind a match or behind a gap of the other side, or goes on. */
  private void gap(Step kind, int i, int j, int fromI, int fromJ, double cost) {
    double top = NEVER;
    Step origin = Step.MATCH;
    if (fromI >= 0 && fromJ >= 0) {
      for (Step before : GAPS_AND_MATCH) {
        double open = before == kind || cost == 0 ? 0 : OPEN_GAP;
        double score = layer(before).best[fromI][fromJ] - cost - open;
        if (score > top) {
          top = score;
          origin = before;
        }
      }
    }
    layer(kind).put(i, j, top, origin);
  }

  private Layer layer(Step step) {
    return Objects.requireNonNull(layers.get(step));
  }

  private Aligned traceBack() {
    Layer matches = layer(Step.MATCH);
    int endI = 0;
    int endJ = 0;
    double top = 0;
    for (int i = 1; i <= lines; i++) {
      for (int j = 1; j <= formLines; j++) {
        if (matches.best[i][j] > top) {
          top = matches.best[i][j];
          endI = i;
          endJ = j;
        }
      }
    }
    Deque<Pair> pairs = new ArrayDeque<>();
    Step step = top > 0 ? Step.MATCH : Step.START;
    while (step != Step.START) {
      Step before = layer(step).from[endI][endJ];
      if (step == Step.MATCH) {
        pairs.addFirst(new Pair(endI - 1, endJ - 1));
      }
      endI -= step == Step.MISSING ? 0 : 1;
      endJ -= step == Step.EXTRA ? 0 : 1;
      step = before;
    }
    return new Aligned(List.copyOf(pairs), top);
  }
}
