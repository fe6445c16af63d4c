package gongkai.corpus.container;

import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * RAR archives of version 4 and 5. Their headers are read here, so that what lies before damage is
 * had and that nothing behind it is missed unsaid; what is compressed goes to a decoder.
 */
final class RarFormat implements Format {
  private static final byte[] MAGIC_4 = {'R', 'a', 'r', '!', 0x1a, 7, 0};
  private static final byte[] MAGIC_5 = {'R', 'a', 'r', '!', 0x1a, 7, 1, 0};

  /**
   * A file of an archive.
   *
   * @param name its path
   * @param header where its header begins
   * @param data where its bytes begin
   * @param packed how many bytes it takes there
   * @param crc of its bytes; negative if it is not said
   * @param storing how they lie there
   * @param obstacle why it cannot be had; empty if it can
   */
  record Entry(
      String name,
      long header,
      long data,
      long packed,
      long crc,
      Storing storing,
      Optional<Obstacle> obstacle) {

    /** The same at another place. */
    Entry lying(long otherHeader, long otherData, long otherPacked) {
      return new Entry(name, otherHeader, otherData, otherPacked, crc, storing, obstacle);
    }
  }

  /** How a file's bytes lie in the archive. */
  enum Storing {
    AS_THEY_ARE,
    COMPRESSED
  }

  /** Why a file cannot be had. */
  enum Obstacle {
    LOCKED(""),
    SPLIT("a part of it is in another file"),
    LINK("a link");

    private final String reason;

    Obstacle(String reason) {
      this.reason = reason;
    }
  }

  /** Reads the headers of a version. */
  interface Headers {
    /**
     * The next file; empty at the archive's end.
     *
     * @throws UnreadableContainerException if the headers cannot be read on
     */
    Optional<Entry> next() throws UnreadableContainerException, IOException;

    /** Where the last right block ends, with its bytes. */
    long end();
  }

  /** What is in an archive, and why that is not all. */
  private record Listing(
      List<Entry> entries, long end, Optional<UnreadableContainerException> trouble) {}

  @Override
  public void unfold(Path file, String name, Intake intake)
      throws UnreadableContainerException, IOException {
    try (FileChannel rar = FileChannel.open(file)) {
      Listing listing = listing(headers(rar), intake.limits().members());
      long end = Math.min(listing.end, rar.size());
      try (RarDecoder decoder = new RarDecoder(file, end, intake.limits().memoryBytes())) {
        for (Entry entry : listing.entries) {
          take(rar, decoder, entry, intake);
        }
      }
      if (listing.trouble.isPresent()) {
        throw listing.trouble.get();
      }
      intake.requireUnlocked();
    }
  }

  /** One file more than may be, so that the intake can refuse it. */
  private static Listing listing(Headers headers, long most) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try {
      for (Optional<Entry> next = headers.next(); next.isPresent(); next = headers.next()) {
        entries.add(next.get());
        if (entries.size() > most) {
          break;
        }
      }
    } catch (UnreadableContainerException e) {
      return new Listing(entries, headers.end(), Optional.of(e));
    } catch (RuntimeException e) {
      // A header that says it is longer than it is.
      UnreadableContainerException damage =
          new UnreadableContainerException(Kind.CORRUPT, "a header is damaged");
      return new Listing(entries, headers.end(), Optional.of(damage));
    }
    return new Listing(entries, headers.end(), Optional.empty());
  }

  /** An archive's part that is not the last. */
  static UnreadableContainerException goesOn() {
    return new UnreadableContainerException(
        Kind.REFUSED, "it goes on in another file, which was not read with it");
  }

  private static Headers headers(FileChannel rar) throws UnreadableContainerException, IOException {
    ByteBuffer head = Bytes.of(rar, 0, MAGIC_5.length);
    if (head.equals(ByteBuffer.wrap(MAGIC_5))) {
      return new Rar5Headers(rar, MAGIC_5.length);
    }
    if (head.limit() >= MAGIC_4.length
        && head.slice(0, MAGIC_4.length).equals(ByteBuffer.wrap(MAGIC_4))) {
      return new Rar4Headers(rar, MAGIC_4.length);
    }
    throw new UnreadableContainerException(Kind.UNSUPPORTED, "RAR of an unknown version");
  }

  private static void take(FileChannel rar, RarDecoder decoder, Entry entry, Intake intake)
      throws UnreadableContainerException, IOException {
    if (entry.obstacle.equals(Optional.of(Obstacle.LOCKED))) {
      intake.refuseLocked(entry.name);
    } else if (entry.obstacle.isPresent()) {
      intake.refuse(entry.name, entry.obstacle.get().reason);
    } else if (entry.storing == Storing.COMPRESSED) {
      intake.pourPath(
          entry.name,
          out -> {
            requireWhole(rar, entry);
            decoder.unpack(entry.header, out);
          });
    } else {
      intake.takePath(entry.name, () -> new ChecksummedInput(data(rar, entry), entry.crc));
    }
  }

  private static InputStream data(FileChannel rar, Entry entry) throws IOException {
    requireWhole(rar, entry);
    rar.position(entry.data);
    return BoundedInputStream.builder()
        .setInputStream(Channels.newInputStream(rar))
        .setMaxCount(entry.packed)
        .setPropagateClose(false)
        .get();
  }

  private static void requireWhole(FileChannel rar, Entry entry) throws IOException {
    if (entry.packed < 0 || entry.packed > rar.size() - entry.data) {
      throw new EOFException();
    }
  }
}
