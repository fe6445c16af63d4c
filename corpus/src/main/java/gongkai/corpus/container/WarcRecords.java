package gongkai.corpus.container;

import gongkai.corpus.UnreadableContainerException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a plain file, each read for itself. Its end is looked at first: where no other
 * record follows, its length is wrong, and what lies between may be half of it or the next one.
 */
final class WarcRecords {
  private static final int BUFFER_LENGTH = 1 << 16;
  private static final String BEGINNING = "WARC/";
  private static final String NEXT = "\n" + BEGINNING;
  private static final int LONGEST_GAP = 64;
  private static final long NO_MORE = -1;

  private final FileChannel warc;
  private final WarcMembers members;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_LENGTH);
  private Optional<String> damage = Optional.empty();

  WarcRecords(FileChannel warc, WarcMembers members) {
    this.warc = warc;
    this.members = members;
  }

  /**
   * Hands on all members.
   *
   * @return the first damage met; empty if there is none
   */
  Optional<String> read() throws UnreadableContainerException, IOException {
    long at = 0;
    while (at != NO_MORE) {
      at = read(at);
    }
    return damage;
  }

  /** Reads a record; where the next one begins. */
  private long read(long start) throws UnreadableContainerException, IOException {
    Optional<WarcRecord> next;
    try {
      buffer.clear().flip();
      next = new WarcReader(warc.position(start), buffer).next();
    } catch (IOException | RuntimeException e) {
      damage = damage.or(() -> Optional.of(Reasons.of(e)));
      return nextAfter(start + 1);
    }
    if (next.isEmpty()) {
      return NO_MORE;
    }
    WarcRecord record = next.get();
    long body = warc.position() - buffer.remaining();
    long end = body + record.body().size();
    Optional<Long> follower = record.body().size() < 0 ? Optional.empty() : follower(end);
    if (follower.isEmpty()) {
      damage = damage.or(() -> Optional.of("a record's length is wrong"));
      members.refuse(record, "damaged: the length of its record is wrong");
      return nextAfter(body);
    }
    members.take(record);
    return follower.get();
  }

  /** Where the record after an end begins; empty if there is something else. */
  private Optional<Long> follower(long end) throws IOException {
    if (end > warc.size()) {
      return Optional.empty();
    }
    String gap = text(end, LONGEST_GAP);
    String rest = gap.stripLeading();
    if (rest.isEmpty() && end + gap.length() == warc.size()) {
      return Optional.of(NO_MORE);
    }
    return rest.startsWith(BEGINNING)
        ? Optional.of(end + gap.length() - rest.length())
        : Optional.empty();
  }

  private String text(long at, int length) throws IOException {
    return StandardCharsets.ISO_8859_1.decode(Bytes.of(warc, at, length)).toString();
  }

  /** Where the next line begins that a record could begin with. */
  private long nextAfter(long from) throws IOException {
    long at = Math.max(0, from - 1);
    String part = text(at, BUFFER_LENGTH);
    while (part.length() >= NEXT.length()) {
      int found = part.indexOf(NEXT);
      if (found >= 0) {
        return at + found + 1;
      }
      at += part.length() - NEXT.length() + 1L;
      part = text(at, BUFFER_LENGTH);
    }
    return NO_MORE;
  }
}
