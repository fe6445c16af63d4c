package gongkai.extractor.grid;

import java.util.List;

/**
 * Tells how far cells reach whose texts stand in their middles: between two of them lies an edge,
 * and each text is as far from the edge before it as from the one after.
 */
final class Tiling {
  /** How far from an edge a computed one may lie, in the distance of the edges around it. */
  private static final double OFF = 0.45;

  private final double[] edges;

  /**
   * A tiling.
   *
   * @param edges where cells may begin and end, ascending
   */
  Tiling(double[] edges) {
    this.edges = edges;
  }

  /**
   * The index of the edge at which each cell begins, and of that at which it ends.
   *
   * @param middles of the texts, ascending
   * @param from the index of the edge before which none begins
   * @param to the index of the edge after which none ends
   */
  int[][] of(List<Double> middles, int from, int to) {
    int[][] cells = new int[middles.size()][];
    int first = 0;
    int begin = from;
    int end = edgeAfter(middles, 0, begin, to);
    while (end >= 0) {
      cells[first++] = new int[] {begin, end};
      begin = end;
      end = edgeAfter(middles, first, begin, to);
    }
    if (first == cells.length && begin == to) {
      return cells;
    }
    int last = cells.length - 1;
    int stop = to;
    int start = edgeBefore(middles, last, begin, stop);
    while (last >= first && start >= 0) {
      cells[last--] = new int[] {start, stop};
      stop = start;
      start = edgeBefore(middles, last, begin, stop);
    }
    fill(cells, middles, first, last, begin, stop);
    return cells;
  }

  /**
   * One cell between others that fit has what they leave; several are taken each on its own. Where
   * nothing is left, each has the place of its text, though another has it, too.
   */
  private void fill(int[][] cells, List<Double> middles, int first, int last, int begin, int stop) {
    if (first == last && begin < stop && cells.length > 1) {
      cells[first] = new int[] {begin, stop};
    } else if (begin >= stop) {
      for (int i = first; i <= last; i++) {
        int band = Edges.band(edges, middles.get(i));
        cells[i] = new int[] {band, band + 1};
      }
    } else if (first <= last) {
      int[][] rest = apart(middles.subList(first, last + 1), begin, stop);
      System.arraycopy(rest, 0, cells, first, rest.length);
    }
  }

  /** The edge as far behind a text as another is before it; -1 if there is none. */
  private int edgeAfter(List<Double> middles, int cell, int begin, int to) {
    if (cell >= middles.size()) {
      return -1;
    }
    int end = edge(2 * middles.get(cell) - edges[begin], begin + 1, to);
    boolean overNext = end >= 0 && cell + 1 < middles.size() && edges[end] > middles.get(cell + 1);
    return overNext ? -1 : end;
  }

  private int edgeBefore(List<Double> middles, int cell, int from, int end) {
    if (cell < 0) {
      return -1;
    }
    int begin = edge(2 * middles.get(cell) - edges[end], from, end - 1);
    boolean overBefore = begin >= 0 && cell > 0 && edges[begin] < middles.get(cell - 1);
    return overBefore ? -1 : begin;
  }

  /** The edge at a place; -1 if there is none near it. */
  private int edge(double place, int least, int most) {
    for (int i = least; i <= most; i++) {
      double before = i > 0 ? edges[i] - edges[i - 1] : Double.MAX_VALUE;
      double after = i + 1 < edges.length ? edges[i + 1] - edges[i] : Double.MAX_VALUE;
      if (Math.abs(place - edges[i]) <= OFF * Math.min(before, after)) {
        return i;
      }
    }
    return -1;
  }

  /** Each cell on its own: as far as its text leaves the same room on both sides. */
  private int[][] apart(List<Double> middles, int from, int to) {
    int[][] cells = new int[middles.size()][];
    int least = from;
    for (int i = 0; i < cells.length; i++) {
      double middle = middles.get(i);
      int begin = band(middle, least, to);
      int end = begin + 1;
      double next = i + 1 < cells.length ? middles.get(i + 1) : Double.MAX_VALUE;
      for (int b = begin; b >= least; b--) {
        int e = edge(2 * middle - edges[b], b + 1, to);
        if (e >= 0 && edges[e] <= next) {
          begin = b;
          end = e;
        }
      }
      cells[i] = new int[] {begin, end};
      least = Math.min(end, to - 1);
    }
    return cells;
  }

  /** The edge before a place. */
  private int band(double place, int least, int to) {
    int band = least;
    while (band + 1 < to && edges[band + 1] <= place) {
      band++;
    }
    return band;
  }
}
