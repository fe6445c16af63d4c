package gongkai.corpus.container;

import gongkai.corpus.Provenance;
import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** E-mails: text and attachments; and web pages in one message: what is attached to them. */
final class MailFormat implements Format {
  private static final int TAIL_LENGTH = 1 << 16;

  private final Taken taken;

  /** Which parts are members. */
  enum Taken {
    ALL,
    /** Those that are no part of the page that the message is. */
    ATTACHMENTS
  }

  MailFormat(Taken taken) {
    this.taken = taken;
  }

  @Override
  public void unfold(Path file, String name, Intake intake)
      throws UnreadableContainerException, IOException {
    MailWalk.Outline outline = MailWalk.over(file, (part, number, count, body) -> {});
    boolean whole = isWhole(file, outline);
    Optional<String> damage =
        outline.damage().or(() -> whole ? Optional.empty() : Optional.of("it has no end"));
    MailWalk.over(
        file,
        (part, number, count, body) -> {
          if (taken == Taken.ALL || part.isAttachment()) {
            boolean last = damage.isPresent() && count == outline.bodies();
            take(part, number.isEmpty() ? "text" : "part-" + number, last, body, intake);
          }
        });
    if (damage.isPresent()) {
      throw new UnreadableContainerException(
          Kind.CORRUPT, "the message is not whole: " + damage.get());
    }
  }

  /** The last part of a message that was cut may be half of it, which nothing else shows. */
  private static void take(
      MailPart part, String number, boolean last, InputStream body, Intake intake)
      throws UnreadableContainerException, IOException {
    String name = part.name().orElse(number);
    if (last) {
      intake.refuse(name, "damaged: the message ends in it");
    } else {
      intake.take(name, Provenance.UNKNOWN, () -> body);
    }
  }

  /** Whether a message of several parts has the line that ends them. */
  private static boolean isWhole(Path file, MailWalk.Outline outline) throws IOException {
    if (outline.boundary().isEmpty()) {
      return true;
    }
    try (FileChannel message = FileChannel.open(file)) {
      long at = Math.max(0, message.size() - TAIL_LENGTH);
      String tail =
          StandardCharsets.ISO_8859_1.decode(Bytes.of(message, at, TAIL_LENGTH)).toString();
      return tail.contains("--" + outline.boundary().get() + "--");
    }
  }
}
