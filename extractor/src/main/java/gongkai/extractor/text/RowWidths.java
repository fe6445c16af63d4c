package gongkai.extractor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many columns each cell of a dumped table covers. A dump writes a cell that spans columns
 * once, so a row may have fewer cells than the table has columns; a cell that continues one above
 * is written again, blank. A width is given only where the rows prove it:
 *
 * <ol>
 *   <li>A row with as many cells as the longest has cells of one column; a lone cell covers all; of
 *       blank cells only, it does not matter.
 *   <li>A row that ends with as many values as the full rows do has its last label widened (values
 *       stand under the values); one with as many labels as they have, but fewer values, has its
 *       last value widened if it stands under a head with as many cells as itself.
 *   <li>A row of labels has the widths of the row below where that has as many cells. Else it is a
 *       head over the row below: a blank cell there continues one cell here, and the cells between
 *       blanks share what is left, see {@link HeadFit}.
 * </ol>
 */
final class RowWidths {
  private final List<CellRow> rows;
  private final int columns;
  private final int values;
  private final int[][] found;

  private RowWidths(List<CellRow> rows) {
    this.rows = rows;
    this.columns = rows.stream().mapToInt(CellRow::size).max().orElse(0);
    this.values = usualValues();
    this.found = new int[rows.size()][];
  }

  /** For each row its cells' widths; empty where nothing proves them. */
  static List<Optional<int[]>> of(List<CellRow> rows) {
    RowWidths widths = new RowWidths(rows);
    for (int i = 0; i < rows.size(); i++) {
      widths.found[i] = widths.ofItself(i);
    }
    for (int i = rows.size() - 2; i >= 0; i--) {
      if (widths.found[i].length == 0 && !widths.isBody(i)) {
        widths.found[i] = widths.ofRowBelow(i);
      }
    }
    return Arrays.stream(widths.found)
        .map(row -> row.length == 0 ? Optional.<int[]>empty() : Optional.of(row))
        .toList();
  }

  /** How many values the full rows end with, most often. */
  private int usualValues() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (CellRow row : rows) {
      if (row.size() == columns && row.values() > 0) {
        counts.merge(row.values(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private boolean isBody(int i) {
    CellRow row = rows.get(i);
    return row.values() > 0
        && (row.hasNumber() || row.values() == values || row.labels() == columns - values);
  }

  private int[] ofItself(int i) {
    CellRow row = rows.get(i);
    if (row.size() == columns) {
      return ones(columns);
    }
    if (row.size() == 1 || row.isBlank()) {
      return widened(row.size(), 0);
    }
    if (!isBody(i) || values == 0) {
      return new int[0];
    }
    if (row.values() == values && row.labels() > 0) {
      return widened(row.size(), row.labels() - 1);
    }
    if (row.labels() == columns - values && isUnderEqualHead(i)) {
      return widened(row.size(), row.size() - 1);
    }
    return new int[0];
  }

  private boolean isUnderEqualHead(int i) {
    int size = rows.get(i).size();
    for (int above = i - 1; above >= 0; above--) {
      if (!isBody(above)) {
        return rows.get(above).size() == size;
      }
    }
    return false;
  }

  private int[] ofRowBelow(int i) {
    int[] below = found[i + 1];
    if (below.length == 0) {
      return below;
    }
    int size = rows.get(i).size();
    if (size == below.length) {
      return below;
    }
    return HeadFit.widths(size, lowerCells(i + 1)).orElse(new int[0]);
  }

  private List<HeadFit.Lower> lowerCells(int i) {
    CellRow row = rows.get(i);
    int labels = isBody(i) ? row.labels() : row.size();
    List<HeadFit.Lower> cells = new ArrayList<>();
    for (int c = 0; c < row.size(); c++) {
      HeadFit.Kind kind = HeadFit.Kind.VALUE;
      if (c < labels) {
        kind =
            row.texts().get(c).isBlank()
                ? HeadFit.Kind.CONTINUATION
                : found[i][c] > 1 ? HeadFit.Kind.GROUP : HeadFit.Kind.LEAF;
      }
      cells.add(new HeadFit.Lower(kind, row.texts().get(c), found[i][c]));
    }
    return cells;
  }

  private int[] widened(int size, int which) {
    int[] widths = ones(size);
    widths[which] += columns - size;
    return widths;
  }

  private static int[] ones(int size) {
    int[] widths = new int[size];
    Arrays.fill(widths, 1);
    return widths;
  }
}
