package gongkai.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait on the disk, in groups under a key, until all have come and can be read in order.
 * A group is its length in four bytes, then its rows; where it begins is in the index.
 */
final class RowSpool implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final DataOutputStream out;
  private final MVMap<byte[], Long> offsets;
  private long end;

  /** Takes a group of rows. */
  @FunctionalInterface
  interface GroupReader {
    void read(byte[] rows) throws IOException;
  }

  /**
   * An empty spool.
   *
   * @param file is made
   * @param offsets an empty map of its own
   */
  RowSpool(Path file, MVMap<byte[], Long> offsets) throws IOException {
    this.file = file;
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    this.offsets = offsets;
  }

  private static byte[] bytes(String key) {
    return key.getBytes(StandardCharsets.UTF_8);
  }

  boolean holds(String key) {
    return offsets.containsKey(bytes(key));
  }

  /** Adds a group under a key that it does not hold yet. */
  void append(String key, byte[] rows) throws IOException {
    out.writeInt(rows.length);
    out.write(rows);
    offsets.put(bytes(key), end);
    end += Integer.BYTES + rows.length;
  }

  /** The group of a key; empty if it holds none. */
  Optional<byte[]> find(String key) throws IOException {
    Long offset = offsets.get(bytes(key));
    if (offset == null) {
      return Optional.empty();
    }
    out.flush();
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      return Optional.of(group(in, offset));
    }
  }

  private static byte[] group(RandomAccessFile in, long offset) throws IOException {
    in.seek(offset);
    byte[] length = new byte[Integer.BYTES];
    in.readFully(length);
    byte[] rows = new byte[ByteBuffer.wrap(length).getInt()];
    in.readFully(rows);
    return rows;
  }

  /**
   * Reads all groups in the order of their keys' bytes; nothing can be added after. Meanwhile the
   * reader, or another thread, may add to other spools of the same index.
   */
  void read(GroupReader reader) throws IOException {
    out.close();
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      // A cursor would look where the index was when it began, which is not kept for long when
      // others add to it.
      byte @Nullable [] key = offsets.firstKey();
      while (key != null) {
        long offset = Objects.requireNonNull(offsets.get(key), "a key of the index");
        reader.read(group(in, offset));
        key = offsets.higherKey(key);
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
