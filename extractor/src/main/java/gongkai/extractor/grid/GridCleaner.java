package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Takes out of a grid the rows and columns that only its drawing has, not its content. */
final class GridCleaner {
  /**
   * A row or column of blank cells that is narrower than this is a gap between borders, in points.
   */
  private static final double SLIVER = 6;

  /** The same at the left and right, where a line around the page may stand beside a table. */
  private static final double OUTER_SLIVER = 12;

  private GridCleaner() {}

  /**
   * The same cells on as few rows and columns as they need. Two edges that only differ from row to
   * row by a few points become one.
   *
   * @param isBlank tells whether a cell has no letters
   */
  static Grid clean(Grid grid, Predicate<GridCell> isBlank) {
    boolean[] keepX = new boolean[grid.columns()];
    boolean[] keepY = new boolean[grid.rows()];
    for (int i = 0; i < keepX.length; i++) {
      boolean isOuter = i == 0 || i == keepX.length - 1;
      double least = isOuter ? OUTER_SLIVER : SLIVER;
      keepX[i] = grid.xs().get(i + 1) - grid.xs().get(i) > least;
    }
    for (int i = 0; i < keepY.length; i++) {
      keepY[i] = grid.ys().get(i + 1) - grid.ys().get(i) > SLIVER;
    }
    for (GridCell cell : grid.cells()) {
      if (!isBlank.test(cell)) {
        keepWidest(keepX, grid.xs(), cell.left(), cell.right());
        keepWidest(keepY, grid.ys(), cell.top(), cell.bottom());
      }
    }
    return squeeze(grid, keepX, keepY);
  }

  /** Keeps at least one of some bands, so that what lies in them does not vanish. */
  private static void keepWidest(boolean[] keep, List<Double> edges, int from, int to) {
    int widest = from;
    for (int i = from; i < to; i++) {
      if (keep[i]) {
        return;
      }
      double width = edges.get(i + 1) - edges.get(i);
      if (width > edges.get(widest + 1) - edges.get(widest)) {
        widest = i;
      }
    }
    keep[widest] = true;
  }

  private static Grid squeeze(Grid grid, boolean[] keepX, boolean[] keepY) {
    int[] xs = places(keepX);
    int[] ys = places(keepY);
    List<GridCell> cells = new ArrayList<>();
    List<Box> kept = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      GridCell squeezed =
          new GridCell(
              ys[cell.top()], xs[cell.left()], ys[cell.bottom()], xs[cell.right()], cell.ruled());
      if (squeezed.top() < squeezed.bottom() && squeezed.left() < squeezed.right()) {
        cells.add(squeezed);
        kept.add(grid.box(cell));
      }
    }
    Box outline = kept.isEmpty() ? grid.box() : Boxes.around(kept);
    return withoutUnusedEdges(
        new Grid(
            edges(grid.xs(), xs, outline.left(), outline.right()),
            edges(grid.ys(), ys, outline.top(), outline.bottom()),
            cells));
  }

  /** For each edge its new index, when the bands that are not kept are taken out. */
  private static int[] places(boolean[] keep) {
    int[] places = new int[keep.length + 1];
    for (int i = 0; i < keep.length; i++) {
      places[i + 1] = places[i] + (keep[i] ? 1 : 0);
    }
    return places;
  }

  /**
   * The new edges: the middle of those that became one. The outermost are those of the cells that
   * are kept: a line around the page, of which nothing is left beside a table, is none of its own.
   */
  private static List<Double> edges(List<Double> old, int[] places, double first, double last) {
    int count = places[places.length - 1] + 1;
    double[] least = new double[count];
    double[] most = new double[count];
    Arrays.fill(least, Double.MAX_VALUE);
    Arrays.fill(most, -Double.MAX_VALUE);
    for (int i = 0; i < places.length; i++) {
      least[places[i]] = Math.min(least[places[i]], old.get(i));
      most[places[i]] = Math.max(most[places[i]], old.get(i));
    }
    List<Double> edges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double edge = (least[i] + most[i]) / 2;
      edges.add(i == 0 ? first : i == count - 1 ? last : edge);
    }
    return edges;
  }

  private static Grid withoutUnusedEdges(Grid grid) {
    boolean[] usedX = new boolean[grid.xs().size()];
    boolean[] usedY = new boolean[grid.ys().size()];
    usedX[0] = true;
    usedY[0] = true;
    usedX[grid.columns()] = true;
    usedY[grid.rows()] = true;
    for (GridCell cell : grid.cells()) {
      usedX[cell.left()] = true;
      usedX[cell.right()] = true;
      usedY[cell.top()] = true;
      usedY[cell.bottom()] = true;
    }
    int[] xs = indexes(usedX);
    int[] ys = indexes(usedY);
    List<GridCell> cells =
        grid.cells().stream()
            .map(
                cell ->
                    new GridCell(
                        ys[cell.top()],
                        xs[cell.left()],
                        ys[cell.bottom()],
                        xs[cell.right()],
                        cell.ruled()))
            .toList();
    return new Grid(used(grid.xs(), usedX), used(grid.ys(), usedY), cells);
  }

  private static int[] indexes(boolean[] used) {
    int[] indexes = new int[used.length];
    int next = 0;
    for (int i = 0; i < used.length; i++) {
      indexes[i] = next;
      next += used[i] ? 1 : 0;
    }
    return indexes;
  }

  private static List<Double> used(List<Double> edges, boolean[] used) {
    List<Double> kept = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (used[i]) {
        kept.add(edges.get(i));
      }
    }
    return kept;
  }
}
