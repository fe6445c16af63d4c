package gongkai.extractor;

/**
 * A cell of a table.
 *
 * @param row the first row it covers, from 1
 * @param column the first column it covers, from 1
 * @param rowSpan how many rows it covers, from 1
 * @param columnSpan how many columns it covers, from 1
 * @param text as published; runs of white space are one space, lines are joined, a line break
 *     between Chinese characters is nothing; empty for a blank cell
 * @param place where it stands
 * @param extent whether all of its text is there
 */
public record Cell(
    int row, int column, int rowSpan, int columnSpan, String text, Place place, Extent extent) {

  /** Whether all of a cell's text is there. */
  public enum Extent {
    WHOLE,
    /** The file ends within it, so that more may have stood there: digits, too. */
    CUT
  }

  /** A cell that is there as a whole. */
  public Cell(int row, int column, int rowSpan, int columnSpan, String text, Place place) {
    this(row, column, rowSpan, columnSpan, text, place, Extent.WHOLE);
  }

  public Cell {
    if (row < 1 || column < 1 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "rows, columns and spans count from 1: row %d, column %d, spans %d by %d"
              .formatted(row, column, rowSpan, columnSpan));
    }
  }

  /** The last row it covers. */
  public int lastRow() {
    return row + rowSpan - 1;
  }

  /** The last column it covers. */
  public int lastColumn() {
    return column + columnSpan - 1;
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
