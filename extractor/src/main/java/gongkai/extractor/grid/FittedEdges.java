package gongkai.extractor.grid;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Draws edges between the cells of a table whose texts have their places. */
final class FittedEdges {
  private final List<PlacedText> placed;

  FittedEdges(List<PlacedText> placed) {
    this.placed = placed;
  }

  /** The edges of the columns, one more than columns, ascending. */
  double[] xs(int columns) {
    return edges(
        columns,
        new Axis(
            PlacedText::left,
            PlacedText::right,
            cell -> cell.text().box().left(),
            cell -> cell.text().box().right()));
  }

  /** The edges of the rows, one more than rows, ascending. */
  double[] ys(int rows) {
    return edges(
        rows,
        new Axis(
            PlacedText::top,
            PlacedText::bottom,
            cell -> cell.text().box().top(),
            cell -> cell.text().box().bottom()));
  }

  private record Axis(
      ToIntFunction<PlacedText> first,
      ToIntFunction<PlacedText> end,
      ToDoubleFunction<PlacedText> from,
      ToDoubleFunction<PlacedText> to) {}

  private double[] edges(int count, Axis axis) {
    double[] edges = new double[count + 1];
    edges[0] = placed.stream().mapToDouble(axis.from()).min().orElse(0);
    edges[count] = placed.stream().mapToDouble(axis.to()).max().orElse(0);
    for (int i = 1; i < count; i++) {
      int edge = i;
      double before =
          placed.stream()
              .filter(cell -> axis.end().applyAsInt(cell) == edge)
              .mapToDouble(axis.to())
              .max()
              .orElse(Double.NaN);
      double after =
          placed.stream()
              .filter(cell -> axis.first().applyAsInt(cell) == edge)
              .mapToDouble(axis.from())
              .min()
              .orElse(before);
      double middle = Double.isNaN(before) ? after : (before + after) / 2;
      edges[i] = Double.isNaN(middle) ? Double.NEGATIVE_INFINITY : middle;
    }
    return ascending(edges);
  }

  /** Spreads edges evenly where texts show none or reach over each other. */
  private static double[] ascending(double[] edges) {
    int last = edges.length - 1;
    int sure = 0;
    for (int i = 1; i <= last; i++) {
      boolean fits = i == last || (edges[i] > edges[sure] && edges[i] < edges[last]);
      if (fits) {
        for (int j = sure + 1; j < i; j++) {
          edges[j] = edges[sure] + (edges[i] - edges[sure]) * (j - sure) / (i - sure);
        }
        sure = i;
      }
    }
    return edges;
  }
}
