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
    List<Integer> widths =
        IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> DisplayWidth.of(row.get(i))).max().orElse(0))
            .boxed()
            .toList();
    return lines(rows, numbers, widths);
  }

  /**
   * One line a row, in columns of given widths; a wider field moves the rest of its line.
   *
   * @param rows each of as many fields as there are widths
   * @param numbers the columns of numbers, from 0
   * @param widths of the columns, as {@link DisplayWidth} tells them
   */
  public static List<String> lines(
      List<List<String>> rows, Set<Integer> numbers, List<Integer> widths) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String field = row.get(i);
        String padding = " ".repeat(Math.max(0, widths.get(i) - DisplayWidth.of(field)));
        line.append(numbers.contains(i) ? padding + field : field + padding).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
