package gongkai.output.duckdb;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gongkai.output.Column;
import gongkai.output.Companion;
import gongkai.output.Dataset;
import gongkai.output.TableSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * NAME.parquet beside each NAME.csv: typed, compressed by zstd, its rows in the same order, NULL
 * where the CSV is empty. The same dataset gives the same bytes. What the table and its columns are
 * called stands in the file's metadata under {@code gongkai}, as JSON.
 */
public final class Parquet implements Companion {
  /** Bounds what is held of a table before it is written. */
  private static final int ROWS_OF_GROUP = 100_000;

  private static final int MEGABYTES = 1024;

  @Override
  public List<String> write(Dataset dataset) throws IOException {
    List<String> files = new ArrayList<>();
    // More than one thread would be no faster, for the writer waits for the rows in order.
    DuckDb.Resources resources = new DuckDb.Resources(1, MEGABYTES, dataset.folder());
    try (PlainFolder folder = PlainFolder.of(dataset.folder());
        DuckDb database = DuckDb.open(resources)) {
      for (TableSchema table : dataset.tables()) {
        files.add(write(database, dataset, table, folder));
      }
    }
    return files;
  }

  private static String write(
      DuckDb database, Dataset dataset, TableSchema table, PlainFolder folder) throws IOException {
    CsvShape shape = CsvShape.of(dataset.file(table));
    String name = table.name() + ".parquet";
    long rows =
        database.count(
            "COPY (FROM %s) TO %s (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE %d, KV_METADATA {gongkai: %s})"
                .formatted(
                    CsvTables.relation(CsvTables.file(dataset, table, folder), table, shape),
                    Sql.text(folder.file(name).toString()),
                    ROWS_OF_GROUP,
                    Sql.text(description(dataset, table))));
    shape.requireRows(dataset.file(table), rows);
    return name;
  }

  private static String description(Dataset dataset, TableSchema table) {
    ObjectNode described = new ObjectMapper().createObjectNode();
    described.put("version", dataset.version());
    described.put("name", table.name());
    described.put("title", table.title());
    described.put("title_zh", table.titleZh());
    described.put("description", table.description());
    ArrayNode columns = described.putArray("columns");
    for (Column column : table.columns()) {
      ObjectNode field = columns.addObject();
      field.put("name", column.name());
      field.put("title", column.title());
      field.put("title_zh", column.titleZh());
      field.put("description", column.description());
    }
    return described.toString();
  }
}
