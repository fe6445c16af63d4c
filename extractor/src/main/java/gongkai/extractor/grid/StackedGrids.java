package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes apart tables below each other whose outlines run into one, as dashed borders do over a room
 * that is no wider than the gaps between dashes. Such a room is too low for a line of text, and the
 * tables show by their columns that they are two: each has one that ends where none of the other
 * does. What is one table has heads that span the columns of its rows.
 */
final class StackedGrids {
  private final Grid grid;

  /** The cells over all columns that are too low for text, from top to bottom. */
  private final List<GridCell> rooms;

  private StackedGrids(Grid grid, List<GridCell> rooms) {
    this.grid = grid;
    this.rooms = rooms;
  }

  /**
   * The tables of a grid, from top to bottom; the grid itself, if it is one.
   *
   * @param letters of its page, which tell how low a line of text is
   */
  static List<Grid> of(Grid grid, LettersLeft letters) {
    List<GridCell> bands = grid.cells().stream().filter(cell -> isBand(grid, cell)).toList();
    if (bands.isEmpty()) {
      return List.of(grid);
    }
    double lowest =
        letters.in(grid.box()).stream().mapToDouble(Letter::size).min().orElse(Double.MAX_VALUE);
    List<GridCell> rooms = bands.stream().filter(cell -> grid.box(cell).height() < lowest).toList();
    return new StackedGrids(grid, rooms).parts();
  }

  /** Whether a cell lies over all columns, between others. */
  private static boolean isBand(Grid grid, GridCell cell) {
    return cell.left() == 0
        && cell.right() == grid.columns()
        && cell.top() > 0
        && cell.bottom() < grid.rows();
  }

  private List<Grid> parts() {
    List<Grid> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < rooms.size(); i++) {
      GridCell room = rooms.get(i);
      int end = i + 1 < rooms.size() ? rooms.get(i + 1).top() : grid.rows();
      Grid above = grid.rowsBetween(from, room.top());
      if (haveOwnColumns(edges(above), edges(grid.rowsBetween(room.bottom(), end)))) {
        parts.add(onOwnColumns(above));
        from = room.bottom();
      }
    }
    parts.add(from == 0 ? grid : onOwnColumns(grid.rowsBetween(from, grid.rows())));
    return parts;
  }

  private static boolean haveOwnColumns(List<Integer> above, List<Integer> below) {
    return !above.containsAll(below) && !below.containsAll(above);
  }

  /** The edges that cells have, from left to right. */
  private static List<Integer> edges(Grid part) {
    return part.cells().stream()
        .flatMap(cell -> Stream.of(cell.left(), cell.right()))
        .sorted()
        .distinct()
        .toList();
  }

  private static Grid onOwnColumns(Grid part) {
    List<Integer> edges = edges(part);
    List<GridCell> cells =
        part.cells().stream()
            .map(
                cell ->
                    new GridCell(
                        cell.top(),
                        edges.indexOf(cell.left()),
                        cell.bottom(),
                        edges.indexOf(cell.right()),
                        cell.ruled()))
            .toList();
    return new Grid(edges.stream().map(part.xs()::get).toList(), part.ys(), cells);
  }
}
