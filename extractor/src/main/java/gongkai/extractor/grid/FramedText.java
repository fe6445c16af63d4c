package gongkai.extractor.grid;

/**
 * Takes a table out of a frame around the whole page that serves as its left and right ruling: what
 * the frame holds above and below the table looks like a cell over all columns.
 */
final class FramedText {
  /** The part of a page's height that a frame around it takes. */
  private static final double WHOLE_PAGE = 0.6;

  /** So many lines are paragraphs rather than a head or a note. */
  private static final int MANY_LINES = 3;

  private FramedText() {}

  /** The grid without such cells above and below; the grid itself if that would leave no table. */
  static Grid removed(Grid grid, double pageHeight, LettersLeft letters) {
    if (!isWholePage(grid, pageHeight) || grid.columns() < 2) {
      return grid;
    }
    int top = 0;
    int bottom = grid.rows();
    for (GridCell cell : grid.cells()) {
      boolean isBand = cell.left() == 0 && cell.right() == grid.columns();
      boolean isOuter = cell.top() == 0 || cell.bottom() == grid.rows();
      if (isBand && isOuter && LineReader.lines(letters.in(grid.box(cell))).size() >= MANY_LINES) {
        top = cell.top() == 0 ? cell.bottom() : top;
        bottom = cell.top() == 0 ? bottom : cell.top();
      }
    }
    return bottom - top < 1 ? grid : grid.rowsBetween(top, bottom);
  }

  /** Whether a grid is as high as the text of a page. */
  static boolean isWholePage(Grid grid, double pageHeight) {
    return grid.box().height() >= WHOLE_PAGE * pageHeight;
  }
}
