package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the columns of two parts of a table stand to each other.
 *
 * @param xs the columns' edges of both together
 * @param first for each edge of the first part, its index among {@code xs}
 * @param second for each edge of the second part, its index among {@code xs}
 */
record ColumnMatch(List<Double> xs, List<Integer> first, List<Integer> second) {
  /** How far a column's edge may move over a page break, in points. */
  private static final double SAME_EDGE = 5;

  /** How far a whole table may move over a page break: margins that change sides, in points. */
  private static final double SHIFT = 60;

  /** The part of the edges that must be common where neither part has all of the other's. */
  private static final double MOST = 0.7;

  ColumnMatch {
    xs = List.copyOf(xs);
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /** Empty where the columns are not the same, nor nearly all of them common. */
  static Optional<ColumnMatch> of(List<Double> first, List<Double> second) {
    double[] shifts = {
      0, first.get(0) - second.get(0), first.get(first.size() - 1) - second.get(second.size() - 1)
    };
    Optional<ColumnMatch> best = Optional.empty();
    for (double shift : shifts) {
      if (Math.abs(shift) <= SHIFT) {
        ColumnMatch match = shifted(first, second, shift);
        if (best.isEmpty() || match.common() > best.get().common()) {
          best = Optional.of(match);
        }
      }
    }
    return best.filter(ColumnMatch::isOneTable);
  }

  /** Whether nearly all edges are common, so that the parts belong together wherever they stand. */
  boolean isClose() {
    return common() > 2 && common() >= MOST * Math.max(first.size(), second.size());
  }

  private int common() {
    return first.size() + second.size() - xs.size();
  }

  private boolean isOneTable() {
    int fewest = Math.min(first.size(), second.size());
    boolean sameOutline = first.get(0).equals(second.get(0)) && lastOf(first) == lastOf(second);
    return (common() == fewest && sameOutline) || isClose();
  }

  private static int lastOf(List<Integer> places) {
    return places.get(places.size() - 1);
  }

  /** Merges two sorted lists of edges; edges that nearly agree are one. */
  private static ColumnMatch shifted(List<Double> first, List<Double> second, double shift) {
    List<Double> xs = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    int i = 0;
    int k = 0;
    while (i < first.size() || k < second.size()) {
      double a = i < first.size() ? first.get(i) : Double.MAX_VALUE;
      double b = k < second.size() ? second.get(k) + shift : Double.MAX_VALUE;
      boolean same = Math.abs(a - b) <= SAME_EDGE;
      if (same || a < b) {
        places.add(xs.size());
        i++;
      }
      if (same || b < a) {
        others.add(xs.size());
        k++;
      }
      xs.add(Math.min(a, b) == b && !same ? b : a);
    }
    return new ColumnMatch(xs, places, others);
  }
}
