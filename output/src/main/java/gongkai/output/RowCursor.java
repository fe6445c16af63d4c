package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The rows of a table of a dataset, one after the other; they do not stand in memory. */
public final class RowCursor implements Closeable {
  private final TableSchema schema;
  private final Path file;
  private final TableRows rows;

  private RowCursor(TableSchema schema, Path file, TableRows rows) {
    this.schema = schema;
    this.file = file;
    this.rows = rows;
  }

  /** Begins before the first row; the header is looked at. */
  static RowCursor open(TableSchema schema, Path file) throws IOException {
    TableRows rows = TableRows.open(file);
    try {
      requireHeader(file, schema, rows.advance() ? rows.fields() : List.of());
    } catch (IOException e) {
      rows.close();
      throw e;
    }
    return new RowCursor(schema, file, rows);
  }

  private static void requireHeader(Path file, TableSchema schema, List<String> header)
      throws UnusableDatasetException {
    if (!header.equals(schema.columnNames())) {
      throw new UnusableDatasetException(
          file, "found the columns %s; expected %s".formatted(header, schema.columnNames()));
    }
  }

  /**
   * The next row; empty at the end.
   *
   * @throws UnusableDatasetException if what follows is no row of the table
   * @throws IOException if it cannot be read
   */
  public Optional<Row> next() throws IOException {
    if (!rows.advance()) {
      return Optional.empty();
    }
    int columns = schema.columns().size();
    if (rows.fields().size() != columns) {
      throw unusable("found %d fields; expected %d".formatted(rows.fields().size(), columns));
    }
    return Optional.of(new Row(schema, rows.fields()));
  }

  /** What is wrong with the row that was given last, said with its file and number. */
  public UnusableDatasetException unusable(String problem) {
    return new UnusableDatasetException(file, "row %d: %s".formatted(rows.number(), problem));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
