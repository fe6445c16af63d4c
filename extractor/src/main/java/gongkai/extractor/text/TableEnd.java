package gongkai.extractor.text;

import gongkai.extractor.Cell;
import gongkai.extractor.Cell.Extent;
import gongkai.extractor.Document.Notice;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.List;

/** How sure it is that the last row of a dumped table is there as a whole. */
enum TableEnd {
  /** It is: something follows, or a bar closes it. */
  CLOSED,
  /** The file ends behind one of its cells; whether more followed is not known. */
  BEHIND_CELL,
  /** The file ends within its last cell. */
  WITHIN_CELL;

  /**
   * Tells it by the lines of a file.
   *
   * @param lines the last is empty if the file ends with a line end
   * @param start index of the table's first line
   * @param end index of the first line after it
   */
  static TableEnd of(List<String> lines, int start, int end) {
    int last = lines.size() - 1;
    if (!lines.get(last).isEmpty()) {
      boolean closed = end <= last || SeparatedCells.endsWithBar(lines.get(last));
      return closed ? CLOSED : WITHIN_CELL;
    }
    boolean open =
        end >= last && TabbedCells.opensCell(lines.get(start)) && !lines.get(last - 1).isBlank();
    return open ? BEHIND_CELL : CLOSED;
  }

  /** The table with what may be cut off of it marked; a notice says so. */
  Table marked(Table table, List<Notice> notices) {
    List<Cell> cells = new ArrayList<>(table.cells());
    int cut = cellsCut(table);
    if (cut == 0) {
      return table;
    }
    cells.subList(cells.size() - cut, cells.size()).replaceAll(TableEnd::cut);
    notices.add(
        new Notice(
            Place.NONE,
            "the file ends within table %d: it may be cut off".formatted(table.number())));
    return new Table(table.number(), table.rows(), table.columns(), cells, table.place());
  }

  /**
   * How many of the last row's cells may be cut off: where it has fewer than there are columns,
   * which stand in which columns is not known of any of them.
   */
  private int cellsCut(Table table) {
    int last = (int) table.cells().stream().filter(cell -> cell.row() == table.rows()).count();
    if (this != CLOSED && last < table.columns()) {
      return last;
    }
    return this == WITHIN_CELL ? 1 : 0;
  }

  private static Cell cut(Cell cell) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        cell.place(),
        Extent.CUT);
  }
}
