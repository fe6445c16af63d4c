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
    if (next.stream().noneMatch(item -> continues(draft, item)) && !goesOnFirst(draft, next)) {
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
        for (Phrase part : parts(draft, line)) {
          int cell = openCellAbove(draft, part.box());
          cells.set(cell, cells.get(cell).withLine(CellText.of(part.letters()).text()));
        }
      }
      List<PageItem.TextLine> ifFrame = new ArrayList<>(table.ifFrame());
      ifFrame.addAll(lines);
      items.subList(at + 1, items.size()).clear();
      items.set(
          at, new PageItem.TableItem(draft.with(cells), table.top(), table.bottom(), ifFrame));
    }
  }

  /** Whether a line stands below cells that are open at the bottom, within their columns. */
  static boolean hangsBelow(TableDraft table, PageItem.TextLine line) {
    return parts(table, line).stream().allMatch(part -> openCellAbove(table, part.box()) >= 0);
  }

  /** What a line has below each of the table's cells. */
  private static List<Phrase> parts(TableDraft table, PageItem.TextLine line) {
    if (openCellAbove(table, line.line().box()) >= 0) {
      return List.of(Phrase.of(List.of(Word.of(line.line().letters()))));
    }
    return PhraseLine.of(line.line(), List.of()).phrases();
  }

  /** Whether the next page begins with a table whose edges have all those of the table. */
  private static boolean goesOnFirst(TableDraft draft, List<PageItem> next) {
    return !next.isEmpty()
        && next.get(0) instanceof PageItem.TableItem other
        && ColumnMatch.of(draft.xs(), other.table().xs()).isPresent();
  }

  private static boolean continues(TableDraft draft, PageItem item) {
    return item instanceof PageItem.TableItem other
        && ColumnMatch.of(draft.xs(), other.table().xs()).filter(ColumnMatch::isClose).isPresent();
  }

  /** The index of the open cell that a text hangs below; -1 if there is none. */
  private static int openCellAbove(TableDraft table, Box box) {
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
