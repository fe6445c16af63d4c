package gongkai.extractor.word;

import gongkai.extractor.Cell;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts rows of cells on a grid: columns from the cells' edges, row spans from their merges. */
final class Grid {
  /** A cell that may still grow downwards. */
  private static final class Growing {
    final int row;
    final int first;
    final int last;
    final RowCell cell;
    int rows = 1;

    Growing(int row, int first, int last, RowCell cell) {
      this.row = row;
      this.first = first;
      this.last = last;
      this.cell = cell;
    }

    Cell grown() {
      return new Cell(row, first, rows, last - first + 1, cell.text(), Place.NONE, cell.extent());
    }
  }

  private final ColumnEdges edges;
  private final List<Cell> cells = new ArrayList<>();
  private final List<String> covered = new ArrayList<>();
  private List<Growing> growing = new ArrayList<>();

  private Grid(ColumnEdges edges) {
    this.edges = edges;
  }

  /**
   * The table of the given rows; empty if they have no cells.
   *
   * @param notices takes what a merged cell covers and nobody sees
   */
  static Optional<Table> table(
      int number, List<List<RowCell>> rows, int tolerance, List<String> notices) {
    ColumnEdges edges = ColumnEdges.of(rows, tolerance);
    if (edges.columns() == 0) {
      return Optional.empty();
    }
    Grid grid = new Grid(edges);
    for (int row = 1; row <= rows.size(); row++) {
      grid.add(row, rows.get(row - 1));
    }
    grid.growing.forEach(cell -> grid.cells.add(cell.grown()));
    grid.covered.forEach(text -> notices.add("table " + number + ", " + text));
    return Optional.of(new Table(number, rows.size(), edges.columns(), grid.cells, Place.NONE));
  }

  private void add(int row, List<RowCell> line) {
    List<Growing> placed = new ArrayList<>();
    for (RowCell cell : line) {
      placed.add(
          new Growing(row, edges.columnAt(cell.left()), edges.columnAt(cell.right()) - 1, cell));
    }
    List<Growing> open = new ArrayList<>();
    for (Growing above : growing) {
      List<Growing> below = continuing(above, placed);
      if (below.isEmpty()) {
        cells.add(above.grown());
      } else {
        above.rows++;
        placed.removeAll(below);
        below.forEach(this::noteCovered);
        open.add(above);
      }
    }
    open.addAll(placed);
    growing = open;
  }

  /** The cells that together go on with the one above; empty if it ends here. */
  private static List<Growing> continuing(Growing above, List<Growing> placed) {
    if (above.cell.merge() == RowCell.Merge.NONE) {
      return List.of();
    }
    int next = above.first;
    List<Growing> below = new ArrayList<>();
    for (Growing cell : placed) {
      if (cell.first == next
          && cell.last <= above.last
          && cell.cell.merge() == RowCell.Merge.CONTINUED) {
        below.add(cell);
        next = cell.last + 1;
      }
    }
    return next == above.last + 1 ? below : List.of();
  }

  private void noteCovered(Growing cell) {
    if (!cell.cell.text().isEmpty()) {
      covered.add(
          "row %d, column %d: '%s' lies unseen under a merged cell"
              .formatted(cell.row, cell.first, cell.cell.text()));
    }
  }
}
