package gongkai.typesetter;

import gongkai.typesetter.GridCell.Kind;
import gongkai.typesetter.Typography.RowChange;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes the rows of a layout's table. A change that concerns another table leaves it as it is.
 */
final class RowEditor {
  private RowEditor() {}

  static Grid apply(Grid grid, RowChange change) {
    if (change instanceof RowChange.LeaveOut out) {
      return grid.cells().stream()
          .filter(cell -> isOf(cell, out.indicator()))
          .findFirst()
          .map(cell -> withoutRow(grid, cell.row()))
          .orElse(grid);
    }
    if (change instanceof RowChange.InsertEmpty empty) {
      return empty.table().equals(grid.name()) ? withEmptyRow(grid, empty.after()) : grid;
    }
    return divided(grid, (RowChange.DivideLabel) change);
  }

  private static boolean isOf(GridCell cell, String indicator) {
    return cell.kind() == Kind.VALUE
        && Placeholder.parse(cell.text()).indicator().equals(indicator);
  }

  private static Grid withoutRow(Grid grid, int row) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      if (cell.row() > row) {
        cells.add(cell.withRows(cell.row() - 1, cell.rowSpan()));
      } else if (cell.lastRow() < row) {
        cells.add(cell);
      } else if (cell.rowSpan() > 1) {
        cells.add(cell.withRows(cell.row(), cell.rowSpan() - 1));
      }
    }
    return new Grid(grid.name(), grid.rows() - 1, grid.widths(), cells);
  }

  private static Grid withEmptyRow(Grid grid, int after) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      if (cell.row() > after) {
        cells.add(cell.withRows(cell.row() + 1, cell.rowSpan()));
      } else if (cell.lastRow() > after) {
        cells.add(cell.withRows(cell.row(), cell.rowSpan() + 1));
      } else {
        cells.add(cell);
      }
    }
    int row = after + 1;
    for (int column = 1; column <= grid.columns(); column++) {
      int position = column;
      if (cells.stream().noneMatch(cell -> cell.covers(row, position))) {
        cells.add(new GridCell(row, column, 1, 1, Kind.LABEL, ""));
      }
    }
    return new Grid(grid.name(), grid.rows() + 1, grid.widths(), cells);
  }

  private static Grid divided(Grid grid, RowChange.DivideLabel change) {
    int cut =
        grid.cells().stream()
            .filter(cell -> cell.text().equals(change.before()))
            .mapToInt(GridCell::row)
            .findFirst()
            .orElse(0);
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      if (cell.text().equals(change.label()) && cell.row() < cut && cut <= cell.lastRow()) {
        cells.add(cell.withRows(cell.row(), cut - cell.row()));
        cells.add(cell.withRows(cut, cell.lastRow() - cut + 1));
      } else {
        cells.add(cell);
      }
    }
    return grid.withCells(cells);
  }
}
