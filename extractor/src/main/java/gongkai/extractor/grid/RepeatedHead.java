package gongkai.extractor.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Heads of a table that are repeated below a page break. */
final class RepeatedHead {
  /** No head has more rows. */
  static final int MOST_ROWS = 12;

  /**
   * A cell of a head.
   *
   * @param top its first row, from 0 at the top of the head
   * @param bottom the row after its last
   */
  private record HeadCell(int top, int left, int bottom, int right, String text) {}

  private RepeatedHead() {}

  /** The part below a break without the heads that the part above has, too. */
  static TableDraft removed(TableDraft above, TableDraft below) {
    int repeated = 0;
    for (int from = 0; repeated == 0 && from <= sentences(above); from++) {
      repeated = repeated(above, from, below);
    }
    if (repeated == 0) {
      return below;
    }
    int head = repeated;
    List<Integer> same = TableJoin.identity(below.columns());
    List<DraftCell> rest =
        below.cells().stream()
            .filter(cell -> cell.top() >= head)
            .map(cell -> cell.moved(-head, same))
            .toList();
    return new TableDraft(below.xs(), below.rows() - head, rest, below.parts());
  }

  /** How many rows at the top of a table are boxed sentences that stand on it. */
  private static int sentences(TableDraft table) {
    int sentences = 0;
    for (DraftCell cell : table.firstCells()) {
      boolean isBand = cell.rows() == 1 && cell.columns() == table.columns();
      if (cell.top() == sentences && isBand && cell.isSentence()) {
        sentences++;
      }
    }
    return sentences;
  }

  /** How many rows below a break are those of a table from one on, if these are heads. */
  private static int repeated(TableDraft above, int from, TableDraft below) {
    int repeated = 0;
    int most = Math.min(above.rows() - from, MOST_ROWS - from);
    for (int rows = 1; rows < below.rows() && rows <= most; rows++) {
      if (isHead(above, from, from + rows)
          && headOf(above, from, from + rows).equals(headOf(below, 0, rows))) {
        repeated = rows;
      }
    }
    return repeated;
  }

  private static boolean isHead(TableDraft table, int from, int to) {
    boolean hasText = false;
    for (DraftCell cell : table.firstCells()) {
      if (cell.top() >= from && cell.top() < to) {
        if (cell.bottom() > to || cell.isNumber()) {
          return false;
        }
        hasText |= !cell.isBlank();
      }
    }
    return hasText;
  }

  private static Set<HeadCell> headOf(TableDraft table, int from, int to) {
    Set<HeadCell> head = new HashSet<>();
    for (DraftCell cell : table.firstCells()) {
      if (cell.top() >= from && cell.top() < to) {
        int top = cell.top() - from;
        head.add(new HeadCell(top, cell.left(), top + cell.rows(), cell.right(), cell.text()));
      }
    }
    return head;
  }
}
