package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a table, or of its part on one page.
 *
 * @param xs the columns' edges from left to right, one more than columns
 * @param ys the rows' edges from top to bottom, one more than rows
 * @param cells in order of row, then column; they do not overlap
 */
record Grid(List<Double> xs, List<Double> ys, List<GridCell> cells) {
  Grid {
    xs = List.copyOf(xs);
    ys = List.copyOf(ys);
    cells = List.copyOf(cells);
  }

  static Grid of(double[] xs, double[] ys, List<GridCell> cells) {
    return new Grid(Arrays.stream(xs).boxed().toList(), Arrays.stream(ys).boxed().toList(), cells);
  }

  int rows() {
    return ys.size() - 1;
  }

  int columns() {
    return xs.size() - 1;
  }

  double left() {
    return xs.get(0);
  }

  double width() {
    return xs.get(columns()) - left();
  }

  Box box() {
    return new Box(left(), ys.get(0), width(), ys.get(rows()) - ys.get(0));
  }

  /**
   * Some of its rows as a grid, with all cells that lie within them.
   *
   * @param top the first row, from 0
   * @param bottom the row after the last
   */
  Grid rowsBetween(int top, int bottom) {
    List<GridCell> within =
        cells.stream()
            .filter(cell -> cell.top() >= top && cell.bottom() <= bottom)
            .map(
                cell ->
                    new GridCell(
                        cell.top() - top,
                        cell.left(),
                        cell.bottom() - top,
                        cell.right(),
                        cell.ruled()))
            .toList();
    return new Grid(xs, ys.subList(top, bottom + 1), within);
  }

  Box box(GridCell cell) {
    double left = xs.get(cell.left());
    double top = ys.get(cell.top());
    return new Box(left, top, xs.get(cell.right()) - left, ys.get(cell.bottom()) - top);
  }
}
