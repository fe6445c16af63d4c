package gongkai.output.duckdb;

import gongkai.output.Column;
import gongkai.output.ColumnType;
import gongkai.output.Dataset;
import gongkai.output.TableSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The tables of a dataset as relations over their CSV files: the types are those of its
 * description, nothing is guessed, and an empty field is NULL, in quotes, too. A number with more
 * than 15 digits becomes the nearest DOUBLE; the CSV file alone has it exactly.
 */
final class CsvTables {
  /** DuckDB's own bound; longer rows need buffers of their size. */
  private static final int USUAL_ROW = 2_000_000;

  private static final int USUAL_BUFFER = 32_000_000;

  private CsvTables() {}

  /**
   * Makes a view of each table, under its name.
   *
   * @param folder the dataset's
   * @throws IOException if a file cannot be read
   */
  static void view(DuckDb database, Dataset dataset, PlainFolder folder) throws IOException {
    for (TableSchema table : dataset.tables()) {
      String relation =
          relation(file(dataset, table, folder), table, CsvShape.of(dataset.file(table)));
      database.run("CREATE VIEW " + Sql.name(table.name()) + " AS FROM " + relation);
    }
  }

  /** A table's file, in the dataset's folder. */
  static Path file(Dataset dataset, TableSchema table, PlainFolder folder) {
    return folder.file(dataset.file(table).getFileName().toString());
  }

  /** The table function that reads a table's file. */
  static String relation(Path file, TableSchema table, CsvShape shape) {
    String size = "";
    if (shape.longest() > USUAL_ROW) {
      long buffer = Math.max(USUAL_BUFFER, 2L * shape.longest());
      size = ", max_line_size = %d, buffer_size = %d".formatted(shape.longest(), buffer);
    }
    return """
        read_csv(%s, columns = {%s}, auto_detect = false, header = true, delim = ',', quote = '"', \
        escape = '"', new_line = '\\n', nullstr = '', allow_quoted_nulls = true, \
        encoding = 'utf-8', strict_mode = true%s)"""
        .formatted(Sql.text(file.toString()), types(table), size);
  }

  private static String types(TableSchema table) {
    return table.columns().stream().map(CsvTables::typed).collect(Collectors.joining(", "));
  }

  private static String typed(Column column) {
    return Sql.text(column.name()) + ": " + Sql.text(type(column.type()));
  }

  /** The type of DuckDB. */
  static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case DATETIME -> "TIMESTAMPTZ";
    };
  }
}
