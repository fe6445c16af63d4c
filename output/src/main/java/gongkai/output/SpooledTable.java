package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A table whose rows come in groups, one file or report at a time and in any order, and are written
 * in the order of the groups' keys.
 *
 * @param <T> what one row is made of
 */
final class SpooledTable<T> implements Closeable {
  /** Rows that are ready; nothing of them is in the table until they are added. */
  @FunctionalInterface
  interface ReadyRows {
    void add();
  }

  private final DatasetTable<T> table;
  private final List<Consumer<Row>> watchers;
  private final RowSpool spool;
  private long rows;

  /**
   * A table without rows.
   *
   * @param watchers see each row that is added
   */
  SpooledTable(DatasetTable<T> table, List<Consumer<Row>> watchers, Path folder, SpoolIndex index)
      throws IOException {
    this.table = table;
    this.watchers = List.copyOf(watchers);
    this.spool =
        new RowSpool(
            folder.resolve(table.schema().fileName()), index.numbers(table.schema().name()));
  }

  /**
   * Makes a group's rows; a group may have none.
   *
   * @throws IllegalArgumentException if it has rows, and the key was added before with some
   */
  ReadyRows prepare(String key, List<T> sources) {
    if (sources.isEmpty()) {
      return () -> {};
    }
    if (spool.holds(key)) {
      throw new IllegalArgumentException(
          "%s was added to %s before".formatted(key, table.schema().name()));
    }
    List<List<String>> ready = sources.stream().map(table::row).toList();
    byte[] csv = CsvRows.bytes(ready);
    return () -> append(key, ready, csv);
  }

  private void append(String key, List<List<String>> ready, byte[] csv) {
    try {
      spool.append(key, csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows += ready.size();
    for (Consumer<Row> watcher : watchers) {
      ready.forEach(fields -> watcher.accept(new Row(table.schema(), fields)));
    }
  }

  /** Reads all rows in order, before they are written; nothing can be added after. */
  void read(Consumer<List<String>> reader) throws IOException {
    spool.read(group -> CsvRows.parse(group).forEach(reader));
  }

  /** Writes the rows as they came; nothing can be read after, nor waits on the disk any more. */
  WrittenTable write(Path folder) throws IOException {
    return writeGroups(folder, group -> group);
  }

  /** As {@link #write(Path)} does, after each row has passed through a last step, in order. */
  WrittenTable write(Path folder, UnaryOperator<List<String>> lastStep) throws IOException {
    return writeGroups(folder, group -> completed(group, lastStep));
  }

  private static byte[] completed(byte[] group, UnaryOperator<List<String>> lastStep)
      throws IOException {
    List<List<String>> parsed = CsvRows.parse(group);
    return CsvRows.bytes(parsed.stream().map(lastStep).toList());
  }

  @FunctionalInterface
  private interface GroupStep {
    byte[] apply(byte[] group) throws IOException;
  }

  private WrittenTable writeGroups(Path folder, GroupStep step) throws IOException {
    TableSchema schema = table.schema();
    try (DatasetFile file = new DatasetFile(folder.resolve(schema.fileName()))) {
      file.write(CsvRows.bytes(List.of(schema.columnNames())));
      spool.read(group -> file.write(step.apply(group)));
      spool.close();
      return new WrittenTable(schema, rows, file.finish());
    }
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
