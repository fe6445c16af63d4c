package gongkai.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** Bytes that can be read at any place, so that a format is told without reading all of them. */
interface ByteAccess {
  /** How many bytes there are. */
  long size();

  /**
   * The bytes from an offset on; fewer where the end comes first, none past the end or before the
   * beginning.
   */
  byte[] read(long offset, int length) throws IOException;

  /** The bytes of an array, which nobody may change. */
  static ByteAccess of(byte[] bytes) {
    return new ByteAccess() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public byte[] read(long offset, int length) {
        if (offset < 0 || offset >= bytes.length) {
          return new byte[0];
        }
        int end = (int) Math.min(bytes.length, offset + length);
        return Arrays.copyOfRange(bytes, (int) offset, end);
      }
    };
  }

  /**
   * The bytes of an open file.
   *
   * @param size how many bytes count, whatever the file has become since
   */
  static ByteAccess of(SeekableByteChannel channel, long size) {
    return new ByteAccess() {
      @Override
      public long size() {
        return size;
      }

      @Override
      public byte[] read(long offset, int length) throws IOException {
        if (offset < 0 || offset >= size) {
          return new byte[0];
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(length, size - offset));
        channel.position(offset);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
          // A channel may give less than was asked for.
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
      }
    };
  }
}
