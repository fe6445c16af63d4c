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
import java.util.Optional;

/**
 * RAR archives of version 4 and 5. What is in them is told by name; only files that are stored as
 * they are can be had: no free library reads RAR's own compression.
 */
final class RarFormat implements Format {
  private static final byte[] MAGIC_4 = {'R', 'a', 'r', '!', 0x1a, 7, 0};
  private static final byte[] MAGIC_5 = {'R', 'a', 'r', '!', 0x1a, 7, 1, 0};

  /**
   * A file of an archive.
   *
   * @param name its path
   * @param data where its bytes begin
   * @param packed how many bytes it takes there
   * @param crc of its bytes; negative if it is not said
   * @param obstacle why it cannot be had; empty if it is stored as it is
   */
  record Entry(String name, long data, long packed, long crc, Optional<Obstacle> obstacle) {}

  /** Why a file cannot be had. */
  enum Obstacle {
    LOCKED(""),
    COMPRESSED("packed by RAR's own method, which is not read; unpack it by another program"),
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
  }

  @Override
  public void unfold(Path file, String name, Intake intake)
      throws UnreadableContainerException, IOException {
    try (FileChannel rar = FileChannel.open(file)) {
      Headers headers = headers(rar);
      long compressed = 0;
      for (Optional<Entry> next = headers.next(); next.isPresent(); next = headers.next()) {
        Entry entry = next.get();
        compressed += entry.obstacle.equals(Optional.of(Obstacle.COMPRESSED)) ? 1 : 0;
        take(rar, entry, intake);
      }
      intake.requireUnlocked();
      if (compressed > 0) {
        throw new UnreadableContainerException(
            Kind.UNSUPPORTED, "RAR's own compression is not read; unpack it by another program");
      }
    }
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

  private static void take(FileChannel rar, Entry entry, Intake intake)
      throws UnreadableContainerException, IOException {
    if (entry.obstacle.equals(Optional.of(Obstacle.LOCKED))) {
      intake.refuseLocked(entry.name);
    } else if (entry.obstacle.isPresent()) {
      intake.refuse(entry.name, entry.obstacle.get().reason);
    } else {
      intake.takePath(entry.name, () -> new ChecksummedInput(data(rar, entry), entry.crc));
    }
  }

  private static InputStream data(FileChannel rar, Entry entry) throws IOException {
    if (entry.packed < 0 || entry.data + entry.packed > rar.size()) {
      throw new EOFException();
    }
    rar.position(entry.data);
    return new BoundedInput(new Kept(Channels.newInputStream(rar)), entry.packed);
  }
}
