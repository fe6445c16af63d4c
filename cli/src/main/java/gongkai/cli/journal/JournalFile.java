package gongkai.cli.journal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * A file of records that only grows. It begins with {@code gongkaiJ} and the format's version in
 * four bytes; a record is four bytes of length, four of checksum (CRC-32C of key and content),
 * sixteen of key, then the content. What a run that ended in the middle of a record left of it is
 * cut off when the file is opened.
 */
final class JournalFile implements Closeable {
  private static final byte[] MARK = "gongkaiJ".getBytes(StandardCharsets.US_ASCII);
  private static final int FORMAT = 1;
  private static final int START = MARK.length + Integer.BYTES;
  private static final int KEY = 2 * Long.BYTES;
  private static final int BEFORE_KEY = 2 * Integer.BYTES;
  private static final int HEAD = BEFORE_KEY + KEY;
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final FileChannel channel;
  private long end;

  /** Takes what stands in the file. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Meets a record.
     *
     * @param offset where it begins
     */
    void meet(UUID key, long offset, byte[] content) throws IOException;
  }

  private JournalFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
    this.end = START;
  }

  /**
   * Opens a file, or makes it, and meets the records that are whole. One of another version of the
   * format is begun anew.
   *
   * @throws IOException if the file is something else, or cannot be read or written
   */
  static JournalFile open(Path path, Visitor visitor) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    JournalFile file = new JournalFile(path, channel);
    try {
      if (file.begins()) {
        file.visit(visitor);
      }
      channel.truncate(file.end);
      return file;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Whether records may follow; a file that does not begin as one of ours does is not touched. */
  private boolean begins() throws IOException {
    ByteBuffer head = ByteBuffer.allocate(START);
    while (head.hasRemaining() && channel.read(head, head.position()) >= 0) {
      // A channel may give less than was asked for.
    }
    int length = head.position();
    byte[] found = Arrays.copyOf(head.array(), Math.min(length, MARK.length));
    if (!Arrays.equals(found, Arrays.copyOf(MARK, found.length))) {
      throw new IOException(
          path + " is no journal of this program, which keeps one there; move it away");
    }
    if (length == START && head.getInt(MARK.length) == FORMAT) {
      return true;
    }
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(START).put(MARK).putInt(FORMAT).flip(), 0);
    return false;
  }

  /** Meets each record from the first on, as far as they are whole. */
  void visit(Visitor visitor) throws IOException {
    long size = channel.size();
    channel.position(START);
    // Not closed: that would close the channel.
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
    long offset = START;
    while (size - offset >= HEAD) {
      int length = in.readInt();
      int checksum = in.readInt();
      if (length < 0 || length > size - offset - HEAD) {
        break;
      }
      byte[] rest = in.readNBytes(KEY + length);
      if (rest.length < KEY + length || checksum(rest) != checksum) {
        break;
      }
      ByteBuffer record = ByteBuffer.wrap(rest);
      UUID key = new UUID(record.getLong(), record.getLong());
      visitor.meet(key, offset, Arrays.copyOfRange(rest, KEY, rest.length));
      offset += HEAD + length;
    }
    end = offset;
  }

  private static int checksum(byte[] keyAndContent) {
    CRC32C crc = new CRC32C();
    crc.update(keyAndContent);
    return (int) crc.getValue();
  }

  /**
   * Adds a record.
   *
   * @return where it begins
   */
  long append(UUID key, byte[] content) throws IOException {
    ByteBuffer record = ByteBuffer.allocate(HEAD + content.length);
    record.position(BEFORE_KEY);
    record.putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits());
    record.put(content);
    byte[] bytes = record.array();
    record.putInt(0, content.length);
    record.putInt(Integer.BYTES, checksum(Arrays.copyOfRange(bytes, BEFORE_KEY, bytes.length)));
    record.flip();
    long offset = end;
    while (record.hasRemaining()) {
      channel.write(record, offset + record.position());
    }
    end = offset + bytes.length;
    return offset;
  }

  /** The content of the record that begins somewhere. */
  byte[] content(long offset) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(Integer.BYTES);
    read(head, offset);
    ByteBuffer content = ByteBuffer.allocate(head.getInt(0));
    read(content, offset + HEAD);
    return content.array();
  }

  private void read(ByteBuffer buffer, long offset) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, offset + buffer.position()) < 0) {
        throw new IOException(path + " was cut off by somebody else");
      }
    }
  }

  /** How many bytes it has. */
  long size() {
    return end;
  }

  /** Whether it has no record. */
  boolean isEmpty() {
    return end == START;
  }

  /** Has the system write what it holds back. */
  void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
