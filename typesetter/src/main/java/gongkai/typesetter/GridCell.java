package gongkai.typesetter;

/**
 * A cell of a typeset table.
 *
 * @param row the first row it covers, from 1
 * @param column the first column it covers, from 1
 * @param rowSpan how many rows it covers, from 1
 * @param columnSpan how many columns it covers, from 1
 * @param kind whether a number belongs into it
 * @param text as set; a line break within the cell is {@code \n}; empty for a blank cell
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, Kind kind, String text) {

  /** What a cell is for. */
  public enum Kind {
    LABEL,
    VALUE
  }

  public GridCell {
    if (row < 1 || column < 1 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "rows, columns and spans count from 1: %d, %d, %d by %d '%s'"
              .formatted(row, column, rowSpan, columnSpan, text));
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

  boolean covers(int someRow, int someColumn) {
    return row <= someRow
        && someRow <= lastRow()
        && column <= someColumn
        && someColumn <= lastColumn();
  }

  GridCell withText(String newText) {
    return new GridCell(row, column, rowSpan, columnSpan, kind, newText);
  }

  GridCell withRows(int newRow, int newRowSpan) {
    return new GridCell(newRow, column, newRowSpan, columnSpan, kind, text);
  }
}
