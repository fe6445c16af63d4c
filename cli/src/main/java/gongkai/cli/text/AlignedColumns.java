package gongkai.cli.text;

import java.util.ArrayList;
import java.util.List;
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
        line.append(DisplayWidth.pad(row.get(i), widths[i])).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
