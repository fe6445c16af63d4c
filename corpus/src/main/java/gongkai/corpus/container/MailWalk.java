package gongkai.corpus.container;

import gongkai.corpus.UnreadableContainerException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** One pass over the parts of a message that have a body. */
final class MailWalk {
  private static final int DEEPEST = 50;

  private final MimeTokenStream stream;
  private final Receiver receiver;
  private MailPart part = new MailPart();
  private Optional<String> boundary = Optional.empty();
  private long bodies;

  /** How many parts were met, at each depth. */
  private final Deque<Integer> numbers = new ArrayDeque<>();

  /** Takes parts. */
  @FunctionalInterface
  interface Receiver {
    /**
     * Takes one.
     *
     * @param number its place among the others, such as 1.2; empty for the only one
     * @param count how many were met, this one too
     * @param body its bytes, transfer encoding undone
     */
    void take(MailPart part, String number, long count, InputStream body)
        throws UnreadableContainerException, IOException;
  }

  /**
   * What a message consists of.
   *
   * @param bodies how many parts have a body
   * @param boundary what parts the outermost ones; empty if there is only one
   * @param damage why it could not be read to its end
   */
  record Outline(long bodies, Optional<String> boundary, Optional<String> damage) {}

  private MailWalk(MimeTokenStream stream, Receiver receiver) {
    this.stream = stream;
    this.receiver = receiver;
  }

  /** Walks over a message, as far as it can be read. */
  static Outline over(Path file, Receiver receiver)
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
    MailWalk walk = new MailWalk(stream, receiver);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      walk.run(in);
      return new Outline(walk.bodies, walk.boundary, Optional.empty());
    } catch (MimeException e) {
      return new Outline(walk.bodies, walk.boundary, Optional.of(Reasons.of(e)));
    }
  }

  private void run(InputStream in) throws UnreadableContainerException, MimeException, IOException {
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
        if (!numbers.isEmpty()) {
          numbers.push(numbers.pop() + 1);
        }
      }
      case T_FIELD -> part.add(stream.getField());
      case T_START_MULTIPART -> enter();
      case T_END_MULTIPART -> numbers.pop();
      case T_BODY -> {
        String number =
            numbers.stream().map(String::valueOf).reduce((a, b) -> b + "." + a).orElse("");
        receiver.take(
            part, number, ++bodies, CloseShieldInputStream.wrap(stream.getDecodedInputStream()));
      }
      default -> {}
    }
  }

  private void enter() throws MimeException {
    if (numbers.size() > DEEPEST) {
      throw new MimeException("parts within parts more than " + DEEPEST + " deep");
    }
    if (numbers.isEmpty()) {
      boundary = Optional.ofNullable(stream.getBodyDescriptor().getBoundary());
    }
    numbers.push(0);
  }
}
