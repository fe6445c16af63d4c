package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Blank strips at a page break, open to it: what a page's end leaves of a table's outline below its
 * last row, or of a row whose text all stands on the other page.
 */
final class BreakStrip {
  private BreakStrip() {}

  /** The part before a break without such a strip at its foot. */
  static TableDraft withoutLast(TableDraft table) {
    return without(table, table.rows() - 1, Side.BOTTOM);
  }

  /** The part after a break without such a strip at its head. */
  static TableDraft withoutFirst(TableDraft table) {
    return without(table, 0, Side.TOP);
  }

  private static TableDraft without(TableDraft table, int row, Side side) {
    List<DraftCell> own =
        table.cells().stream().filter(cell -> cell.rows() == 1 && cell.top() == row).toList();
    boolean isStrip =
        !own.isEmpty()
            && table.rows() > 1
            && own.stream().allMatch(cell -> cell.isBlank() && !cell.ruled().contains(side));
    if (!isStrip) {
      return table;
    }
    boolean[] keep = new boolean[table.rows()];
    Arrays.fill(keep, true);
    keep[row] = false;
    List<DraftCell> cells = new ArrayList<>();
    for (DraftCell cell : table.cells()) {
      boolean ends = own.stream().anyMatch(strip -> isBeside(strip, cell));
      cells.add(ends ? cell.openAt(side) : cell);
    }
    return PhantomRows.without(table.with(cells), keep);
  }

  /** Whether a cell goes on as the strip that is taken out beside it. */
  private static boolean isBeside(DraftCell strip, DraftCell cell) {
    return strip.sameColumns(cell)
        && (strip.top() == cell.bottom() || strip.bottom() == cell.top());
  }
}
