package gongkai.extractor.word;

import gongkai.extractor.Cell.Extent;

/**
 * A cell of a row, before it is known which columns its table has.
 *
 * @param left where it begins, in a unit of its table's own
 * @param right where it ends; greater than left
 * @param merge how it goes together with the cell above it
 * @param text as in a {@link gongkai.extractor.Cell}
 * @param extent whether all of its text is there
 */
public record RowCell(int left, int right, Merge merge, String text, Extent extent) {
  /** How a cell goes together with the one above. */
  public enum Merge {
    /** It stands alone. */
    NONE,
    /** It begins a cell of several rows. */
    FIRST,
    /** It goes on with the cell above. */
    CONTINUED
  }

  /** A cell that is there as a whole. */
  public RowCell(int left, int right, Merge merge, String text) {
    this(left, right, merge, text, Extent.WHOLE);
  }

  public RowCell {
    if (left >= right) {
      throw new IllegalArgumentException("a cell has a width: " + left + " to " + right);
    }
  }
}
