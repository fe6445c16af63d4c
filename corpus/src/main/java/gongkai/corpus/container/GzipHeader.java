package gongkai.corpus.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * What stands before the data of a gzip member.
 *
 * @param name the last name of what was compressed; empty if it is not said
 * @param end where the data begins
 */
record GzipHeader(Optional<String> name, long end) {
  private static final int LONGEST = 1 << 17;
  private static final int LENGTH = 10;
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;

  /** The header at a place; empty if there is none. */
  static Optional<GzipHeader> at(FileChannel file, long start) throws IOException {
    ByteBuffer bytes = Bytes.of(file, start, LONGEST);
    boolean gzip = bytes.limit() >= LENGTH && bytes.getInt(0) << 8 == 0x088b1f00;
    return gzip ? parsed(bytes, start) : Optional.empty();
  }

  private static Optional<GzipHeader> parsed(ByteBuffer bytes, long start) {
    int flags = bytes.get(3);
    int at = LENGTH;
    if ((flags & HAS_EXTRA) != 0 && at + 2 <= bytes.limit()) {
      at += 2 + Short.toUnsignedInt(bytes.getShort(at));
    }
    Optional<String> name = Optional.empty();
    if ((flags & HAS_NAME) != 0) {
      int end = zero(bytes, at);
      byte[] raw = new byte[Math.max(0, end - at)];
      bytes.get(Math.min(at, end), raw);
      name = name(raw);
      at = end + 1;
    }
    if ((flags & HAS_COMMENT) != 0) {
      at = zero(bytes, at) + 1;
    }
    at += (flags & HAS_CHECKSUM) != 0 ? 2 : 0;
    return at <= bytes.limit() ? Optional.of(new GzipHeader(name, start + at)) : Optional.empty();
  }

  private static int zero(ByteBuffer bytes, int from) {
    int at = from;
    while (at < bytes.limit() && bytes.get(at) != 0) {
      at++;
    }
    return at;
  }

  private static Optional<String> name(byte[] bytes) {
    String name = MemberNames.last(MemberNames.decoded(bytes));
    return name.isEmpty() || name.equals("..") ? Optional.empty() : Optional.of(name);
  }
}
