package gongkai.extractor.word;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of a table whose rows know only where their cells begin and end: an edge of any cell
 * is an edge of a column. Edges that lie closer than anybody can see are one.
 */
final class ColumnEdges {
  /** 3 points: rows set by hand miss each other by that much; a column is never so narrow. */
  static final int TWIPS_TOLERANCE = 60;

  private final int[] edges;

  private ColumnEdges(int[] edges) {
    this.edges = edges;
  }

  /**
   * The columns of the given rows.
   *
   * @param most how far apart edges may lie that count as one; less where a cell is so narrow
   */
  static ColumnEdges of(List<List<RowCell>> rows, int most) {
    int narrowest =
        rows.stream()
            .flatMap(List::stream)
            .mapToInt(cell -> cell.right() - cell.left())
            .min()
            .orElse(1);
    int tolerance = Math.min(most, (narrowest - 1) / 2);
    int[] all =
        rows.stream()
            .flatMap(List::stream)
            .flatMapToInt(cell -> Arrays.stream(new int[] {cell.left(), cell.right()}))
            .sorted()
            .distinct()
            .toArray();
    int[] kept = new int[all.length];
    int count = 0;
    for (int edge : all) {
      if (count == 0 || edge - kept[count - 1] > tolerance) {
        kept[count++] = edge;
      }
    }
    return new ColumnEdges(Arrays.copyOf(kept, count));
  }

  int columns() {
    return Math.max(0, edges.length - 1);
  }

  /** The column, from 1, that begins at an edge. */
  int columnAt(int edge) {
    int index = Arrays.binarySearch(edges, edge);
    return index >= 0 ? index + 1 : -index - 1;
  }
}
