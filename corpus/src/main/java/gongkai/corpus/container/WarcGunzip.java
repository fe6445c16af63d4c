package gongkai.corpus.container;

import gongkai.corpus.UnreadableContainerException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decompresses a file of many gzip members; a damaged one costs itself. */
final class WarcGunzip {
  private static final int BUFFER_LENGTH = 1 << 16;
  private static final int HEADER_LENGTH = 10;
  private static final int TRAILER_LENGTH = 8;
  private static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8};

  private final FileChannel file;
  private final OutputStream out;
  private final Intake intake;
  private final byte[] from = new byte[BUFFER_LENGTH];
  private final byte[] to = new byte[BUFFER_LENGTH];

  private WarcGunzip(FileChannel file, OutputStream out, Intake intake) {
    this.file = file;
    this.out = out;
    this.intake = intake;
  }

  /**
   * Decompresses a file into another.
   *
   * @return the first damage met; empty if there is none
   */
  static Optional<String> decompress(Path packed, Path plain, Intake intake)
      throws UnreadableContainerException, IOException {
    try (FileChannel file = FileChannel.open(packed);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(plain))) {
      return new WarcGunzip(file, out, intake).run();
    }
  }

  private Optional<String> run() throws UnreadableContainerException, IOException {
    Optional<String> damage = Optional.empty();
    long at = next(0);
    while (at >= 0) {
      long start = at;
      try {
        long end = member(start);
        at = next(end);
        if (at < 0 && hasMore(end)) {
          throw new DataFormatException("its last record is cut");
        }
      } catch (DataFormatException e) {
        damage = damage.or(() -> Optional.of(Reasons.of(e)));
        // A record after damaged bytes is looked for at the beginning of a line.
        out.write('\n');
        at = next(start + 1);
      }
    }
    return damage;
  }

  /** Decompresses a member; where it ends. */
  private long member(long start)
      throws DataFormatException, UnreadableContainerException, IOException {
    Inflater inflater = new Inflater(true);
    try {
      long at =
          GzipHeader.at(file, start)
              .orElseThrow(() -> new DataFormatException("damaged gzip header"))
              .end();
      CRC32 crc = new CRC32();
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          int length = file.read(ByteBuffer.wrap(from), at + inflater.getBytesRead());
          if (length <= 0) {
            throw new DataFormatException("it ends too early");
          }
          inflater.setInput(from, 0, length);
        }
        int length = inflater.inflate(to);
        intake.charge(length);
        crc.update(to, 0, length);
        out.write(to, 0, length);
        if (length == 0 && inflater.needsDictionary()) {
          throw new DataFormatException("damaged gzip data");
        }
      }
      long end = at + inflater.getBytesRead();
      requireTrailer(end, crc.getValue());
      return end + TRAILER_LENGTH;
    } finally {
      inflater.end();
    }
  }

  private void requireTrailer(long at, long crc) throws DataFormatException, IOException {
    ByteBuffer trailer = ByteBuffer.allocate(TRAILER_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    if (file.read(trailer, at) < TRAILER_LENGTH) {
      throw new DataFormatException("it ends too early");
    }
    if ((trailer.getInt(0) & 0xffffffffL) != crc) {
      throw new DataFormatException("wrong checksum");
    }
  }

  /** Whether anything but zeros, with which some pad a file, begins at a place. */
  private boolean hasMore(long end) throws IOException {
    int length = file.read(ByteBuffer.wrap(from), end);
    for (int i = 0; i < length; i++) {
      if (from[i] != 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the next member may begin, or -1. */
  private long next(long start) throws IOException {
    long at = start;
    int length = file.read(ByteBuffer.wrap(from), at);
    while (length >= HEADER_LENGTH) {
      for (int i = 0; i + MAGIC.length <= length; i++) {
        if (from[i] == MAGIC[0] && from[i + 1] == MAGIC[1] && from[i + 2] == MAGIC[2]) {
          return at + i;
        }
      }
      at += length - MAGIC.length + 1L;
      length = file.read(ByteBuffer.wrap(from), at);
    }
    return -1;
  }
}
