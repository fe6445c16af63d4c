package gongkai.corpus.container;

import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import gongkai.corpus.container.RarFormat.Entry;
import gongkai.corpus.container.RarFormat.Obstacle;
import gongkai.corpus.container.RarFormat.Storing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.zip.CRC32;

/** The headers of RAR 5. */
final class Rar5Headers implements RarFormat.Headers {
  private static final int LONGEST = 1 << 21;
  private static final int LONGEST_NUMBER = 10;
  private static final int FILE = 2;
  private static final int LOCKED_HEADERS = 4;
  private static final int END = 5;
  private static final int GOES_ON = 1;
  private static final int HAS_EXTRA = 1;
  private static final int HAS_DATA = 2;
  private static final int SPLIT = 0x18;
  private static final int FOLDER = 1;
  private static final int HAS_TIME = 2;
  private static final int HAS_CRC = 4;
  private static final int EXTRA_LOCK = 1;
  private static final int EXTRA_LINK = 5;

  private final FileChannel rar;
  private long at;

  Rar5Headers(FileChannel rar, long start) {
    this.rar = rar;
    this.at = start;
  }

  @Override
  public Optional<Entry> next() throws UnreadableContainerException, IOException {
    while (at < rar.size()) {
      long header = at;
      ByteBuffer block = block();
      long data = at;
      long type = number(block);
      long flags = number(block);
      long extra = (flags & HAS_EXTRA) != 0 ? number(block) : 0;
      long length = (flags & HAS_DATA) != 0 ? number(block) : 0;
      if (extra < 0 || extra > block.remaining() || length < 0) {
        throw damaged();
      }
      at += length;
      if (type == END) {
        if ((number(block) & GOES_ON) != 0) {
          throw RarFormat.goesOn();
        }
        return Optional.empty();
      }
      if (type == LOCKED_HEADERS) {
        throw new UnreadableContainerException(
            Kind.ENCRYPTED, "even its list of files needs a password");
      }
      long kind = type == FILE ? number(block) : FOLDER;
      if ((kind & FOLDER) == 0) {
        boolean split = (flags & SPLIT) != 0;
        Entry entry = entry(block, kind, split, (int) extra);
        return Optional.of(entry.lying(header, data, length));
      }
    }
    throw new UnreadableContainerException(Kind.CORRUPT, "it has no end, files may be missing");
  }

  @Override
  public long end() {
    return at;
  }

  /** What a header says behind its length; its checksum is right. The place goes behind it. */
  private ByteBuffer block() throws UnreadableContainerException, IOException {
    ByteBuffer start = Bytes.of(rar, at, 4 + LONGEST_NUMBER);
    if (start.limit() < 5) {
      throw damaged();
    }
    int promised = start.getInt();
    long length = number(start);
    if (length < 1 || length > LONGEST) {
      throw damaged();
    }
    int sized = start.position() - 4 + (int) length;
    ByteBuffer block = Bytes.of(rar, at + 4, sized);
    CRC32 crc = new CRC32();
    crc.update(block.duplicate());
    if (block.limit() < sized || (int) crc.getValue() != promised) {
      throw damaged();
    }
    at += 4L + sized;
    return block.position(start.position() - 4);
  }

  /** What its header says of a file; where it lies is not among that. */
  private static Entry entry(ByteBuffer block, long kind, boolean split, int extra)
      throws UnreadableContainerException {
    number(block);
    number(block);
    if ((kind & HAS_TIME) != 0) {
      block.getInt();
    }
    long crc = (kind & HAS_CRC) != 0 ? Integer.toUnsignedLong(block.getInt()) : -1;
    long method = (number(block) >> 7) & 7;
    number(block);
    int nameLength = (int) Math.min(Integer.MAX_VALUE, number(block));
    if (nameLength < 0 || nameLength > block.remaining()) {
      throw damaged();
    }
    byte[] name = new byte[nameLength];
    block.get(name);
    Optional<Obstacle> obstacle =
        extra(block.position(block.limit() - extra))
            .or(() -> split ? Optional.of(Obstacle.SPLIT) : Optional.empty());
    Storing storing = method == 0 ? Storing.AS_THEY_ARE : Storing.COMPRESSED;
    return new Entry(MemberNames.utf8(name), 0, 0, 0, crc, storing, obstacle);
  }

  private static Optional<Obstacle> extra(ByteBuffer records) throws UnreadableContainerException {
    while (records.hasRemaining()) {
      long size = number(records);
      int end = records.position() + (int) Math.min(Math.max(0, size), records.remaining());
      long type = number(records);
      if (type == EXTRA_LOCK) {
        return Optional.of(Obstacle.LOCKED);
      }
      if (type == EXTRA_LINK) {
        return Optional.of(Obstacle.LINK);
      }
      records.position(Math.max(end, records.position()));
    }
    return Optional.empty();
  }

  private static long number(ByteBuffer bytes) throws UnreadableContainerException {
    long number = 0;
    for (int i = 0; i < LONGEST_NUMBER; i++) {
      if (!bytes.hasRemaining()) {
        throw damaged();
      }
      byte next = bytes.get();
      number |= (long) (next & 0x7f) << (7 * i);
      if (next >= 0) {
        return number;
      }
    }
    throw damaged();
  }

  private static UnreadableContainerException damaged() {
    return new UnreadableContainerException(Kind.CORRUPT, "a header is damaged");
  }
}
