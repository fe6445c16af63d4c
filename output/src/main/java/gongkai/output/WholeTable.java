package gongkai.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a table whose rows are all known at once. */
final class WholeTable {
  private WholeTable() {}

  static <T> WrittenTable write(Path folder, DatasetTable<T> table, List<T> sources)
      throws IOException {
    try (StreamedTable<T> written = StreamedTable.in(folder, table)) {
      for (T source : sources) {
        written.add(source);
      }
      return written.finish();
    }
  }
}
