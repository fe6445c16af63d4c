package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Tells over which columns heads reach that stand in the middle of several. */
final class HeadSpans {
  /** How far heads above each other may reach into each other's lines, in font sizes. */
  private static final double OVERLAP = 0.3;

  private final List<TextCell> heads;
  private final double[] xs;
  private final Function<TextCell, Stretch> height;

  private HeadSpans(List<TextCell> heads, double[] xs, Function<TextCell, Stretch> height) {
    this.heads = heads;
    this.xs = xs;
    this.height = height;
  }

  /**
   * The heads, those with others below them widened to their columns.
   *
   * @param xs the columns' edges
   * @param height from where to where a head's cell reaches, or its text where that is not known
   */
  static List<TextCell> of(List<TextCell> heads, double[] xs, Function<TextCell, Stretch> height) {
    List<TextCell> sorted = new ArrayList<>(heads);
    sorted.sort(TextCell.DOWNWARDS);
    HeadSpans spans = new HeadSpans(sorted, xs, height);
    for (TextCell head : List.copyOf(sorted)) {
      if (spans.heads.contains(head) && spans.hasBelow(head)) {
        spans.widen(head);
      }
    }
    return sorted;
  }

  private boolean hasBelow(TextCell head) {
    return heads.stream().anyMatch(other -> other.sharesColumns(head) && isBelow(other, head));
  }

  private boolean isBelow(TextCell other, TextCell head) {
    return height.apply(other).from() >= height.apply(head).to() - OVERLAP * head.size();
  }

  private boolean isBeside(TextCell other, TextCell head) {
    double apart = height.apply(other).middle() - height.apply(head).middle();
    return Math.abs(apart) < OVERLAP * head.size();
  }

  /** Widens a head and those beside it together. */
  private void widen(TextCell head) {
    int from = head.first();
    int to = head.last() + 1;
    while (from > 0 && isUnder(from - 1, head)) {
      from--;
    }
    while (to < xs.length - 1 && isUnder(to, head)) {
      to++;
    }
    int begin = from;
    int end = to;
    List<TextCell> beside =
        heads.stream()
            .filter(other -> isBeside(other, head))
            .filter(other -> other.first() >= begin && other.last() < end && hasBelow(other))
            .sorted(Comparator.comparingInt(TextCell::first))
            .toList();
    List<Double> middles = beside.stream().map(TextCell::centre).toList();
    int[][] spans = new Tiling(xs).of(middles, from, to);
    for (int i = 0; i < spans.length; i++) {
      TextCell other = beside.get(i);
      if (spans[i][0] <= other.first() && spans[i][1] > other.last()) {
        heads.set(heads.indexOf(other), other.over(spans[i][0], spans[i][1] - 1));
      }
    }
  }

  /** Whether a column has heads, and all lie below a head, beside it or above it. */
  private boolean isUnder(int column, TextCell head) {
    boolean below = false;
    for (TextCell other : heads) {
      if (other.first() <= column && other.last() >= column) {
        boolean beside = isBeside(other, head) && hasBelow(other);
        if (!isBelow(other, head) && !beside && !isBelow(head, other)) {
          return false;
        }
        below |= isBelow(other, head);
      }
    }
    return below;
  }
}
