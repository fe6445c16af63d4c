package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Label text that hangs below the last ruling of a table's part. Where a page ends early, some
 * producers set a label in the middle of the rest of the page, outside of all rulings.
 */
final class Overhang {
  private Overhang() {}

  /**
   * Gives the lines below the last table of a page to its cells that are open at the bottom, if all
   * of them hang below such cells and the next page goes on with the same columns.
   *
   * @param items of the page; the last table and its new lines change
   */
  static void adopt(List<PageItem> items, List<PageItem> next) {
    int at = items.size() - 1;
    while (at >= 0 && !(items.get(at) instanceof PageItem.TableItem)) {
      at--;
    }
    if (at < 0 || at == items.size() - 1 || !(items.get(at) instanceof PageItem.TableItem table)) {
      return;
    }
    TableDraft draft = table.table();
    if (next.stream().noneMatch(item -> continues(draft, item))) {
      return;
    }
    List<PageItem.TextLine> lines = new ArrayList<>();
    for (PageItem item : items.subList(at + 1, items.size())) {
      if (item instanceof PageItem.TextLine line) {
        lines.add(line);
      }
    }
    if (lines.stream().allMatch(line -> hangsBelow(draft, line))) {
      List<DraftCell> cells = new ArrayList<>(draft.cells());
      for (PageItem.TextLine line : lines) {
        int cell = openCellAbove(draft, line);
        cells.set(cell, cells.get(cell).withLine(line.line().text()));
      }
      items.subList(at + 1, items.size()).clear();
      items.set(
          at,
          new PageItem.TableItem(draft.with(cells), table.top(), table.bottom(), table.ifFrame()));
    }
  }

  /** Whether a line stands below a cell that is open at the bottom, within its columns. */
  static boolean hangsBelow(TableDraft table, PageItem.TextLine line) {
    return openCellAbove(table, line) >= 0;
  }

  private static boolean continues(TableDraft draft, PageItem item) {
    return item instanceof PageItem.TableItem other
        && ColumnMatch.of(draft.xs(), other.table().xs()).filter(ColumnMatch::isClose).isPresent();
  }

  /** The index of the open cell that a line hangs below; -1 if there is none. */
  private static int openCellAbove(TableDraft table, PageItem.TextLine line) {
    Box box = line.line().box();
    for (int i = 0; i < table.cells().size(); i++) {
      DraftCell cell = table.cells().get(i);
      if (cell.bottom() == table.rows()
          && !cell.ruled().contains(Side.BOTTOM)
          && box.left() >= table.xs().get(cell.left()) - 1
          && box.right() <= table.xs().get(cell.right()) + 1) {
        return i;
      }
    }
    return -1;
  }
}
