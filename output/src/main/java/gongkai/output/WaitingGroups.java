package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Groups of rows that wait in a temporary folder until they are asked for, in any order or in that
 * of the bytes of their keys. The folder is gone when it is closed.
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
   * @throws IOException if the folder for temporary files takes none
   */
  public static WaitingGroups open() throws IOException {
    return in(Files.createTempDirectory("gongkai"));
  }

  /** An empty one in an empty folder. */
  static WaitingGroups in(Path folder) throws IOException {
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
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(CsvRows.parse(new String(rows.get(), StandardCharsets.UTF_8)));
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
    spool.read(rows -> reader.read(CsvRows.parse(new String(rows, StandardCharsets.UTF_8))));
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
