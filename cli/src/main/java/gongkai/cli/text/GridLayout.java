package gongkai.cli.text;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the rows and columns of a drawn table lie. Rows and columns count from 0 here; a column's
 * text has a space and a border on either side, a row has a border above and below.
 */
final class GridLayout {
  private static final int SCREEN = 110;
  private static final int WIDEST_COLUMN = 60;

  /** No narrower limit than this, so that numbers and labels stay readable in any table. */
  private static final int NARROWEST_LIMIT = 14;

  private static final int BETWEEN_TEXTS = 3;

  private final int[] widths;
  private final int[] tops;
  private final int[] lefts;

  private GridLayout(int[] widths, int[] heights) {
    this.widths = widths;
    this.tops = starts(heights, 1);
    this.lefts = starts(widths, BETWEEN_TEXTS);
  }

  private static int[] starts(int[] sizes, int border) {
    int[] starts = new int[sizes.length + 1];
    for (int i = 0; i < sizes.length; i++) {
      starts[i + 1] = starts[i] + sizes[i] + border;
    }
    return starts;
  }

  static GridLayout of(Table table) {
    int[] widths = widths(table);
    int[] heights = new int[table.rows()];
    Arrays.fill(heights, 1);
    for (Cell cell : table.cells()) {
      int missing = wrapped(cell, widths).size() - innerHeight(heights, cell);
      heights[cell.lastRow() - 1] += Math.max(0, missing);
    }
    return new GridLayout(widths, heights);
  }

  private static int[] widths(Table table) {
    int[] natural = new int[table.columns()];
    Arrays.fill(natural, 1);
    for (Cell cell : table.cells()) {
      if (cell.columnSpan() == 1) {
        int column = cell.column() - 1;
        natural[column] = Math.max(natural[column], width(cell));
      }
    }
    int limit = limit(natural);
    int[] widths = Arrays.stream(natural).map(width -> Math.min(width, limit)).toArray();
    for (Cell cell : table.cells()) {
      widen(widths, cell, limit);
    }
    return widths;
  }

  /** The widest limit under which the columns fit on the screen. */
  private static int limit(int[] natural) {
    int room = SCREEN - BETWEEN_TEXTS * natural.length;
    int limit = WIDEST_COLUMN;
    while (limit > NARROWEST_LIMIT && total(natural, limit) > room) {
      limit--;
    }
    return limit;
  }

  private static int total(int[] natural, int limit) {
    return Arrays.stream(natural).map(width -> Math.min(width, limit)).sum();
  }

  /** Gives a spanning cell's columns, in turn, what its text lacks. */
  private static void widen(int[] widths, Cell cell, int limit) {
    int missing = Math.min(limit, width(cell)) - innerWidth(widths, cell);
    for (int i = 0; i < missing; i++) {
      widths[cell.column() - 1 + i % cell.columnSpan()]++;
    }
  }

  private static int width(Cell cell) {
    return DisplayWidth.of(Printable.of(cell.text()).strip());
  }

  private static int innerWidth(int[] widths, Cell cell) {
    return IntStream.range(cell.column() - 1, cell.lastColumn()).map(i -> widths[i]).sum()
        + BETWEEN_TEXTS * (cell.columnSpan() - 1);
  }

  private static int innerHeight(int[] heights, Cell cell) {
    return IntStream.range(cell.row() - 1, cell.lastRow()).map(i -> heights[i]).sum()
        + cell.rowSpan()
        - 1;
  }

  private static List<String> wrapped(Cell cell, int[] widths) {
    return DisplayWidth.wrap(Printable.of(cell.text()), innerWidth(widths, cell));
  }

  /** A cell's text in lines that fit into it. */
  List<String> wrapped(Cell cell) {
    return wrapped(cell, widths);
  }

  /** The line of the border above a row; for the number of rows, of the one below the last. */
  int top(int row) {
    return tops[row];
  }

  /** The line of the last border. */
  int bottom() {
    return tops[tops.length - 1];
  }

  /** The display column of the border left of a column. */
  int left(int column) {
    return lefts[column];
  }

  /** The display column of the last border. */
  int right() {
    return lefts[lefts.length - 1];
  }

  /** The display column at which a column's text begins. */
  int textStart(int column) {
    return lefts[column] + 2;
  }
}
