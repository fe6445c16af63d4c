package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes out rows that hold nothing of their own: strips that producers leave at a page break, where
 * every cell is blank or belongs to the rows beside it too.
 */
final class PhantomRows {
  private PhantomRows() {}

  /** The same table without such rows; where all rows are such, the table as it is. */
  static TableDraft removed(TableDraft table) {
    boolean[] keep = new boolean[table.rows()];
    boolean[] spanned = new boolean[table.rows()];
    for (DraftCell cell : table.cells()) {
      if (cell.rows() == 1) {
        keep[cell.top()] |= !cell.isBlank();
      } else {
        Arrays.fill(spanned, cell.top(), cell.bottom(), true);
      }
    }
    for (int row = 0; row < keep.length; row++) {
      keep[row] |= !spanned[row];
    }
    for (DraftCell cell : table.cells()) {
      if (!cell.isBlank()) {
        keepOne(keep, cell);
      }
    }
    return without(table, keep);
  }

  private static void keepOne(boolean[] keep, DraftCell cell) {
    for (int row = cell.top(); row < cell.bottom(); row++) {
      if (keep[row]) {
        return;
      }
    }
    keep[cell.top()] = true;
  }

  /** The rows to keep, closed up; all of them where none is to be kept. */
  static TableDraft without(TableDraft table, boolean[] keep) {
    int[] places = new int[keep.length + 1];
    for (int row = 0; row < keep.length; row++) {
      places[row + 1] = places[row] + (keep[row] ? 1 : 0);
    }
    int rows = places[keep.length];
    if (rows == 0 || rows == keep.length) {
      return table;
    }
    List<DraftCell> cells = new ArrayList<>();
    for (DraftCell cell : table.cells()) {
      int top = places[cell.top()];
      int bottom = places[cell.bottom()];
      if (top < bottom) {
        cells.add(cell.onRows(top, bottom));
      }
    }
    return new TableDraft(table.xs(), rows, cells, table.parts(), table.head(), table.earlier());
  }
}
