package gongkai.corpus.container;

import gongkai.corpus.Provenance;
import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** E-mails: text and attachments; and web pages in one message: what is attached to them. */
final class MailFormat implements Format {
  private static final int DEEPEST = 50;

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
    MimeConfig lenient =
        MimeConfig.copy(MimeConfig.PERMISSIVE)
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMalformedHeaderStartsBody(true)
            .build();
    MimeTokenStream stream = new MimeTokenStream(lenient);
    // An e-mail within one is a container of its own.
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      new Reading(stream, intake).run(in);
    } catch (MimeException e) {
      throw new UnreadableContainerException(Kind.CORRUPT, "not read to its end: " + Reasons.of(e));
    }
  }

  /** One pass over a message. */
  private final class Reading {
    private final MimeTokenStream stream;
    private final Intake intake;
    private MailPart part = new MailPart();

    /** How many parts were met, at each depth. */
    private final Deque<Integer> numbers = new ArrayDeque<>();

    private Reading(MimeTokenStream stream, Intake intake) {
      this.stream = stream;
      this.intake = intake;
    }

    private void run(InputStream in)
        throws UnreadableContainerException, MimeException, IOException {
      stream.parse(in);
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        take(state);
      }
    }

    private void take(EntityState state)
        throws UnreadableContainerException, MimeException, IOException {
      switch (state) {
        case T_START_HEADER -> {
          part = new MailPart();
          count();
        }
        case T_FIELD -> part.add(stream.getField());
        case T_START_MULTIPART -> {
          if (numbers.size() > DEEPEST) {
            throw new MimeException("parts within parts more than " + DEEPEST + " deep");
          }
          numbers.push(0);
        }
        case T_END_MULTIPART -> numbers.pop();
        case T_BODY -> body();
        default -> {}
      }
    }

    private void count() {
      if (!numbers.isEmpty()) {
        numbers.push(numbers.pop() + 1);
      }
    }

    private void body() throws UnreadableContainerException, IOException {
      if (taken == Taken.ALL || part.isAttachment()) {
        String number = numbers.stream().map(String::valueOf).reduce("", (a, b) -> "." + b + a);
        intake.take(
            part.name().orElseGet(() -> "part" + number),
            Provenance.UNKNOWN,
            () -> new Kept(stream.getDecodedInputStream()));
      }
    }
  }
}
