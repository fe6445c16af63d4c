package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells beside which label each line of numbers stands: all lines and labels are taken together, so
 * that numbers that a narrow cell breaks over lines, and rows that a page cuts, find theirs.
 */
final class FittedRows {
  /** How far numbers may stand off their label, in font sizes. */
  private static final double OFF = 0.75;

  /** What standing on another page than the label counts, in font sizes. */
  private static final double OTHER_PAGE = 0.5;

  /** What each further line of a row's numbers counts, in font sizes. */
  private static final double MORE_LINES = 0.4;

  /** How far numbers may stand off a label that is set otherwise than most, in font sizes. */
  private static final double OTHER_OFF = 0.35;

  /** What that counts. */
  private static final double OTHER_LEVEL = 0.6;

  private static final double NEVER = 1e9;

  /** Where in its row a text stands. */
  private enum Level {
    MIDDLE,
    TOP,
    BOTTOM;

    /** How far the lines of numbers stand off a label, in font sizes. */
    double off(FittedLabel label, double first, double last) {
      double off =
          switch (this) {
            case MIDDLE -> Math.abs(first + last - label.first() - label.last()) / 2;
            case TOP -> Math.abs(first - label.first());
            case BOTTOM -> Math.abs(last - label.last());
          };
      return off / label.size();
    }
  }

  private final List<FittedLabel> labels;
  private final NumberLines lines;
  private final OpenText text;

  private FittedRows(List<FittedLabel> labels, NumberLines lines, OpenText text) {
    this.labels = labels;
    this.lines = lines;
    this.text = text;
  }

  /**
   * The numbers of each row, by column; empty where that is in doubt.
   *
   * @param labels of the rows, from top to bottom; without any, all numbers are one row
   * @param lines of the numbers
   */
  static Optional<List<Map<Integer, TextCell>>> of(
      List<FittedLabel> labels, NumberLines lines, OpenText text) {
    return new FittedRows(labels, lines, text).rows();
  }

  private Optional<List<Map<Integer, TextCell>>> rows() {
    if (labels.isEmpty()) {
      return lines.count() == 0 || lines.isRow(0, lines.count())
          ? Optional.of(List.of(lines.row(0, lines.count())))
          : Optional.empty();
    }
    int[] best = null;
    double least = NEVER;
    for (Level level : Level.values()) {
      int[] ends = new int[labels.size()];
      double cost = ends(level, ends);
      if (cost < least) {
        least = cost;
        best = ends;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    List<Map<Integer, TextCell>> rows = new ArrayList<>();
    int from = 0;
    for (int end : best) {
      rows.add(lines.row(from, end));
      from = end;
    }
    return Optional.of(rows);
  }

  /**
   * Gives the lines to the labels in order, so that they stand off them as little as can be.
   *
   * @param ends to fill with the index behind each label's last line
   * @return how far they stand off, in all; at least NEVER if it cannot be done
   */
  private double ends(Level level, int[] ends) {
    double[][] cost = new double[labels.size() + 1][lines.count() + 1];
    int[][] taken = new int[labels.size() + 1][lines.count() + 1];
    Arrays.fill(cost[0], NEVER);
    cost[0][0] = 0;
    for (int label = 1; label <= labels.size(); label++) {
      for (int line = 0; line <= lines.count(); line++) {
        cost[label][line] = cost[label - 1][line];
        for (int count = 1; count <= Math.min(line, NumberLines.MOST); count++) {
          double with = cost[label - 1][line - count];
          if (with < cost[label][line]) {
            with += off(level, label - 1, line - count, line);
          }
          if (with < cost[label][line]) {
            cost[label][line] = with;
            taken[label][line] = count;
          }
        }
      }
    }
    int end = lines.count();
    for (int label = labels.size(); label > 0; label--) {
      ends[label - 1] = end;
      end -= taken[label][end];
    }
    return cost[labels.size()][lines.count()];
  }

  /**
   * How far some lines stand off a label, in font sizes; at least NEVER if they are not its own.
   */
  private double off(Level level, int row, int from, int to) {
    FittedLabel label = labels.get(row);
    double first = lines.middle(from);
    double last = lines.middle(to - 1);
    if (to - from > 1 && !lines.isRow(from, to)) {
      return NEVER;
    }
    double off = level.off(label, first, last);
    double more = MORE_LINES * (to - from - 1);
    if (off <= OFF) {
      return off + more;
    }
    // A row that a page's end cuts is set at its top, though all of it found room.
    for (Level other : Level.values()) {
      if (other.off(label, first, last) <= OTHER_OFF) {
        return other.off(label, first, last) + OTHER_LEVEL + more;
      }
    }
    return isCut(row, first, last) ? OTHER_PAGE + Math.min(off, 1) + more : NEVER;
  }

  /** Whether a page break may part a label, or a label from its numbers, or numbers. */
  private boolean isCut(int row, double first, double last) {
    FittedLabel label = labels.get(row);
    int above = text.piece(Math.min(first, label.first()));
    int below = text.piece(Math.max(last, label.last()));
    if (above == below) {
      return false;
    }
    boolean lastAbove = row + 1 == labels.size() || text.piece(labels.get(row + 1).last()) >= below;
    boolean firstBelow = row == 0 || text.piece(labels.get(row - 1).first()) <= above;
    return below == above + 1 && lastAbove && firstBelow;
  }
}
