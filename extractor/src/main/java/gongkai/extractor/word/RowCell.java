package gongkai.extractor.word;

/**
 * A cell of a row, before it is known which columns its table has.
 *
 * @param left where it begins, in a unit of its table's own
 * @param right where it ends; greater than left
 * @param merge how it goes together with the cell above it
 * @param text as in a {@link gongkai.extractor.Cell}
 */
public record RowCell(int left, int right, Merge merge, String text) {
  /** How a cell goes together with the one above. */
  public enum Merge {
    /** It stands alone. */
    NONE,
    /** It begins a cell of several rows. */
    FIRST,
    /** It goes on with the cell above. */
    CONTINUED
  }

  public RowCell {
    if (left >= right) {
      throw new IllegalArgumentException("a cell has a width: " + left + " to " + right);
    }
  }
}
