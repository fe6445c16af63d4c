package gongkai.extractor.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table of a dump that has one cell on a line, and which of its cells are in which column. That
 * is known of a row with as many values as there are columns, and of one without any. Of another
 * one it is where the dump has a line of each blank cell, as its other rows show.
 *
 * @param knownRows how many of its rows the known table has
 * @param end index of the first line after it
 */
record ListedTable(ListedHead head, List<ListedRow> rows, int knownRows, int end) {
  ListedTable {
    rows = List.copyOf(rows);
  }

  /** Whether a dump has a line of each blank cell. */
  enum Blanks {
    KEPT,
    LEFT_OUT,
    /** No row tells. */
    UNKNOWN;

    /** What two tables of a dump show together: one that has left out a cell may do so again. */
    Blanks and(Blanks other) {
      if (this == LEFT_OUT || other == LEFT_OUT) {
        return LEFT_OUT;
      }
      return this == KEPT || other == KEPT ? KEPT : UNKNOWN;
    }
  }

  /** Whether blank cells are kept: then a row with all its values has that many lines, no more. */
  Blanks blanks() {
    Blanks blanks = Blanks.UNKNOWN;
    for (ListedRow row : rows.subList(0, Math.max(0, rows.size() - 1))) {
      if (row.written() == head.columns()) {
        if (!row.hasLineOfEach(head.columns())) {
          return Blanks.LEFT_OUT;
        }
        blanks = Blanks.KEPT;
      }
    }
    return blanks;
  }

  /**
   * The cells of each row, of its values only; empty where it is not known which is whose.
   *
   * @param blanks whether the dump has a line of each blank cell
   */
  List<Optional<List<String>>> cells(Blanks blanks) {
    List<Optional<List<String>>> cells = new ArrayList<>();
    for (ListedRow row : rows) {
      cells.add(cells(row, blanks));
    }
    return cells;
  }

  private Optional<List<String>> cells(ListedRow row, Blanks blanks) {
    int columns = head.columns();
    if (row.written() == 0) {
      return Optional.of(Collections.nCopies(columns, ""));
    }
    if (blanks == Blanks.KEPT && row.covered().isPresent()) {
      return row.hasLineOfEach(columns) ? Optional.of(row.first(columns)) : Optional.empty();
    }
    return row.written() == columns ? Optional.of(row.texts()) : Optional.empty();
  }
}
