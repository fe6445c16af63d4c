package gongkai.extractor.word;

import gongkai.extractor.word.DocxRow.DocxCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Where the cells of a table begin and end: by the table's grid where the rows agree with it, by
 * their number of columns where they agree among themselves, by their widths where only those
 * agree.
 */
final class DocxColumns {
  /** The ends of rows differ by no more than this where their widths tell the columns. */
  private static final double ROW_END_TOLERANCE = 0.02;

  private final ToIntFunction<DocxCell> width;

  /** The distance of grid lines from the table's left. */
  private final int[] lines;

  private final int tolerance;

  private DocxColumns(ToIntFunction<DocxCell> width, int[] lines, int tolerance) {
    this.width = width;
    this.lines = lines;
    this.tolerance = tolerance;
  }

  static DocxColumns of(Element table, List<DocxRow> rows) {
    int end = rows.stream().mapToInt(DocxRow::end).max().orElse(0);
    int[] grid = grid(table);
    boolean ragged = rows.stream().anyMatch(row -> row.end() != end);
    if (ragged && widthsAgree(rows)) {
      return new DocxColumns(DocxCell::width, new int[0], ColumnEdges.TWIPS_TOLERANCE);
    }
    if (grid.length > end) {
      return new DocxColumns(DocxCell::span, grid, ColumnEdges.TWIPS_TOLERANCE);
    }
    return new DocxColumns(DocxCell::span, new int[0], 0);
  }

  int tolerance() {
    return tolerance;
  }

  /** A row's cells from edge to edge, with texts given in their order. */
  List<RowCell> place(DocxRow row, List<String> texts) {
    List<RowCell> placed = new ArrayList<>();
    int at = row.before();
    for (int i = 0; i < row.cells().size(); i++) {
      DocxCell cell = row.cells().get(i);
      int end = at + width.applyAsInt(cell);
      placed.add(new RowCell(edge(at), edge(end), cell.merge(), texts.get(i)));
      at = end;
    }
    return placed;
  }

  private int edge(int at) {
    return lines.length == 0 ? at : lines[at];
  }

  /** The grid's lines from 0 on; empty if a column has no width. */
  private static int[] grid(Element table) {
    List<Element> columns = Content.of(table.child("tblGrid"), Set.of("gridCol"));
    int[] lines = new int[columns.size() + 1];
    for (int i = 0; i < columns.size(); i++) {
      int width = columns.get(i).number("w").orElse(0);
      if (width <= 0 || width > 100_000) {
        return new int[0];
      }
      lines[i + 1] = lines[i] + width;
    }
    return lines;
  }

  private static boolean widthsAgree(List<DocxRow> rows) {
    List<DocxCell> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
    Set<String> units = cells.stream().map(DocxCell::widthType).collect(Collectors.toSet());
    if (units.size() != 1 || cells.stream().anyMatch(cell -> cell.width() == 0)) {
      return false;
    }
    if (rows.stream().anyMatch(row -> row.before() > 0)) {
      return false;
    }
    List<Integer> ends =
        rows.stream()
            .filter(row -> !row.cells().isEmpty())
            .map(row -> row.cells().stream().mapToInt(DocxCell::width).sum())
            .sorted()
            .toList();
    int longest = ends.get(ends.size() - 1);
    return longest - ends.get(0) <= longest * ROW_END_TOLERANCE;
  }
}
