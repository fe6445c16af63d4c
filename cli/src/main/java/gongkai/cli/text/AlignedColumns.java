package gongkai.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Rows of text set in aligned columns, two spaces between them. */
public final class AlignedColumns {
  private static final String GAP = "  ";

  private AlignedColumns() {}

  /**
   * One line a row; the last column is not padded.
   *
   * @param rows each of as many fields as the first; empty for no lines
   */
  public static List<String> lines(List<List<String>> rows) {
    return lines(rows, Set.of());
  }

  /**
   * One line a row, where some columns hold numbers, whose ends stand below each other.
   *
   * @param rows each of as many fields as the first; empty for no lines
   * @param numbers the columns of numbers, from 0
   */
  public static List<String> lines(List<List<String>> rows, Set<Integer> numbers) {
    if (rows.isEmpty()) {
      return List.of();
    }
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> DisplayWidth.of(row.get(i))).max().orElse(0))
            .toArray();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String padding = " ".repeat(widths[i] - DisplayWidth.of(row.get(i)));
        line.append(numbers.contains(i) ? padding + row.get(i) : row.get(i) + padding).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
