package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells which column each number stands in where all stand in the middles of their columns and
 * columns side by side are blank: each edge of a column is as far from its numbers as the other, so
 * edges follow from the ends of the table, from the left and from the right, up to the blank
 * columns. Only at one place do those have room.
 */
final class TiledColumns {
  /** How narrow a column is at the least, in font sizes. */
  private static final double LEAST = 1.5;

  /** How far the middles of numbers of one column lie apart at most, in font sizes. */
  static final double SAME = 0.1;

  private final List<Double> middles = new ArrayList<>();
  private final List<Phrase> numbers;
  private final Stretch table;
  private final int blank;
  private final double least;
  private final double same;

  private TiledColumns(List<Phrase> numbers, int columns, Stretch table) {
    this.numbers = numbers;
    this.table = table;
    double size = numbers.stream().mapToDouble(Phrase::size).max().orElse(1);
    least = LEAST * size;
    same = SAME * size;
    for (double middle : numbers.stream().mapToDouble(Phrase::centre).sorted().toArray()) {
      if (middles.isEmpty() || middle - middles.get(middles.size() - 1) > same) {
        middles.add(middle);
      }
    }
    blank = columns - middles.size();
  }

  /**
   * The column of each number, from 0; empty where that is in doubt, or no column is blank.
   *
   * @param columns how many there are
   * @param table from the left edge of the first to the right edge of the last
   */
  static Optional<int[]> of(List<Phrase> numbers, int columns, Stretch table) {
    return new TiledColumns(numbers, columns, table).columns();
  }

  private Optional<int[]> columns() {
    if (blank < 1) {
      return Optional.empty();
    }
    int[] fitting = IntStream.rangeClosed(0, middles.size()).filter(this::hasRoom).toArray();
    return fitting.length == 1
        ? Optional.of(numbers.stream().mapToInt(number -> column(number, fitting[0])).toArray())
        : Optional.empty();
  }

  private int column(Phrase number, int before) {
    int place = 0;
    while (number.centre() > middles.get(place) + same) {
      place++;
    }
    return place < before ? place : place + blank;
  }

  /**
   * Whether the columns that numbers show leave room for the blank ones.
   *
   * @param before how many of them stand before the blank ones
   */
  private boolean hasRoom(int before) {
    double left = table.from();
    for (int i = 0; i < before; i++) {
      double right = 2 * middles.get(i) - left;
      if (!isColumn(i, left, right)) {
        return false;
      }
      left = right;
    }
    double right = table.to();
    for (int i = middles.size() - 1; i >= before; i--) {
      double from = 2 * middles.get(i) - right;
      if (!isColumn(i, from, right)) {
        return false;
      }
      right = from;
    }
    return right - left >= blank * least;
  }

  /** Whether the numbers of a place have room between two edges. */
  private boolean isColumn(int place, double left, double right) {
    return right - left >= least
        && numbers.stream()
            .filter(number -> Math.abs(number.centre() - middles.get(place)) <= same)
            .allMatch(number -> number.left() >= left && number.right() <= right);
  }
}
