package gongkai.corpus.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Fails at the end if the bytes are not those that the container promised. */
final class ChecksummedInput extends FilterInputStream {
  private final long expected;
  private final CRC32 checksum = new CRC32();

  /**
   * Reads and sums up.
   *
   * @param expected the CRC-32 of all bytes; negative if it is not known
   */
  ChecksummedInput(InputStream in, long expected) {
    super(in);
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = in.read(bytes, offset, length);
    if (count >= 0) {
      checksum.update(bytes, offset, count);
    } else if (expected >= 0 && checksum.getValue() != expected) {
      throw new IOException("wrong checksum");
    }
    return count;
  }
}
