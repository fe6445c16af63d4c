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

/** The headers of RAR 1.5 to 4. */
final class Rar4Headers implements RarFormat.Headers {
  private static final int SHORTEST = 7;
  private static final int MAIN = 0x73;
  private static final int FILE = 0x74;
  private static final int END = 0x7b;
  private static final int GOES_ON = 1;
  private static final int LOCKED_HEADERS = 0x80;
  private static final int HAS_DATA = 0x8000;
  private static final int SPLIT = 0x03;
  private static final int LOCKED = 0x04;
  private static final int LARGE = 0x100;
  private static final int UNICODE = 0x200;
  private static final int FOLDER = 0xe0;
  private static final int STORED = 0x30;
  private static final int WITH_AN_END = 29;
  private static final int UNIX = 3;
  private static final int UNIX_KIND = 0170000;
  private static final int UNIX_LINK = 0120000;

  private final FileChannel rar;
  private long at;

  /** Whether the archive is of a version that writes an end. */
  private boolean ended;

  Rar4Headers(FileChannel rar, long start) {
    this.rar = rar;
    this.at = start;
  }

  @Override
  public Optional<Entry> next() throws UnreadableContainerException, IOException {
    while (at < rar.size()) {
      ByteBuffer block = block();
      int type = block.get(2) & 0xff;
      int flags = Short.toUnsignedInt(block.getShort(3));
      long data = at + block.limit();
      if (type == END) {
        if ((flags & GOES_ON) != 0) {
          throw RarFormat.goesOn();
        }
        return Optional.empty();
      }
      if (type == MAIN && (flags & LOCKED_HEADERS) != 0) {
        throw new UnreadableContainerException(
            Kind.ENCRYPTED, "even its list of files needs a password");
      }
      long length = (flags & HAS_DATA) != 0 ? Integer.toUnsignedLong(block.getInt(7)) : 0;
      if (type == FILE) {
        length |= (flags & LARGE) != 0 ? ((long) block.getInt(32) << 32) : 0;
      }
      at = data + length;
      if (length < 0) {
        throw damaged();
      }
      ended |= type == FILE && block.get(24) >= WITH_AN_END;
      if (type == FILE && (flags & FOLDER) != FOLDER) {
        return Optional.of(entry(block, flags, data, length));
      }
    }
    if (ended) {
      throw new UnreadableContainerException(Kind.CORRUPT, "it has no end, files may be missing");
    }
    return Optional.empty();
  }

  @Override
  public long end() {
    return at;
  }

  /** The whole header; its checksum is right. */
  private ByteBuffer block() throws UnreadableContainerException, IOException {
    ByteBuffer start = Bytes.of(rar, at, SHORTEST);
    int length = start.limit() < SHORTEST ? 0 : Short.toUnsignedInt(start.getShort(5));
    ByteBuffer block = Bytes.of(rar, at, Math.max(length, SHORTEST));
    if (length < SHORTEST || block.limit() < length) {
      throw damaged();
    }
    CRC32 crc = new CRC32();
    crc.update(block.slice(2, length - 2));
    if ((short) crc.getValue() != block.getShort(0)) {
      throw damaged();
    }
    return block;
  }

  private static Entry entry(ByteBuffer block, int flags, long data, long length) {
    int method = block.get(25) & 0xff;
    int attributes = block.getInt(28);
    boolean link = block.get(15) == UNIX && (attributes & UNIX_KIND) == UNIX_LINK;
    int nameAt = (flags & LARGE) != 0 ? 40 : 32;
    int nameLength = Short.toUnsignedInt(block.getShort(26));
    byte[] raw = new byte[nameLength];
    block.get(nameAt, raw);
    String name = (flags & UNICODE) != 0 ? RarNames.unicode(raw) : MemberNames.decoded(raw);
    long crc = Integer.toUnsignedLong(block.getInt(16));
    Storing storing = method == STORED ? Storing.AS_THEY_ARE : Storing.COMPRESSED;
    return new Entry(
        name.replace('\\', '/'),
        data - block.limit(),
        data,
        length,
        crc,
        storing,
        obstacle(flags, link));
  }

  private static Optional<Obstacle> obstacle(int flags, boolean link) {
    if ((flags & LOCKED) != 0) {
      return Optional.of(Obstacle.LOCKED);
    }
    if ((flags & SPLIT) != 0) {
      return Optional.of(Obstacle.SPLIT);
    }
    return link ? Optional.of(Obstacle.LINK) : Optional.empty();
  }

  private static UnreadableContainerException damaged() {
    return new UnreadableContainerException(Kind.CORRUPT, "a header is damaged");
  }
}
