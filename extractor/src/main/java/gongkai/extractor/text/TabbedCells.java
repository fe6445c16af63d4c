package gongkai.extractor.text;

import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows whose cells each begin a line with a tab: further lines of a cell have none, and an
 * empty line ends a row.
 */
final class TabbedCells {
  private static final int LONGEST_SPLIT_CELL = 20;

  private final List<String> lines;
  private final List<CellRow> rows = new ArrayList<>();
  private final List<String> row = new ArrayList<>();
  private final List<String> cell = new ArrayList<>();
  private int next;
  private int widest;

  private TabbedCells(List<String> lines, int start) {
    this.lines = lines;
    this.next = start;
  }

  /** The rows that begin at the line; empty if none do. */
  static Optional<DumpedRows> at(List<String> lines, int start) {
    if (!opensCell(lines.get(start))) {
      return Optional.empty();
    }
    return Optional.of(new TabbedCells(lines, start).read());
  }

  /** Whether a line begins a cell of such a row. */
  static boolean opensCell(String line) {
    return line.startsWith("\t") && line.strip().indexOf('\t') < 0 && line.lastIndexOf('\t') == 0;
  }

  private DumpedRows read() {
    while (next < lines.size()) {
      String line = lines.get(next);
      if (line.startsWith("\t")) {
        endCell();
        cell.add(line);
        next++;
      } else if (line.indexOf('\t') >= 0 && !line.isBlank()) {
        break;
      } else if (!line.isBlank()) {
        cell.add(line);
        next++;
      } else if (!cellGoesOn()) {
        endRow();
        if (!rowFollows()) {
          break;
        }
      }
    }
    endRow();
    return new DumpedRows(rows, next);
  }

  /**
   * An empty paragraph inside a label looks like the end of a row. It is none if a few more words
   * and then the rest of the row follow, with numbers: a table does not begin with those.
   */
  private boolean cellGoesOn() {
    int after = next + 1;
    int rest = after;
    while (rest < lines.size() && isShortText(lines.get(rest))) {
      rest++;
    }
    if (rest == after || NumberText.isValue(Whitespace.joinLines(cell))) {
      return false;
    }
    int following = numberCells(rest);
    boolean inside = following > 0 && row.size() + 1 + following <= widest;
    if (inside) {
      next = after;
    }
    return inside;
  }

  private static boolean isShortText(String line) {
    return !line.isBlank() && !line.startsWith("\t") && line.length() <= LONGEST_SPLIT_CELL;
  }

  /** Moves over empty lines; one ends a row, more end a table, unless values go on. */
  private boolean rowFollows() {
    int blank = next;
    while (next < lines.size() && !isInRow(lines.get(next))) {
      next++;
    }
    if (next >= lines.size() || !lines.get(next).startsWith("\t")) {
      return false;
    }
    return next - blank == 1 || numberCells(next) == rows.get(rows.size() - 1).size();
  }

  /** How many cells are on the lines from there to the next empty one; 0 if none is a number. */
  private int numberCells(int from) {
    int cells = 0;
    boolean number = false;
    for (int i = from; i < lines.size() && isInRow(lines.get(i)); i++) {
      cells += lines.get(i).startsWith("\t") ? 1 : 0;
      number |= NumberText.isNumber(lines.get(i).strip());
    }
    return number ? cells : 0;
  }

  private static boolean isInRow(String line) {
    return line.startsWith("\t") || !line.isBlank();
  }

  private void endCell() {
    if (!cell.isEmpty()) {
      row.add(Whitespace.joinLines(cell));
      cell.clear();
    }
  }

  private void endRow() {
    endCell();
    if (!row.isEmpty()) {
      rows.add(new CellRow(row));
      widest = Math.max(widest, row.size());
      row.clear();
    }
  }
}
