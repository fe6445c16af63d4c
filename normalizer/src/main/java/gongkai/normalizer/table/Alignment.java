package gongkai.normalizer.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * The best scores of alignments that end in one kind of step, and the kind of the step before.
   */
  private static final class Layer {
    final double[][] best;
    final @Nullable Layer[][] from;

    Layer(int lines, int formLines) {
      best = new double[lines + 1][formLines + 1];
      from = new Layer[lines + 1][formLines + 1];
    }

    void put(int i, int j, double score, @Nullable Layer before) {
      best[i][j] = score;
      from[i][j] = before;
    }
  }

  private final int lines;
  private final int formLines;
  private final Scoring scoring;
  private final Layer match;
  private final Layer extra;
  private final Layer missing;
  private final List<Layer> layers;

  private Alignment(int lines, int formLines, Scoring scoring) {
    this.lines = lines;
    this.formLines = formLines;
    this.scoring = scoring;
    this.match = new Layer(lines, formLines);
    this.extra = new Layer(lines, formLines);
    this.missing = new Layer(lines, formLines);
    this.layers = List.of(match, extra, missing);
  }

  /** Aligns so many lines of a table with so many lines of a form. */
  static Aligned align(int lines, int formLines, Scoring scoring) {
    return new Alignment(lines, formLines, scoring).run();
  }

  private Aligned run() {
    for (int i = 0; i <= lines; i++) {
      for (int j = 0; j <= formLines; j++) {
        putMatch(i, j);
        putGap(extra, i, j, i - 1, j, i > 0 ? scoring.extra(i - 1) : 0);
        putGap(missing, i, j, i, j - 1, j > 0 ? scoring.missing(j - 1) : 0);
      }
    }
    return traceBack();
  }

  /** A match begins an alignment, or follows whatever is best before it. */
  private void putMatch(int i, int j) {
    double score = i > 0 && j > 0 ? scoring.match(i - 1, j - 1) : NEVER;
    if (score == NEVER) {
      match.put(i, j, NEVER, null);
      return;
    }
    Layer before = null;
    double sofar = 0;
    for (Layer layer : layers) {
      double ended = layer.best[i - 1][j - 1];
      if (ended > sofar) {
        sofar = ended;
        before = layer;
      }
    }
    match.put(i, j, sofar + score, before);
  }

  /** A gap opens behind a match or behind a gap of the other side, or goes on. */
  private void putGap(Layer kind, int i, int j, int fromI, int fromJ, double cost) {
    double top = NEVER;
    Layer origin = match;
    if (fromI >= 0 && fromJ >= 0) {
      for (Layer before : layers) {
        double open = before == kind || cost == 0 ? 0 : OPEN_GAP;
        double score = before.best[fromI][fromJ] - cost - open;
        if (score > top) {
          top = score;
          origin = before;
        }
      }
    }
    kind.put(i, j, top, origin);
  }

  private Aligned traceBack() {
    int i = 0;
    int j = 0;
    double top = 0;
    for (int line = 1; line <= lines; line++) {
      for (int formLine = 1; formLine <= formLines; formLine++) {
        if (match.best[line][formLine] > top) {
          top = match.best[line][formLine];
          i = line;
          j = formLine;
        }
      }
    }
    Deque<Pair> pairs = new ArrayDeque<>();
    Layer layer = top > 0 ? match : null;
    while (layer != null) {
      Layer before = layer.from[i][j];
      if (layer == match) {
        pairs.addFirst(new Pair(i - 1, j - 1));
      }
      i -= layer == missing ? 0 : 1;
      j -= layer == extra ? 0 : 1;
      layer = before;
    }
    return new Aligned(List.copyOf(pairs), top);
  }
}
