package gongkai.extractor.grid;

import java.util.List;
import java.util.Optional;

/**
 * How the columns of two parts of a table stand to each other.
 *
 * @param xs the columns' edges of both together
 * @param first for each edge of the first part, its index among {@code xs}
 * @param second for each edge of the second part, its index among {@code xs}
 */
record ColumnMatch(List<Double> xs, int[] first, int[] second) {
  /** How far a column's edge may move over a page break, in points. */
  private static final double SAME_EDGE = 6;

  /** How far a whole table may move over a page break: margins that change sides, in points. */
  private static final double SHIFT = 60;

  /** Empty where the columns are not the same, nor the one's edges all among the other's. */
  static Optional<ColumnMatch> of(List<Double> first, List<Double> second) {
    if (Math.abs(first.get(0) - second.get(0)) > SHIFT) {
      return Optional.empty();
    }
    boolean firstHasMore = first.size() >= second.size();
    List<Double> more = firstHasMore ? first : second;
    List<Double> fewer = firstHasMore ? second : first;
    int[] places = places(fewer, more);
    if (places.length == 0 || places[places.length - 1] != more.size() - 1) {
      return Optional.empty();
    }
    int[] all = new int[more.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    return Optional.of(
        firstHasMore
            ? new ColumnMatch(first, all, places)
            : new ColumnMatch(second, places, all));
  }

  /** Whether both have the same columns, not the one some of the other's. */
  boolean isEqual() {
    return first.length == second.length;
  }

  /** Where each edge stands among others; empty where one does not, or two stand at one. */
  private static int[] places(List<Double> edges, List<Double> among) {
    int[] places = new int[edges.size()];
    int at = -1;
    for (int i = 0; i < places.length; i++) {
      double edge = edges.get(i) - edges.get(0) + among.get(0);
      int best = -1;
      for (int k = at + 1; k < among.size(); k++) {
        double distance = Math.abs(among.get(k) - edge);
        if (distance <= SAME_EDGE && (best < 0 || distance < Math.abs(among.get(best) - edge))) {
          best = k;
        }
      }
      if (best < 0) {
        return new int[0];
      }
      places[i] = best;
      at = best;
    }
    return places;
  }
}
