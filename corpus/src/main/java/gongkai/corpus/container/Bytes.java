package gongkai.corpus.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Bytes of an open file. */
final class Bytes {
  private Bytes() {}

  /** The bytes at a place, little endian; fewer where the file ends. The channel does not move. */
  static ByteBuffer of(FileChannel file, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
      // A channel may give less than was asked for.
    }
    return bytes.flip();
  }
}
