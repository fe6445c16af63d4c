package gongkai.bench.marked;

import gongkai.extractor.Cell;
import java.util.Optional;

/**
 * A cell that says what it is.
 *
 * @param cell as a reader gets it
 * @param mark what it is
 */
public record MarkedCell(Cell cell, Mark mark) {
  /** The figure whose cell it is; empty if it is none's. */
  public Optional<Mark.Figure> figure() {
    return mark instanceof Mark.Figure figure ? Optional.of(figure) : Optional.empty();
  }

  /** Whether it holds words. */
  public boolean isLabel() {
    return mark == Mark.Plain.LABEL;
  }

  /** What stands in it. */
  public String text() {
    return cell.text();
  }

  /** Whether it covers a row and a column, both from 1. */
  public boolean covers(int row, int column) {
    return coversRow(row) && cell.column() <= column && column <= cell.lastColumn();
  }

  /** Whether it covers a row, from 1. */
  public boolean coversRow(int row) {
    return cell.row() <= row && row <= cell.lastRow();
  }

  /** The same cell with another text; without any it is a label no longer. */
  public MarkedCell withText(String text) {
    Mark now = text.isBlank() && isLabel() ? Mark.Plain.OTHER : mark;
    return new MarkedCell(
        new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.place()),
        now);
  }

  /** The same cell as another thing. */
  public MarkedCell as(Mark other) {
    return new MarkedCell(cell, other);
  }

  /** The same cell over other rows. */
  public MarkedCell onRows(int row, int rowSpan) {
    return new MarkedCell(
        new Cell(row, cell.column(), rowSpan, cell.columnSpan(), cell.text(), cell.place()), mark);
  }

  /** The same cell over other columns. */
  public MarkedCell onColumns(int column, int columnSpan) {
    return new MarkedCell(
        new Cell(cell.row(), column, cell.rowSpan(), columnSpan, cell.text(), cell.place()), mark);
  }

  /** The same cell in a table whose rows are this one's columns. */
  MarkedCell transposed() {
    return new MarkedCell(
        new Cell(
            cell.column(),
            cell.row(),
            cell.columnSpan(),
            cell.rowSpan(),
            cell.text(),
            cell.place()),
        mark);
  }
}
