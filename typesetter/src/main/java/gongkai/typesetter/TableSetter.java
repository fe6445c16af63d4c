package gongkai.typesetter;

import gongkai.typesetter.GridCell.Kind;
import gongkai.typesetter.Typography.Division;
import gongkai.typesetter.Typography.LabelCells;
import gongkai.typesetter.Typography.RowChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sets one table of a layout: rows, merged labels, words and numbers. */
final class TableSetter {
  private final Typography typography;
  private final UnaryOperator<String> labels;
  private final UnaryOperator<String> values;

  /**
   * @param labels from a label in the layout to the text set
   * @param values from a placeholder to the text set
   */
  TableSetter(Typography typography, UnaryOperator<String> labels, UnaryOperator<String> values) {
    this.typography = typography;
    this.labels = labels;
    this.values = values;
  }

  /** The table as changed, with its placeholders still in it. */
  static Grid template(Grid layout, Typography typography) {
    Grid grid = layout;
    for (RowChange change : typography.rowChanges()) {
      grid = RowEditor.apply(grid, change);
    }
    return grid;
  }

  /** The table as set, or its parts if it is divided. */
  List<Grid> set(Grid layout) {
    Grid grid = withLabelCells(template(layout, typography));
    Grid set = grid.withCells(grid.cells().stream().map(this::filled).toList());
    boolean divide =
        typography.division() == Division.BY_ITEM && layout.name().equals("disclosure");
    return divide ? parts(set) : List.of(set);
  }

  private GridCell filled(GridCell cell) {
    UnaryOperator<String> words = cell.kind() == Kind.LABEL ? labels : values;
    return cell.withText(words.apply(cell.text()));
  }

  private Grid withLabelCells(Grid grid) {
    if (typography.labelCells() == LabelCells.MERGED) {
      return grid;
    }
    int firstValue =
        grid.cells().stream()
            .filter(cell -> cell.kind() == Kind.VALUE)
            .mapToInt(GridCell::column)
            .min()
            .orElse(1);
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      if (cell.lastColumn() < firstValue) {
        cells.addAll(unmerged(cell));
      } else {
        cells.add(cell);
      }
    }
    return grid.withCells(cells);
  }

  private List<GridCell> unmerged(GridCell cell) {
    List<GridCell> cells = new ArrayList<>();
    for (int row = cell.row(); row <= cell.lastRow(); row++) {
      for (int column = cell.column(); column <= cell.lastColumn(); column++) {
        boolean keeps = cells.isEmpty() || typography.labelCells() == LabelCells.REPEATED;
        cells.add(new GridCell(row, column, 1, 1, cell.kind(), keeps ? cell.text() : ""));
      }
    }
    return cells;
  }

  /** Divides before each label that spans the whole table. */
  private static List<Grid> parts(Grid grid) {
    List<Integer> starts =
        grid.cells().stream()
            .filter(cell -> cell.columnSpan() == grid.columns())
            .map(GridCell::row)
            .toList();
    List<Grid> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int first = starts.get(i);
      int last = i + 1 < starts.size() ? starts.get(i + 1) - 1 : grid.rows();
      List<GridCell> cells =
          grid.cells().stream()
              .filter(cell -> first <= cell.row() && cell.row() <= last)
              .map(cell -> cell.withRows(cell.row() - first + 1, cell.rowSpan()))
              .toList();
      parts.add(new Grid(grid.name(), last - first + 1, grid.widths(), cells));
    }
    return parts;
  }
}
