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

  /**
   * A row.
   *
   * @param from the middle of its first line, in points
   * @param to the middle of its last line
   */
  private record Row(double from, double to) {
    double middle() {
      return (from + to) / 2;
    }

    /** How far a height is from the row's lines. */
    double distance(double middle) {
      return Math.max(0, Math.max(from - middle, middle - to));
    }
  }

  private final List<Row> rows = new ArrayList<>();

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
    List<TextCell> row = new ArrayList<>();
    for (TextCell number : sorted) {
      if (!row.isEmpty() && number.middle() - sum / row.size() > SAME_ROW * number.size()) {
        rows.rows.add(row(row));
        row.clear();
        sum = 0;
      }
      sum += number.middle();
      row.add(number);
    }
    if (!row.isEmpty()) {
      rows.rows.add(row(row));
    }
    return rows;
  }

  /** The row of numbers side by side: as high as the one with the most lines. */
  private static Row row(List<TextCell> numbers) {
    double from = Double.MAX_VALUE;
    double to = -Double.MAX_VALUE;
    double sum = 0;
    for (TextCell number : numbers) {
      sum += number.middle();
      if (number.phrases().size() > 1) {
        from = Math.min(from, number.phrases().get(0).middle());
        to = Math.max(to, number.lastPhrase().middle());
      }
    }
    double middle = sum / numbers.size();
    return new Row(Math.min(from, middle), Math.max(to, middle));
  }

  /** The rows' middles from top to bottom, in points. */
  List<Double> middles() {
    return rows.stream().map(Row::middle).toList();
  }

  int count() {
    return rows.size();
  }

  /** Makes sure that a text has a row. */
  void add(TextCell text) {
    if (row(text) < 0) {
      rows.add(new Row(text.middle(), text.middle()));
      rows.sort(Comparator.comparingDouble(Row::middle));
    }
  }

  /** The row of a text, from 0; -1 if it stands between rows. */
  int row(TextCell text) {
    for (Phrase phrase : text.phrases()) {
      int row = nearest(phrase.middle());
      if (row >= 0 && rows.get(row).distance(phrase.middle()) < SAME_ROW * text.size()) {
        return row;
      }
    }
    int row = nearest(text.middle());
    boolean near = row >= 0 && rows.get(row).distance(text.middle()) < CENTRED * text.size();
    return near ? row : -1;
  }

  private int nearest(double middle) {
    int best = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (best < 0 || rows.get(i).distance(middle) < rows.get(best).distance(middle)) {
        best = i;
      }
    }
    return best;
  }

  /** The edges between rows, one more than rows. */
  double[] edges(double top, double bottom) {
    double[] edges = new double[rows.size() + 1];
    edges[0] = top;
    for (int i = 1; i < rows.size(); i++) {
      edges[i] = (rows.get(i - 1).to() + rows.get(i).from()) / 2;
    }
    edges[rows.size()] = bottom;
    return edges;
  }
}
