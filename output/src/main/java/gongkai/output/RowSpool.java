package gongkai.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that wait on the disk, in groups under a key, until all have come and can be read in order.
 * In memory it keeps only where each group lies.
 */
final class RowSpool implements Closeable {
  private static final int BUFFER = 1 << 16;

  private record Slice(long offset, int length) {}

  /** Takes a group of rows. */
  @FunctionalInterface
  interface GroupReader {
    void read(byte[] rows) throws IOException;
  }

  private final Path file;
  private final OutputStream out;
  private final Map<String, Slice> slices = new HashMap<>();
  private long end;

  RowSpool(Path file) throws IOException {
    this.file = file;
    this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  boolean holds(String key) {
    return slices.containsKey(key);
  }

  /** Adds a group under a key that it does not hold yet. */
  void append(String key, byte[] rows) throws IOException {
    out.write(rows);
    slices.put(key, new Slice(end, rows.length));
    end += rows.length;
  }

  /** Reads all groups in the order of their keys; nothing can be added after. */
  void read(GroupReader reader) throws IOException {
    out.close();
    List<String> keys = new ArrayList<>(slices.keySet());
    keys.sort(Utf8Order.ASCENDING);
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      for (String key : keys) {
        Slice slice = slices.getOrDefault(key, new Slice(0, 0));
        byte[] rows = new byte[slice.length()];
        in.seek(slice.offset());
        in.readFully(rows);
        reader.read(rows);
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
