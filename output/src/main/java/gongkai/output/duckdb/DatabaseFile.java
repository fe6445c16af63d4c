package gongkai.output.duckdb;

import gongkai.output.Column;
import gongkai.output.Companion;
import gongkai.output.Dataset;
import gongkai.output.TableSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * dataset.duckdb: one database with the tables, their keys, and what tables and columns are called
 * as comments. It has no foreign keys: each would be looked up for each row, and DuckDB has no way
 * to drop one; the comments name what a column refers to.
 */
public final class DatabaseFile implements Companion {
  /** Its name in the dataset. */
  public static final String NAME = "dataset.duckdb";

  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final int MEGABYTES = 2048;

  @Override
  public List<String> write(Dataset dataset) throws IOException {
    DuckDb.Resources resources = new DuckDb.Resources(THREADS, MEGABYTES, dataset.folder());
    try (PlainFolder folder = PlainFolder.of(dataset.folder());
        DuckDb database = DuckDb.open(resources)) {
      Path file = folder.outside(NAME);
      database.create(file);
      for (TableSchema table : dataset.tables()) {
        write(database, dataset, table, folder);
      }
      database.leave();
      folder.take(file);
    }
    return List.of(NAME);
  }

  private static void write(DuckDb database, Dataset dataset, TableSchema table, PlainFolder folder)
      throws IOException {
    CsvShape shape = CsvShape.of(dataset.file(table));
    String name = Sql.name(table.name());
    String columns =
        table.columns().stream().map(DatabaseFile::column).collect(Collectors.joining(", "));
    database.run("CREATE TABLE %s (%s)".formatted(name, columns));
    String relation = CsvTables.relation(CsvTables.file(dataset, table, folder), table, shape);
    long rows = database.count("INSERT INTO %s FROM %s".formatted(name, relation));
    shape.requireRows(dataset.file(table), rows);
    if (!table.key().isEmpty()) {
      database.run(key(table));
    }
    comment(database, dataset, table);
  }

  private static String column(Column column) {
    String required = column.constraints().required() ? " NOT NULL" : "";
    return Sql.name(column.name()) + " " + CsvTables.type(column.type()) + required;
  }

  /** In a key an empty field is a value, and NULLs would all differ. */
  private static String key(TableSchema table) {
    String columns =
        table.key().stream()
            .map(name -> table.columns().get(table.indexOf(name)))
            .map(DatabaseFile::keyColumn)
            .collect(Collectors.joining(", "));
    boolean primary =
        table.key().stream()
            .allMatch(name -> table.columns().get(table.indexOf(name)).constraints().required());
    return primary
        ? "ALTER TABLE %s ADD PRIMARY KEY (%s)".formatted(Sql.name(table.name()), columns)
        : "CREATE UNIQUE INDEX %s ON %s (%s)"
            .formatted(Sql.name(table.name() + "_key"), Sql.name(table.name()), columns);
  }

  private static String keyColumn(Column column) {
    String name = Sql.name(column.name());
    if (column.constraints().required()) {
      return name;
    }
    return switch (column.type()) {
      case STRING -> "coalesce(" + name + ", '')";
      default -> "coalesce(CAST(" + name + " AS VARCHAR), '')";
    };
  }

  private static void comment(DuckDb database, Dataset dataset, TableSchema table)
      throws DuckDbException {
    String name = Sql.name(table.name());
    String text =
        "%s · %s (gongkai %s)".formatted(table.titleZh(), table.title(), dataset.version());
    database.run("COMMENT ON TABLE %s IS %s".formatted(name, comment(text, table.description())));
    for (Column column : table.columns()) {
      String called = column.titleZh() + " · " + column.title();
      String refers =
          table.references().stream()
              .filter(reference -> reference.column().equals(column.name()))
              .map(reference -> " -> " + reference.table() + "." + reference.target())
              .collect(Collectors.joining());
      database.run(
          "COMMENT ON COLUMN %s.%s IS %s"
              .formatted(
                  name, Sql.name(column.name()), comment(called + refers, column.description())));
    }
  }

  private static String comment(String called, String description) {
    return Sql.text(description.isEmpty() ? called : called + ". " + description);
  }
}
