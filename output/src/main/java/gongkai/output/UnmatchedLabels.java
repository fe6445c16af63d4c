package gongkai.output;

import gongkai.normalizer.SheetLabel;
import gongkai.normalizer.label.Label;
import gongkai.output.LabelUse.Example;
import gongkai.output.LabelUse.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The labels that are most frequent in a dataset's unmatched.csv. Labels are the same if they are
 * so after folding: spaces, punctuation and numbering aside.
 *
 * @param cells how many rows unmatched.csv has
 * @param rows the most frequent labels of rows, the most frequent first, then as they were met
 * @param columns the most frequent heads of columns likewise; those of different years are one
 */
public record UnmatchedLabels(long cells, Ranked rows, Ranked columns) {
  /** So much of the file is counted at a time: the labels of no more stand in memory. */
  private static final long BYTES_A_PASS = 32L << 20;

  /**
   * The most frequent labels.
   *
   * @param uses the most frequent first
   * @param distinct how many labels there are in all
   */
  public record Ranked(List<LabelUse> uses, long distinct) {
    public Ranked {
      uses = List.copyOf(uses);
    }
  }

  /**
   * Reads a dataset, however large its unmatched.csv is.
   *
   * @param dataset its folder
   * @param most how many labels of rows, and of columns, are told at most
   * @throws UnusableDatasetException if it is no dataset
   * @throws IOException if it cannot be read
   */
  public static UnmatchedLabels of(Path dataset, int most) throws IOException {
    Path file = dataset.resolve(UnmatchedTable.TABLE.schema().fileName());
    if (!Files.isRegularFile(file)) {
      throw new UnusableDatasetException(
          dataset, "found no " + file.getFileName() + "; expected the folder of a dataset");
    }
    return of(file, most, (int) (1 + Files.size(file) / BYTES_A_PASS));
  }

  /** Counts in several passes, each over the labels that fall to it. */
  static UnmatchedLabels of(Path file, int most, int passes) throws IOException {
    LabelCounter rows = new LabelCounter(most, UnaryOperator.identity());
    LabelCounter columns = new LabelCounter(most, head -> head.replaceAll("(?:19|20)\\d\\d", "年"));
    long cells = 0;
    for (int pass = 0; pass < passes; pass++) {
      rows.begin(pass, passes);
      columns.begin(pass, passes);
      cells = count(file, rows, columns);
    }
    return new UnmatchedLabels(cells, rows.ranked(), columns.ranked());
  }

  private static long count(Path file, LabelCounter rows, LabelCounter columns) throws IOException {
    long cells = 0;
    try (RowCursor cursor = RowCursor.open(UnmatchedTable.TABLE.schema(), file)) {
      for (Optional<Row> row = cursor.next(); row.isPresent(); row = cursor.next()) {
        cells++;
        SheetLabel label = SheetLabel.parse(row.get().text("label"));
        rows.add(label.row(), row.get(), cells);
        columns.add(label.column(), row.get(), cells);
      }
    }
    return cells;
  }

  /** The key under which labels are one. */
  static String folded(String label) {
    return Label.of(label).full();
  }

  /** The cell of a row. */
  static Example example(Row row) {
    return new Example(
        row.text("file"),
        new Position(
            row.text("page"), row.text("table_no"), row.text("row_no"), row.text("column_no")),
        row.text("raw"));
  }
}
