package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.normalizer.table.RowView.LabelCell;
import gongkai.normalizer.table.RowView.Look;
import gongkai.normalizer.value.CellText.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits the rows of a table into labels and values. */
final class Rows {
  private Rows() {}

  /** Every row of the grid, from top to bottom. */
  static List<RowView> of(Grid grid) {
    List<RowView> views = new ArrayList<>();
    Map<Integer, Integer> lastLabelColumns = new HashMap<>();
    for (int row = 1; row <= grid.rows(); row++) {
      RowView view = view(row, grid);
      views.add(view);
      if (view.look() == Look.VALUED && !view.labels().isEmpty()) {
        int column = view.labels().get(view.labels().size() - 1).cell().lastColumn();
        lastLabelColumns.merge(column, 1, Integer::sum);
      }
    }
    int usual = mostFrequent(lastLabelColumns);
    return usual == 0
        ? views
        : views.stream().map(view -> withoutGroup(splitWords(view, usual, grid), usual)).toList();
  }

  /**
   * The labels of a row end with its last words before the first number; blanks before that are a
   * merged label's continuation, blanks behind it are values.
   */
  private static RowView view(int row, Grid grid) {
    List<Cell> cells = grid.covering(row);
    int firstValue = cells.size();
    int labelEnd = 0;
    for (int i = 0; i < cells.size() && firstValue == cells.size(); i++) {
      Kind kind = grid.kind(cells.get(i));
      if (kind == Kind.WORDS) {
        labelEnd = i + 1;
      } else if (kind != Kind.BLANK) {
        firstValue = i;
      }
    }
    List<LabelCell> labels = labels(cells.subList(0, labelEnd), grid);
    List<Cell> values = cells.subList(labelEnd, cells.size());
    Look look = values.isEmpty() ? Look.WORDS : Look.BLANK;
    return new RowView(row, labels, values, firstValue < cells.size() ? Look.VALUED : look);
  }

  /**
   * A row of words only: those right of the column where labels usually end are values, badly put.
   */
  private static RowView splitWords(RowView view, int usualLastLabel, Grid grid) {
    if (view.look() != Look.WORDS) {
      return view;
    }
    List<Cell> cells = view.labels().stream().map(LabelCell::cell).toList();
    int split = 0;
    while (split < cells.size() && cells.get(split).lastColumn() <= usualLastLabel) {
      split++;
    }
    return split == 0
        ? view
        : new RowView(
            view.row(),
            labels(cells.subList(0, split), grid),
            cells.subList(split, cells.size()),
            Look.WORDS);
  }

  /**
   * A label that spans more rows than the values beside it names a group of rows, not this one: the
   * row's own label is the blank behind it.
   */
  private static RowView withoutGroup(RowView view, int usualLastLabel) {
    if (view.labels().isEmpty() || view.values().isEmpty()) {
      return view;
    }
    Cell last = view.labels().get(view.labels().size() - 1).cell();
    Cell blank = view.values().get(0);
    boolean isGroup = view.values().stream().anyMatch(cell -> cell.rowSpan() < last.rowSpan());
    if (!isGroup || !blank.isBlank() || blank.lastColumn() > usualLastLabel) {
      return view;
    }
    List<LabelCell> labels = new ArrayList<>(view.labels());
    int split = 0;
    while (split < view.values().size()
        && view.values().get(split).isBlank()
        && view.values().get(split).lastColumn() <= usualLastLabel) {
      labels.add(new LabelCell(view.values().get(split), RowView.NO_LABEL));
      split++;
    }
    List<Cell> values = view.values().subList(split, view.values().size());
    return new RowView(view.row(), labels, values, view.look());
  }

  private static List<LabelCell> labels(List<Cell> cells, Grid grid) {
    return cells.stream()
        .filter(cell -> !cell.isBlank())
        .map(cell -> new LabelCell(cell, grid.label(cell)))
        .toList();
  }

  private static int mostFrequent(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
