package gongkai.extractor.grid;

import java.util.Arrays;

/** Looks up coordinates among ascending edges. */
final class Edges {
  private Edges() {}

  /** The edge that is nearest, the lower one in a tie; there must be one. */
  static int nearest(double[] edges, double position) {
    int after = firstAbove(edges, position);
    if (after == 0) {
      return 0;
    }
    boolean isLower =
        after == edges.length || position - edges[after - 1] <= edges[after] - position;
    return isLower ? after - 1 : after;
  }

  /** The band between edges that a coordinate lies in; the nearest where it lies outside. */
  static int band(double[] edges, double position) {
    return Math.max(0, Math.min(edges.length - 2, firstAbove(edges, position) - 1));
  }

  private static int firstAbove(double[] edges, double position) {
    int found = Arrays.binarySearch(edges, position);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
