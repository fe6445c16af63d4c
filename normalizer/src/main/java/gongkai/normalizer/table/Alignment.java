package gongkai.normalizer.table;

import java.util.List;

/**
 * Aligns the lines of a table with the lines of a form, in order, so that the sum of the scores of
 * matched pairs less the cost of gaps is greatest, and tells how sure each pair is.
 */
final class Alignment {
  /** A pair that must not be matched. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  /** What matches and what gaps are worth. Indexes count from 0. */
  interface Scoring {
    /** How many lines the table has. */
    int lines();

    /** How many lines the form has. */
    int formLines();

    /** What it is worth to take a line of the table for a line of the form; or {@link #NEVER}. */
    double match(int line, int formLine);

    /** What it costs that the table lacks a line of the form. */
    double missing(int formLine);

    /** What it costs that the table has a line that the form lacks. */
    double extra(int line);
  }

  /** What lines before the first and behind the last matched pair cost. */
  enum Ends {
    /** Nothing: a table may hold more than the form, and less. */
    FREE,
    /** As much as lines between pairs. */
    CHARGED
  }

  /**
   * A line of the table taken for a line of the form; both count from 0.
   *
   * @param margin by how much the best alignment is worth more than the best of those that take the
   *     table's line for another one of the form; infinite where it can be no other
   * @param lead by how much it is worth more than the best of those that take another line of the
   *     table for the form's line; infinite where no other can be it
   */
  record Pair(int line, int formLine, double margin, double lead) {}

  /**
   * The best alignment.
   *
   * @param pairs in order, empty if nothing matches
   * @param score the sum of their scores less the cost of gaps
   */
  record Aligned(List<Pair> pairs, double score) {
    Aligned {
      pairs = List.copyOf(pairs);
    }
  }

  private Alignment() {}

  /** The best alignment of all lines. */
  static Aligned align(Scoring scoring, Ends ends) {
    Scores scores = Scores.of(scoring, ends);
    Trellis forward = Trellis.of(scores, ends);
    List<Trellis.Match> path = forward.bestPath();
    if (path.isEmpty()) {
      return new Aligned(List.of(), 0);
    }
    double bestScore = forward.bestScore();
    // What can be nothing else needs no comparison, and most lines of most tables can not.
    if (path.stream().allMatch(match -> scores.isOnly(match.line(), match.formLine()))) {
      return new Aligned(path.stream().map(match -> sure(scores, match)).toList(), bestScore);
    }
    Trellis backward = Trellis.of(scores.reversed(), ends);
    Through through = new Through(scores, forward, backward, bestScore);
    return new Aligned(path.stream().map(through::pair).toList(), bestScore);
  }

  private static Pair sure(Scores scores, Trellis.Match match) {
    return new Pair(
        scores.firstLine() + match.line(),
        scores.firstFormLine() + match.formLine(),
        Double.POSITIVE_INFINITY,
        Double.POSITIVE_INFINITY);
  }

  /** What the best alignments through each pair are worth. */
  private record Through(Scores scores, Trellis forward, Trellis backward, double bestScore) {
    Pair pair(Trellis.Match match) {
      double otherFormLine = NEVER;
      for (int j = 0; j < scores.formLines(); j++) {
        boolean same = j == match.formLine();
        otherFormLine = same ? otherFormLine : Math.max(otherFormLine, worth(match.line(), j));
      }
      double otherLine = NEVER;
      for (int i = 0; i < scores.lines(); i++) {
        boolean same = i == match.line();
        otherLine = same ? otherLine : Math.max(otherLine, worth(i, match.formLine()));
      }
      double margin = Math.max(0, bestScore - otherFormLine);
      double lead = Math.max(0, bestScore - otherLine);
      return new Pair(
          scores.firstLine() + match.line(),
          scores.firstFormLine() + match.formLine(),
          margin,
          lead);
    }

    private double worth(int line, int formLine) {
      double own = scores.match(line, formLine);
      int fromEnd = scores.lines() - 1 - line;
      int formFromEnd = scores.formLines() - 1 - formLine;
      return own == NEVER
          ? NEVER
          : forward.endingWith(line, formLine) + backward.endingWith(fromEnd, formFromEnd) - own;
    }
  }
}
