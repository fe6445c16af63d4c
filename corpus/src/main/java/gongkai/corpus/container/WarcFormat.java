package gongkai.corpus.container;

import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Web archives of crawlers, plain or compressed. A record that is damaged costs itself: reading
 * goes on at the next one that can be made out.
 */
final class WarcFormat implements Format {
  private static final byte[] BEGINNING = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** Whether bytes begin as an archive does. */
  static boolean begins(byte[] head) {
    return head.length >= BEGINNING.length
        && Arrays.equals(head, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
  }

  @Override
  public void unfold(Path file, String name, Intake intake)
      throws UnreadableContainerException, IOException {
    Optional<String> damage;
    try (FileChannel warc = FileChannel.open(file)) {
      damage = new WarcRecords(warc, new WarcMembers(intake)).read();
    }
    throwIf(damage);
  }

  /**
   * Unfolds a compressed archive. It is decompressed as a whole first, since only in a plain file a
   * record's end can be looked at before the record is believed.
   */
  void unfoldCompressed(Path file, Intake intake) throws UnreadableContainerException, IOException {
    Path plain = intake.scratch();
    try {
      Optional<String> packed = WarcGunzip.decompress(file, plain, intake);
      Optional<String> damage;
      try (FileChannel warc = FileChannel.open(plain)) {
        damage = new WarcRecords(warc, new WarcMembers(intake)).read();
      }
      throwIf(packed.or(() -> damage));
    } finally {
      Files.deleteIfExists(plain);
    }
  }

  private static void throwIf(Optional<String> damage) throws UnreadableContainerException {
    if (damage.isPresent()) {
      throw new UnreadableContainerException(
          Kind.CORRUPT, "not all of its records can be read: " + damage.get());
    }
  }
}
