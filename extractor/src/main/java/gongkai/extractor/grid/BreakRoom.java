package gongkai.extractor.grid;

import java.util.List;

/**
 * Where the text of a document's pages begins and ends: a table that goes on over a page break ends
 * at the foot of a page and begins at the head of the next.
 *
 * @param head the top of the highest text, in points
 * @param foot the bottom of the lowest text, in points
 */
record BreakRoom(double head, double foot) {
  /**
   * How far below the head of its page a table's part may begin, as a part of the page's height.
   */
  private static final double LOW = 0.25;

  static BreakRoom of(List<PageReading> pages) {
    double head = Double.MAX_VALUE;
    double foot = 0;
    for (PageReading page : pages) {
      for (PageItem item : page.items()) {
        head = Math.min(head, item.top());
        foot = Math.max(foot, item.bottom());
      }
    }
    return new BreakRoom(head, foot);
  }

  /** Whether a table stands too far down its page to be the rest of one that began before. */
  boolean beginsAnew(PageItem.TableItem table, PageReading page) {
    return table.top() > head + LOW * page.height();
  }

  /** What is left of a page below a table, in points. */
  double below(PageItem.TableItem table) {
    return foot - table.bottom();
  }
}
