package gongkai.extractor.grid;

import gongkai.extractor.Place;
import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first columns of a table's part that no ruling of its page encloses: labels that span the
 * whole part, in a table without a ruling at its left. Only the part before it shows the columns.
 */
final class LooseColumn {
  /** Columns narrower than this are none, in points. */
  private static final double LEAST = 8;

  /**
   * A column between two edges.
   *
   * @param lines its text
   */
  private record Band(double left, double right, List<PageItem.TextLine> lines) {}

  private LooseColumn() {}

  /**
   * Gives the first table of a page the columns that the part on the page before has left of it,
   * with the lines that stand there, if the columns are else the same.
   *
   * @param items of the page; the table and its new lines change
   */
  static void adopt(TableDraft upper, List<PageItem> items) {
    Optional<PageItem.TableItem> first =
        items.stream()
            .filter(PageItem.TableItem.class::isInstance)
            .map(PageItem.TableItem.class::cast)
            .findFirst();
    if (first.isEmpty() || ColumnMatch.of(upper.xs(), first.get().table().xs()).isEmpty()) {
      return;
    }
    PageItem.TableItem table = first.get();
    List<Band> bands = bandsLeftOf(table.table().xs().get(0), upper);
    if (bands.isEmpty()) {
      return;
    }
    for (Band band : bands) {
      collect(items, table, band);
    }
    List<PageItem.TextLine> lines = new ArrayList<>();
    bands.forEach(band -> lines.addAll(band.lines()));
    if (hasOtherTextBelow(items, lines, table)) {
      bands.forEach(band -> band.lines().removeIf(line -> line.top() > table.bottom()));
      lines.removeIf(line -> line.top() > table.bottom());
    }
    items.removeAll(lines);
    items.set(items.indexOf(table), with(table, bands));
  }

  /** The columns of the last cells of a table that end where another table begins. */
  private static List<Band> bandsLeftOf(double edge, TableDraft upper) {
    List<Band> bands = new ArrayList<>();
    List<DraftCell> cells = new ArrayList<>(upper.bottomCells());
    cells.sort(Comparator.comparingInt(DraftCell::left));
    for (DraftCell cell : cells) {
      double left = upper.xs().get(cell.left());
      double right = upper.xs().get(cell.right());
      if (edge - left >= LEAST && right <= edge + LEAST) {
        bands.add(new Band(left, Math.min(right, edge), new ArrayList<>()));
      }
    }
    return bands;
  }

  private static void collect(List<PageItem> items, PageItem.TableItem table, Band band) {
    for (PageItem item : items) {
      if (item instanceof PageItem.TextLine line) {
        Box box = line.line().box();
        if (box.left() >= band.left() - 1
            && box.right() <= band.right() + 1
            && box.top() + box.height() / 2 > table.top()) {
          band.lines().add(line);
        }
      }
    }
  }

  /** Whether the page goes on below the table, so that nothing there belongs to the table. */
  private static boolean hasOtherTextBelow(
      List<PageItem> items, List<PageItem.TextLine> lines, PageItem.TableItem table) {
    return items.stream()
        .anyMatch(
            item ->
                item instanceof PageItem.TextLine line
                    && line.bottom() > table.bottom()
                    && !lines.contains(line)
                    && !Overhang.hangsBelow(table.table(), line));
  }

  private static PageItem.TableItem with(PageItem.TableItem item, List<Band> bands) {
    TableDraft table = item.table();
    List<Double> xs = new ArrayList<>();
    bands.forEach(band -> xs.add(band.left()));
    xs.addAll(table.xs());
    List<Integer> columns =
        IntStream.range(0, table.xs().size()).map(edge -> edge + bands.size()).boxed().toList();
    List<DraftCell> cells = new ArrayList<>();
    List<PageItem.TextLine> lines = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      cells.add(looseCell(item, i, bands.get(i).lines()));
      lines.addAll(bands.get(i).lines());
    }
    table.cells().forEach(cell -> cells.add(cell.moved(0, columns)));
    lines.addAll(item.ifFrame());
    TableDraft wider = new TableDraft(xs, table.rows(), cells, table.parts());
    return new PageItem.TableItem(wider, item.top(), item.bottom(), lines);
  }

  private static DraftCell looseCell(
      PageItem.TableItem item, int column, List<PageItem.TextLine> lines) {
    String text = PageReader.joined(lines);
    Place.Part whole = item.table().lastPart();
    Place.Part part =
        lines.isEmpty()
            ? whole
            : new Place.Part(whole.page(), Boxes.around(lines, line -> line.part().box()));
    return new DraftCell(
        0,
        column,
        item.table().rows(),
        column + 1,
        Set.of(),
        text.isEmpty() ? List.of() : List.of(text),
        List.of(part),
        true);
  }
}
