package gongkai.output;

import gongkai.normalizer.SheetLabel;
import gongkai.normalizer.label.Label;
import gongkai.output.LabelUse.Example;
import gongkai.output.LabelUse.Position;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The labels that are most frequent in a dataset's unmatched.csv. Labels are the same if they are
 * so after folding: spaces, punctuation and numbering aside.
 *
 * @param cells how many rows unmatched.csv has
 * @param rows the most frequent labels of rows, the most frequent first, then as they were met
 * @param columns the most frequent heads of columns likewise; those of different years are one
 */
public record UnmatchedLabels(long cells, Ranked rows, Ranked columns) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

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
    long[] cells = {0};
    for (int pass = 0; pass < passes; pass++) {
      rows.begin(pass, passes);
      columns.begin(pass, passes);
      cells[0] = 0;
      read(
          file,
          row -> {
            cells[0]++;
            SheetLabel label = SheetLabel.parse(row.get("label"));
            rows.add(label.row(), row);
            columns.add(label.column(), row);
          });
    }
    return new UnmatchedLabels(cells[0], rows.ranked(), columns.ranked());
  }

  private static void read(Path file, Consumer<CSVRecord> each) throws IOException {
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = FORMAT.parse(text)) {
      List<String> columns = UnmatchedTable.TABLE.schema().columnNames();
      if (!rows.getHeaderNames().containsAll(columns)) {
        throw new UnusableDatasetException(
            file, "found the columns %s; expected %s".formatted(rows.getHeaderNames(), columns));
      }
      rows.forEach(each);
    } catch (UncheckedIOException e) {
      throw new UnusableDatasetException(file, "found no CSV: " + e.getMessage());
    }
  }

  /** The key under which labels are one. */
  static String folded(String label) {
    return Label.of(label).full();
  }

  /** The cell of a row. */
  static Example example(CSVRecord row) {
    return new Example(
        row.get("file"),
        new Position(row.get("page"), row.get("table_no"), row.get("row_no"), row.get("column_no")),
        row.get("raw"));
  }
}
