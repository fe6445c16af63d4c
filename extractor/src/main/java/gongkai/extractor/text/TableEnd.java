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

  private static final int LINES_OF_A_LABEL = 3;

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
      if (end <= last) {
        return CLOSED;
      }
      if (!SeparatedCells.endsWithBar(lines.get(last))) {
        return WITHIN_CELL;
      }
      List<String> before = lines.subList(start, last);
      boolean barsAtEnds =
          SeparatedCells.startsWithBar(lines.get(start))
              || before.stream().filter(l -> !l.isBlank()).allMatch(SeparatedCells::endsWithBar);
      return barsAtEnds ? CLOSED : BEHIND_CELL;
    }
    boolean open =
        end >= last && TabbedCells.opensCell(lines.get(start)) && !lines.get(last - 1).isBlank();
    return open ? BEHIND_CELL : CLOSED;
  }

  /**
   * Tells it of a table that has a cell on each line: it may go on behind its last line, and the
   * few lines to the end of the file may be what is left of its next label.
   *
   * @param lines see {@link #of}
   * @param end index of the first line after it
   */
  static TableEnd ofListed(List<String> lines, int end) {
    long rest = lines.stream().skip(end).filter(line -> !line.isBlank()).count();
    if (rest >= LINES_OF_A_LABEL) {
      return CLOSED;
    }
    return rest > 0 || lines.get(lines.size() - 1).isEmpty() ? BEHIND_CELL : WITHIN_CELL;
  }

  /**
   * The table with what may be cut off of it marked; a notice says so.
   *
   * @param whole how many cells the last row must have for its columns to be known; 0 if any number
   *     will do
   */
  Table marked(Table table, int whole, List<Notice> notices) {
    List<Cell> cells = new ArrayList<>(table.cells());
    int cut = cellsCut(table, whole);
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
   * How many of the last row's cells may be cut off: blank ones at its end, which may not stand
   * there, and the one before them if the file ends within it. Where the row has too few, which
   * stand in which columns is not known of any of them.
   */
  private int cellsCut(Table table, int whole) {
    if (this == CLOSED) {
      return 0;
    }
    List<Cell> row = table.cells().stream().filter(cell -> cell.row() == table.rows()).toList();
    if (row.size() < whole) {
      return row.size();
    }
    int filled = row.size();
    while (filled > 0 && row.get(filled - 1).isBlank()) {
      filled--;
    }
    int blanks = row.size() - filled;
    return this == WITHIN_CELL ? Math.min(row.size(), blanks + 1) : blanks;
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
