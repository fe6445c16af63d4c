package gongkai.bench.page;

import gongkai.bench.page.Look.Sheet;
import gongkai.typesetter.Grid;

/** Which tables are moved down a page so that the page's end falls at each of their rows. */
final class Sweep {
  private Sweep() {}

  static boolean isFor(Grid grid) {
    return grid.name().equals("sheet")
        || (grid.name().equals("requests") && !HeadRows.isRest(grid));
  }

  /** How far down the page it begins, in points. */
  static double height(Look look) {
    Sheet sheet = look.sheet();
    return look.breaks().sweep() * sheet.textHeight();
  }
}
