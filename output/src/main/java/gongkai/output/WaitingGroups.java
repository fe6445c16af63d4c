package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Groups of rows that wait in a temporary folder until they are asked for, in any order or in that
 * of the bytes of their keys.
 */
public final class WaitingGroups implements Closeable {
  private final Path folder;
  private final SpoolIndex index;
  private final RowSpool spool;

  private WaitingGroups(Path folder, SpoolIndex index, RowSpool spool) {
    this.folder = folder;
    this.index = index;
    this.spool = spool;
  }

  /**
   * An empty one.
   *
   * @param folder an empty folder, which is gone when it is closed
   * @throws IOException if nothing can be written there
   */
  public static WaitingGroups in(Path folder) throws IOException {
    SpoolIndex index = new SpoolIndex(folder.resolve("index"));
    RowSpool spool = new RowSpool(folder.resolve("rows"), index.numbers("groups"));
    return new WaitingGroups(folder, index, spool);
  }

  /**
   * Adds a group.
   *
   * @param key one that it does not hold yet
   * @throws IOException if the disk takes no more
   */
  public void add(String key, List<List<String>> rows) throws IOException {
    spool.append(key, CsvRows.bytes(rows));
  }

  /**
   * The rows of a group; empty if it holds none of the key.
   *
   * @throws IOException if it cannot be read
   */
  public Optional<List<List<String>>> find(String key) throws IOException {
    Optional<byte[]> rows = spool.find(key);
    return rows.isEmpty() ? Optional.empty() : Optional.of(CsvRows.parse(rows.get()));
  }

  boolean holds(String key) {
    return spool.holds(key);
  }

  /** Takes a group. */
  @FunctionalInterface
  interface GroupReader {
    void read(List<List<String>> rows) throws IOException;
  }

  /** Reads all groups in the order of their keys' bytes; nothing can be added after. */
  void read(GroupReader reader) throws IOException {
    spool.read(rows -> reader.read(CsvRows.parse(rows)));
  }

  @Override
  public void close() throws IOException {
    try (index;
        spool) {
      // Each deletes its own file, whatever becomes of the other.
    }
    Files.deleteIfExists(folder);
  }
}
