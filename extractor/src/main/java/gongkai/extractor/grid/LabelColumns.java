package gongkai.extractor.grid;

import java.util.List;

/**
 * The columns at the left of a table that have labels rather than numbers. Labels of rows stand in
 * the last of them, labels of groups of rows in those before.
 */
final class LabelColumns {
  /** By how much a label must stand nearer to the middle of more columns, in font sizes. */
  private static final double SURE = 0.6;

  private final int count;
  private final double[] xs;

  private LabelColumns(int count, double[] xs) {
    this.count = count;
    this.xs = xs;
  }

  /**
   * The label columns of a table.
   *
   * @param texts below the heads
   * @param xs the columns' edges
   */
  static LabelColumns of(List<TextCell> texts, double[] xs) {
    int[] numbers = new int[xs.length - 1];
    int[] all = new int[xs.length - 1];
    for (TextCell text : texts) {
      if (text.first() == text.last()) {
        all[text.first()]++;
        numbers[text.first()] += text.isNumber() ? 1 : 0;
      }
    }
    int count = 0;
    while (count < numbers.length && numbers[count] * 2 < Math.max(1, all[count])) {
      count++;
    }
    return new LabelColumns(longest(texts, count) + 1, xs);
  }

  /** Which of the first columns has the longest texts: labels of rows, not units of measure. */
  private static int longest(List<TextCell> texts, int columns) {
    double[] lengths = new double[columns];
    int[] counts = new int[columns];
    for (TextCell text : texts) {
      if (text.first() == text.last() && text.last() < columns) {
        lengths[text.last()] += text.lastPhrase().length();
        counts[text.last()]++;
      }
    }
    int longest = -1;
    double most = 0;
    for (int i = 0; i < columns; i++) {
      if (counts[i] > 0 && lengths[i] / counts[i] >= most) {
        most = lengths[i] / counts[i];
        longest = i;
      }
    }
    return longest;
  }

  /** How many; 0 if the first column has numbers. */
  int count() {
    return count;
  }

  /** Whether a text is the label of a group of rows. */
  boolean isGroup(TextCell text) {
    return text.last() < count - 1;
  }

  /** Whether a text stands in the columns of numbers and is one. */
  boolean isValue(TextCell text) {
    return text.first() >= count && text.isNumber();
  }

  /**
   * The first column of a text: a label in the middle of several columns may be too short to reach
   * into all of them.
   *
   * @param all texts of the table
   */
  int firstColumn(TextCell text, List<TextCell> all) {
    int best = text.first();
    if (text.isNumber() || text.last() != count - 1 || isSetLeft(text, all)) {
      return best;
    }
    double off = off(text, best) - SURE * text.size();
    for (int first = text.first() - 1; first >= 0 && isFree(first, text, all); first--) {
      if (off(text, first) < off) {
        off = off(text, first);
        best = first;
      }
    }
    return best;
  }

  /** Whether other labels begin where a label does, so that its middle tells nothing. */
  private static boolean isSetLeft(TextCell label, List<TextCell> all) {
    return all.stream()
        .filter(text -> text.last() == label.last() && !text.isNumber())
        .filter(text -> Math.abs(text.box().left() - label.box().left()) < 1)
        .anyMatch(text -> Math.abs(text.box().width() - label.box().width()) > label.size() / 2);
  }

  /** How far a label is from the middle of the columns from one on, in points. */
  private double off(TextCell label, int first) {
    return Math.abs(label.centre() - (xs[first] + xs[count]) / 2);
  }

  private static boolean isFree(int column, TextCell label, List<TextCell> all) {
    return all.stream()
        .filter(text -> text.first() <= column && text.last() >= column && !text.equals(label))
        .noneMatch(
            text ->
                text.box().top() < label.box().bottom() && text.box().bottom() > label.box().top());
  }
}
