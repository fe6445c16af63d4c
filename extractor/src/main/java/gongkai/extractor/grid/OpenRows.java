package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells on which rows the texts of a table without rulings stand. */
final class OpenRows {
  /** How far apart the middles of texts of one row may lie, in font sizes. */
  private static final double SAME_ROW = 0.45;

  /** The same for a text of several lines beside its row. */
  private static final double CENTRED = 0.7;

  private final List<Double> middles = new ArrayList<>();

  private OpenRows() {}

  /**
   * The rows that numbers show.
   *
   * @param numbers in any order
   */
  static OpenRows of(List<TextCell> numbers) {
    OpenRows rows = new OpenRows();
    List<TextCell> sorted = new ArrayList<>(numbers);
    sorted.sort(Comparator.comparingDouble(TextCell::middle));
    double sum = 0;
    int count = 0;
    for (TextCell number : sorted) {
      if (count > 0 && number.middle() - sum / count > SAME_ROW * number.size()) {
        rows.middles.add(sum / count);
        sum = 0;
        count = 0;
      }
      sum += number.middle();
      count++;
    }
    if (count > 0) {
      rows.middles.add(sum / count);
    }
    return rows;
  }

  /** The rows' middles from top to bottom, in points. */
  List<Double> middles() {
    return middles;
  }

  int count() {
    return middles.size();
  }

  /** Makes sure that a text has a row. */
  void add(TextCell text) {
    if (row(text) < 0) {
      middles.add(text.middle());
      middles.sort(null);
    }
  }

  /** The row of a text, from 0; -1 if it stands between rows. */
  int row(TextCell text) {
    for (Phrase phrase : text.phrases()) {
      int row = nearest(phrase.middle());
      if (row >= 0 && Math.abs(middles.get(row) - phrase.middle()) < SAME_ROW * text.size()) {
        return row;
      }
    }
    int row = nearest(text.middle());
    boolean near = row >= 0 && Math.abs(middles.get(row) - text.middle()) < CENTRED * text.size();
    return near ? row : -1;
  }

  private int nearest(double middle) {
    int best = -1;
    for (int i = 0; i < middles.size(); i++) {
      if (best < 0 || Math.abs(middles.get(i) - middle) < Math.abs(middles.get(best) - middle)) {
        best = i;
      }
    }
    return best;
  }

  /** The edges between rows, one more than rows. */
  double[] edges(double top, double bottom) {
    double[] edges = new double[middles.size() + 1];
    edges[0] = top;
    for (int i = 1; i < middles.size(); i++) {
      edges[i] = (middles.get(i - 1) + middles.get(i)) / 2;
    }
    edges[middles.size()] = bottom;
    return edges;
  }
}
