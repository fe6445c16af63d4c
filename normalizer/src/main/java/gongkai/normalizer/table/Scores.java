package gongkai.normalizer.table;

import gongkai.normalizer.table.Alignment.Ends;
import gongkai.normalizer.table.Alignment.Scoring;

/**
 * What a scoring says, asked once: the innermost loops of an alignment read it again and again.
 * Where ends are free, lines before the first and behind the last that can be matched take no part
 * in any alignment and are left out. Indexes count from 0, from the first line that is left.
 */
final class Scores {
  private final int firstLine;
  private final int firstFormLine;
  private final double[][] matches;
  private final double[] missing;
  private final double[] extra;

  private Scores(
      int firstLine, int firstFormLine, double[][] matches, double[] missing, double[] extra) {
    this.firstLine = firstLine;
    this.firstFormLine = firstFormLine;
    this.matches = matches;
    this.missing = missing;
    this.extra = extra;
  }

  static Scores of(Scoring scoring, Ends ends) {
    Bounds bounds = ends == Ends.FREE ? Bounds.ofMatches(scoring) : Bounds.ofAll(scoring);
    double[] missing = new double[bounds.formLines()];
    for (int j = 0; j < missing.length; j++) {
      missing[j] = scoring.missing(bounds.firstFormLine + j);
    }
    double[][] matches = new double[bounds.lines()][missing.length];
    double[] extra = new double[matches.length];
    for (int i = 0; i < extra.length; i++) {
      extra[i] = scoring.extra(bounds.firstLine + i);
      for (int j = 0; j < missing.length; j++) {
        matches[i][j] = scoring.match(bounds.firstLine + i, bounds.firstFormLine + j);
      }
    }
    return new Scores(bounds.firstLine, bounds.firstFormLine, matches, missing, extra);
  }

  /** The lines that are left, ends exclusive. */
  private record Bounds(int firstLine, int endLine, int firstFormLine, int endFormLine) {
    static Bounds ofAll(Scoring scoring) {
      return new Bounds(0, scoring.lines(), 0, scoring.formLines());
    }

    static Bounds ofMatches(Scoring scoring) {
      int firstLine = scoring.lines();
      int endLine = 0;
      int firstFormLine = scoring.formLines();
      int endFormLine = 0;
      for (int i = 0; i < scoring.lines(); i++) {
        for (int j = 0; j < scoring.formLines(); j++) {
          if (scoring.match(i, j) != Alignment.NEVER) {
            firstLine = Math.min(firstLine, i);
            endLine = i + 1;
            firstFormLine = Math.min(firstFormLine, j);
            endFormLine = Math.max(endFormLine, j + 1);
          }
        }
      }
      return new Bounds(firstLine, endLine, firstFormLine, endFormLine);
    }

    int lines() {
      return Math.max(0, endLine - firstLine);
    }

    int formLines() {
      return Math.max(0, endFormLine - firstFormLine);
    }
  }

  /** The same lines from the last to the first. */
  Scores reversed() {
    double[][] turned = new double[lines()][];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = reversed(matches[lines() - 1 - i]);
    }
    return new Scores(firstLine, firstFormLine, turned, reversed(missing), reversed(extra));
  }

  private static double[] reversed(double[] numbers) {
    double[] turned = new double[numbers.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = numbers[numbers.length - 1 - i];
    }
    return turned;
  }

  /** Where the first line that is left stands in the table. */
  int firstLine() {
    return firstLine;
  }

  /** Where the first of the form's lines that is left stands in the form. */
  int firstFormLine() {
    return firstFormLine;
  }

  int lines() {
    return extra.length;
  }

  int formLines() {
    return missing.length;
  }

  /** What it is worth to take a line of the table for one of the form. */
  double match(int line, int formLine) {
    return matches[line][formLine];
  }

  /** Whether neither of two lines can be matched with another one. */
  boolean isOnly(int line, int formLine) {
    for (int j = 0; j < missing.length; j++) {
      if (j != formLine && matches[line][j] != Alignment.NEVER) {
        return false;
      }
    }
    for (int i = 0; i < extra.length; i++) {
      if (i != line && matches[i][formLine] != Alignment.NEVER) {
        return false;
      }
    }
    return true;
  }

  /** What it costs that the table lacks a line of the form. */
  double missing(int formLine) {
    return missing[formLine];
  }

  /** What it costs that the table has a line that the form lacks. */
  double extra(int line) {
    return extra[line];
  }
}
