package gongkai.extractor.grid;

import gongkai.extractor.Place;
import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The first column of a table's part that no ruling of its page encloses: a label that spans the
 * whole part, in a table without a ruling at its left. Only the part before it shows the column.
 */
final class LooseColumn {
  /** Columns narrower than this are none, in points. */
  private static final double LEAST = 8;

  private LooseColumn() {}

  /**
   * Gives the first table of a page the column that the part on the page before has left of it, with
   * the lines that stand there, if the columns are else the same.
   *
   * @param items of the page; the table and its new lines change
   */
  static void adopt(TableDraft upper, List<PageItem> items) {
    Optional<PageItem.TableItem> first =
        items.stream()
            .filter(PageItem.TableItem.class::isInstance)
            .map(PageItem.TableItem.class::cast)
            .findFirst();
    if (first.isEmpty()) {
      return;
    }
    PageItem.TableItem table = first.get();
    double left = upper.xs().get(0);
    double right = table.table().xs().get(0);
    if (right - left < LEAST || ColumnMatch.of(upper.xs(), table.table().xs()).isEmpty()) {
      return;
    }
    List<PageItem.TextLine> lines = new ArrayList<>();
    for (PageItem item : items) {
      if (item instanceof PageItem.TextLine line && isBeside(line, table, left, right)) {
        lines.add(line);
      }
    }
    items.removeAll(lines);
    items.set(items.indexOf(table), with(table, left, lines));
  }

  private static boolean isBeside(
      PageItem.TextLine line, PageItem.TableItem table, double left, double right) {
    Box box = line.line().box();
    double middle = box.top() + box.height() / 2;
    return box.left() >= left - 1
        && box.right() <= right + 1
        && middle > table.top()
        && middle < table.bottom();
  }

  private static PageItem.TableItem with(
      PageItem.TableItem item, double left, List<PageItem.TextLine> lines) {
    TableDraft table = item.table();
    List<Double> xs = new ArrayList<>(table.xs());
    xs.add(0, left);
    int[] columns = new int[xs.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = i + 1;
    }
    List<DraftCell> cells = new ArrayList<>();
    cells.add(looseCell(item, lines));
    table.cells().forEach(cell -> cells.add(cell.moved(0, columns)));
    List<PageItem.TextLine> all = new ArrayList<>(lines);
    all.addAll(item.ifFrame());
    return new PageItem.TableItem(
        new TableDraft(xs, table.rows(), cells, table.parts()), item.top(), item.bottom(), all);
  }

  private static DraftCell looseCell(PageItem.TableItem item, List<PageItem.TextLine> lines) {
    String text = PageReader.joined(lines);
    List<Place.Part> parts = new ArrayList<>();
    if (lines.isEmpty()) {
      parts.add(item.table().lastPart());
    } else {
      int page = lines.get(0).part().page();
      parts.add(
          new Place.Part(
              page, Boxes.around(lines.stream().map(line -> line.part().box()).toList())));
    }
    return new DraftCell(
        0, 0, item.table().rows(), 1, Set.of(), text.isEmpty() ? List.of() : List.of(text), parts);
  }
}
