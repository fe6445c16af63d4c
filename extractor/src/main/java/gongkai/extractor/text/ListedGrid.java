package gongkai.extractor.text;

import gongkai.extractor.Cell;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.List;

/** Sets the cells of a table on a grid whose dump has one cell on a line. */
final class ListedGrid {
  private final ListedHead head;

  /** How many columns have labels. */
  private final int stub;

  private final List<Cell> cells = new ArrayList<>();

  /** The groups that go on, outermost first. */
  private final List<Group> open = new ArrayList<>();

  private int rows;

  /** A group's label and the row where it begins, from 1; an empty label is none. */
  private record Group(String label, int row) {}

  /** A grid with the heads. */
  ListedGrid(ListedTable table) {
    head = table.head();
    boolean hasLabels = table.rows().stream().anyMatch(row -> !row.label().isEmpty());
    stub = hasLabels ? 1 + table.rows().stream().mapToInt(ListedRow::depth).max().orElse(0) : 0;
    for (String over : head.over()) {
      rows++;
      add(rows, 1, 1, columns(), over);
    }
    int levels = head.levels();
    for (ListedHead.Head each : head.heads()) {
      boolean isInnermost =
          each.first() == each.last()
              && head.table().columns().get(each.first()).parents().size() == each.level();
      int height = isInnermost ? levels - each.level() : 1;
      int width = each.last() - each.first() + 1;
      add(rows + 1 + each.level(), stub + 1 + each.first(), height, width, each.text());
    }
    rows += levels;
  }

  private int columns() {
    return stub + head.columns();
  }

  /** How many rows there are so far. */
  int rows() {
    return rows;
  }

  /** Adds a row with its cells. */
  void add(ListedRow row, List<String> values) {
    begin(row);
    if (stub > 0) {
      add(rows, row.depth() + 1, 1, stub - row.depth(), row.label());
    }
    for (int i = 0; i < values.size(); i++) {
      add(rows, stub + 1 + i, 1, 1, values.get(i));
    }
  }

  /** Adds a row as one cell behind the labels of its groups. */
  void add(ListedRow row, String text) {
    begin(row);
    add(rows, row.depth() + 1, 1, columns() - row.depth(), text);
  }

  private void begin(ListedRow row) {
    int above = row.depth() - row.groups().size();
    end(above);
    rows++;
    while (open.size() < above) {
      open.add(new Group("", rows));
    }
    row.groups().forEach(label -> open.add(new Group(label, rows)));
  }

  /** Ends all groups but the outermost ones. */
  private void end(int left) {
    while (open.size() > left) {
      int depth = open.size();
      Group group = open.remove(depth - 1);
      if (!group.label().isEmpty()) {
        add(group.row(), depth, rows - group.row() + 1, 1, group.label());
      }
    }
  }

  private void add(int row, int column, int height, int width, String text) {
    cells.add(new Cell(row, column, height, width, text, Place.NONE));
  }

  Table table(int number) {
    end(0);
    return new Table(number, rows, columns(), cells, Place.NONE);
  }
}
