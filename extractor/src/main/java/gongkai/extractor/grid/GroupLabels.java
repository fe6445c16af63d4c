package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Tells which rows the labels of groups of rows span. */
final class GroupLabels {
  /** The part of the rows that have a group label of their own where labels are not merged. */
  private static final double WRITTEN_OUT = 0.7;

  private final List<PlacedText> placed;
  private final double[] edges;
  private final int offset;

  /**
   * Group labels of a table.
   *
   * @param placed the texts that have their places; group labels take the room that they leave
   * @param edges of the rows below the heads
   * @param offset how many rows of heads there are
   */
  GroupLabels(List<PlacedText> placed, double[] edges, int offset) {
    this.placed = placed;
    this.edges = edges;
    this.offset = offset;
  }

  /** Places the labels of a column. */
  void place(int column, List<TextCell> labels) {
    BitSet taken = new BitSet();
    for (PlacedText cell : placed) {
      if (cell.left() <= column && cell.right() > column && cell.top() >= offset) {
        taken.set(cell.top() - offset, cell.bottom() - offset);
      }
    }
    List<TextCell> own =
        labels.stream()
            .filter(label -> label.first() == column)
            .sorted(Comparator.comparingDouble(TextCell::middle))
            .toList();
    List<TextCell> left = new ArrayList<>(own);
    int from = taken.nextClearBit(0);
    while (from < edges.length - 1) {
      int next = taken.nextSetBit(from);
      int to = next < 0 ? edges.length - 1 : next;
      left.removeAll(placeRun(own, from, to));
      from = taken.nextClearBit(to);
    }
    // Labels for which other texts leave no row stand with those: none may be lost.
    for (TextCell label : left) {
      int row = Edges.band(edges, label.middle());
      add(label, row, row + 1);
    }
  }

  /** Places the labels beside some free rows; gives them. */
  private List<TextCell> placeRun(List<TextCell> labels, int from, int to) {
    List<TextCell> run = new ArrayList<>();
    for (TextCell label : labels) {
      if (label.middle() > edges[from] && label.middle() <= edges[to]) {
        run.add(label);
      }
    }
    int[][] spans = run.isEmpty() ? new int[0][] : spans(run, from, to);
    for (int i = 0; i < spans.length; i++) {
      add(run.get(i), spans[i][0], spans[i][1]);
    }
    return run;
  }

  private void add(TextCell label, int top, int bottom) {
    placed.add(
        new PlacedText(offset + top, label.first(), offset + bottom, label.last() + 1, label));
  }

  /** The rows of labels; where they are written beside each row, one row each. */
  private int[][] spans(List<TextCell> run, int from, int to) {
    if (run.size() < WRITTEN_OUT * (to - from)) {
      return new Tiling(edges).of(run.stream().map(TextCell::middle).toList(), from, to);
    }
    int[][] spans = new int[run.size()][];
    for (int i = 0; i < spans.length; i++) {
      int row = from;
      while (row + 1 < to && edges[row + 1] <= run.get(i).middle()) {
        row++;
      }
      spans[i] = new int[] {row, row + 1};
    }
    return spans;
  }
}
