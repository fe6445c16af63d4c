package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A table whose rows come in their order, one by one, and go to its file at once.
 *
 * @param <T> what one row is made of
 */
final class StreamedTable<T> implements Closeable {
  private final DatasetTable<T> table;
  private final DatasetFile file;
  private long rows;

  private StreamedTable(DatasetTable<T> table, DatasetFile file) {
    this.table = table;
    this.file = file;
  }

  /** Starts the table's file with its header. */
  static <T> StreamedTable<T> in(Path folder, DatasetTable<T> table) throws IOException {
    DatasetFile file = new DatasetFile(folder.resolve(table.schema().fileName()));
    file.write(CsvRows.bytes(List.of(table.schema().columnNames())));
    return new StreamedTable<>(table, file);
  }

  void add(T source) throws IOException {
    file.write(CsvRows.bytes(List.of(table.row(source))));
    rows++;
  }

  /** Brings everything to the disk itself. */
  WrittenTable finish() throws IOException {
    return new WrittenTable(table.schema(), rows, file.finish());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
