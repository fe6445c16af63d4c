package gongkai.extractor.sheet;

import java.util.Comparator;

/**
 * A cell of a sheet, or several merged into one; rows and columns count from 0.
 *
 * @param text empty for a blank one
 */
record Region(int row, int column, int lastRow, int lastColumn, String text) {
  static final Comparator<Region> READING_ORDER =
      Comparator.comparingInt(Region::row).thenComparingInt(Region::column);

  boolean isBlank() {
    return text.isEmpty();
  }

  /** The part inside the bounds, with the text; it ends before it begins where there is none. */
  Region within(Region bounds) {
    return new Region(
        Math.max(row, bounds.row),
        Math.max(column, bounds.column),
        Math.min(lastRow, bounds.lastRow),
        Math.min(lastColumn, bounds.lastColumn),
        text);
  }
}
