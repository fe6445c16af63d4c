package gongkai.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a table whose rows are all known at once. */
final class WholeTable {
  private WholeTable() {}

  static <T> WrittenTable write(Path folder, DatasetTable<T> table, List<T> sources)
      throws IOException {
    TableSchema schema = table.schema();
    try (DatasetFile file = new DatasetFile(folder.resolve(schema.fileName()))) {
      file.write(CsvRows.format(List.of(schema.columnNames())));
      for (T source : sources) {
        file.write(CsvRows.format(List.of(table.row(source))));
      }
      return new WrittenTable(schema, sources.size(), file.finish());
    }
  }
}
