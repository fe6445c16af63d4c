package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins the lines of cells in a table without rulings. */
final class CellJoiner {
  /** The part of the usual distance of rows that the lines of one cell keep at most. */
  private static final double TIGHT = 0.85;

  /** How far the lines of one cell stand apart at most, in font sizes. */
  private static final double LEADING = 1.8;

  private final int labels;
  private final OpenRows numbers;
  private final List<Double> rows;
  private final List<Ruling> rules;
  private final double pitch;
  private final boolean ruled;
  private final List<TextCell> joined = new ArrayList<>();

  /**
   * A joiner.
   *
   * @param labels how many columns of labels the table has at its left
   * @param numbers the rows that numbers show
   * @param rows the middles of rows, from top to bottom
   * @param rules horizontal rulings
   */
  CellJoiner(int labels, OpenRows numbers, List<Double> rows, List<Ruling> rules) {
    this.labels = labels;
    this.numbers = numbers;
    this.rows = rows;
    this.rules = rules;
    ruled = areRuled();
    pitch = pitch(rows);
  }

  /** The distance of rows of one line, if most rows are such. */
  private static double pitch(List<Double> rows) {
    double[] distances = new double[Math.max(0, rows.size() - 1)];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = rows.get(i + 1) - rows.get(i);
    }
    Arrays.sort(distances);
    return distances.length == 0 ? 0 : distances[distances.length / 10];
  }

  /** Cells of several lines for those of one. */
  List<TextCell> join(List<TextCell> pieces) {
    List<TextCell> sorted = new ArrayList<>(pieces);
    sorted.sort(TextCell.DOWNWARDS);
    boolean[] numbered = numbered(sorted);
    for (TextCell piece : sorted) {
      int above = piece.lastAbove(joined);
      if (above >= 0 && isOne(joined.get(above), piece, numbered[joined.get(above).last()])) {
        joined.set(above, joined.get(above).with(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** The columns whose texts mostly begin with a number of a list. */
  private static boolean[] numbered(List<TextCell> pieces) {
    int columns = pieces.stream().mapToInt(TextCell::last).max().orElse(0) + 1;
    int[] items = new int[columns];
    int[] texts = new int[columns];
    for (TextCell piece : pieces) {
      if (!piece.isNumber()) {
        texts[piece.last()]++;
        items[piece.last()] += piece.beginsItem() ? 1 : 0;
      }
    }
    boolean[] numbered = new boolean[columns];
    for (int i = 0; i < columns; i++) {
      numbered[i] = items[i] >= 2 && items[i] * 3 >= texts[i];
    }
    return numbered;
  }

  private boolean isOne(TextCell above, TextCell piece, boolean numbered) {
    double distance = piece.middle() - above.lastPhrase().middle();
    if (above.isNumber()
        || piece.isNumber()
        || distance > LEADING * piece.size()
        || piece.isPartedFrom(above, rules)
        || !lieOverEachOther(above, piece)
        || standOnRows(above, piece)) {
      return false;
    }
    if (numbered) {
      return !piece.beginsItem();
    }
    return ruled || distance < TIGHT * pitch;
  }

  private boolean standOnRows(TextCell above, TextCell piece) {
    if (above.last() < labels - 1) {
      return false;
    }
    int first = numbers.row(above);
    int second = numbers.row(piece);
    return first >= 0 && second >= 0 && first != second;
  }

  private static boolean lieOverEachOther(TextCell above, TextCell piece) {
    Box first = above.box();
    Box second = piece.box();
    double slack = 0.5 * piece.size();
    return (first.left() < second.left() + slack && first.right() > second.right() - slack)
        || (second.left() < first.left() + slack && second.right() > first.right() - slack);
  }

  /** Whether nearly all rows have a ruling between them. */
  private boolean areRuled() {
    int between = 0;
    for (int i = 1; i < rows.size(); i++) {
      double above = rows.get(i - 1);
      double below = rows.get(i);
      between +=
          rules.stream().anyMatch(rule -> rule.position() > above && rule.position() < below)
              ? 1
              : 0;
    }
    return rows.size() > 2 && between >= 0.8 * (rows.size() - 1);
  }
}
