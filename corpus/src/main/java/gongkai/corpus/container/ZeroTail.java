package gongkai.corpus.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how many zeros were read last. */
final class ZeroTail extends FilterInputStream {
  private long zeros;

  ZeroTail(InputStream in) {
    super(in);
  }

  long zeros() {
    return zeros;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = in.read(bytes, offset, length);
    int same = 0;
    while (same < count && bytes[offset + count - 1 - same] == 0) {
      same++;
    }
    if (count > 0) {
      zeros = same == count ? zeros + same : same;
    }
    return count;
  }

  /** Reads, so that nothing goes unseen. */
  @Override
  public long skip(long count) throws IOException {
    byte[] passed = new byte[(int) Math.min(count, 1 << 16)];
    return Math.max(0, read(passed, 0, passed.length));
  }
}
