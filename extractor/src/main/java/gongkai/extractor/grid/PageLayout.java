package gongkai.extractor.grid;

import gongkai.extractor.Block;
import gongkai.extractor.KnownLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads paragraphs and tables from what stands on pages. */
public final class PageLayout {
  /**
   * What tells whether tables on both sides of a page break are one.
   *
   * @param room of the document's pages
   * @param known labels of tables
   */
  private record Breaks(BreakRoom room, KnownLabels known) {}

  private PageLayout() {}

  /**
   * The paragraphs and tables of pages that follow each other, in reading order. A table or
   * paragraph that runs over pages is one block with a part of its place for each page.
   *
   * @param pages in order; each is asked for once
   * @param known labels of tables, to which those without rulings are fitted
   */
  public static List<Block> read(Iterable<PageMarks> pages, KnownLabels known) {
    List<PageReading> readings = new ArrayList<>();
    List<PageReading> filled = new ArrayList<>();
    for (PageMarks page : pages) {
      PageReading reading = PageReader.read(page);
      readings.add(reading);
      filled.add(page.fillEdges().isEmpty() ? reading : PageReader.read(page.withFillsRuled()));
    }
    List<PageReading> text = Furniture.removed(readings);
    List<PageReading> placed = FittedTables.placed(text, known);
    List<PageReading> pagesRead = unlessFitted(placed, text, Furniture.removed(filled));
    return assemble(joinTables(pagesRead, known));
  }

  /** Pages as their fills show them, but for those with a table that is known. */
  private static List<PageReading> unlessFitted(
      List<PageReading> placed, List<PageReading> text, List<PageReading> filled) {
    List<PageReading> pages = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      boolean isFitted = !placed.get(i).items().equals(text.get(i).items());
      pages.add(isFitted ? placed.get(i) : filled.get(i));
    }
    return pages;
  }

  /** The same where no label is known. */
  static List<Block> read(Iterable<PageMarks> pages) {
    return read(pages, KnownLabels.NONE);
  }

  private static List<Block> assemble(List<PageReading> pages) {
    ParagraphBuilder text = new ParagraphBuilder(pages);
    List<Block> blocks = new ArrayList<>();
    int tables = 0;
    for (PageReading page : pages) {
      text.turnTo(page);
      for (PageItem item : page.items()) {
        if (item instanceof PageItem.TextLine line) {
          text.add(line).ifPresent(blocks::add);
        } else if (item instanceof PageItem.TableItem table) {
          text.finish().ifPresent(blocks::add);
          tables++;
          blocks.add(PhantomRows.removed(table.table().whole()).finish(tables));
        }
      }
    }
    text.finish().ifPresent(blocks::add);
    return blocks;
  }

  /** Joins tables over page breaks; then takes frames around text for what they are. */
  private static List<PageReading> joinTables(List<PageReading> pages, KnownLabels known) {
    Breaks breaks = new Breaks(BreakRoom.of(pages), known);
    List<List<PageItem>> joined = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < pages.size(); i++) {
      List<PageItem> items = new ArrayList<>(pages.get(i).items());
      List<PageItem> next = i + 1 < pages.size() ? pages.get(i + 1).items() : List.of();
      joined.add(items);
      boolean follows = open >= 0 && joinLast(joined.get(open), pages.get(i), items, next, breaks);
      if (!follows) {
        Overhang.adopt(items, next);
      }
      if (!follows || !items.isEmpty()) {
        open = i;
      }
    }
    List<PageReading> result = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      result.add(pages.get(i).with(withoutFrames(joined.get(i))));
    }
    return result;
  }

  /**
   * Joins the first table of a page to the last of the page before, if they are one; it is then
   * taken out of the later page.
   */
  private static boolean joinLast(
      List<PageItem> before,
      PageReading page,
      List<PageItem> items,
      List<PageItem> next,
      Breaks breaks) {
    if (before.isEmpty() || !(before.get(before.size() - 1) instanceof PageItem.TableItem upper)) {
      return false;
    }
    Optional<PageItem.TableItem> open = OpenJoin.join(upper, page.frame(), items);
    if (open.isPresent()) {
      before.set(before.size() - 1, open.get());
      return true;
    }
    boolean ends =
        !items.isEmpty() && items.get(0) instanceof PageItem.TableItem first && first.isWhole();
    if (upper.open().isPresent() || upper.isWhole() || ends) {
      return false;
    }
    LooseColumn.adopt(upper.table(), items);
    Overhang.adopt(items, next);
    if (items.isEmpty()
        || !(items.get(0) instanceof PageItem.TableItem lower)
        || breaks.room().beginsAnew(lower, page)
        || (upper.table().isBoxedText() && !lower.table().isFrame())) {
      return false;
    }
    Optional<TableDraft> whole =
        TableJoin.join(upper.table(), lower.table(), breaks.room().below(upper), breaks.known());
    if (whole.isEmpty()) {
      return false;
    }
    List<PageItem.TextLine> lines = new ArrayList<>();
    if (whole.get().isFrame()) {
      lines.addAll(upper.ifFrame());
      lines.addAll(lower.ifFrame());
    }
    before.set(
        before.size() - 1, new PageItem.TableItem(whole.get(), upper.top(), lower.bottom(), lines));
    items.remove(0);
    return true;
  }

  private static List<PageItem> withoutFrames(List<PageItem> items) {
    List<PageItem> result = new ArrayList<>();
    for (PageItem item : items) {
      if (item instanceof PageItem.TableItem table && table.table().isFrame()) {
        result.addAll(table.ifFrame());
      } else {
        result.add(item);
      }
    }
    return result;
  }
}
