package gongkai.extractor.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * The web pages in a MIME message.
 *
 * @param pages in the order of the message; may be empty
 * @param root the content identifier that the message names as its root, without angle brackets
 * @param damage what stopped the reading before the message's end
 */
record MimeParts(List<MimeParts.Part> pages, Optional<String> root, Optional<String> damage) {
  private static final int DEEPEST = 50;
  private static final Pattern START =
      Pattern.compile("\\bstart\\s*=\\s*\"?\\s*<?([^<>\";\\s]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern CHARSET =
      Pattern.compile("\\bcharset\\s*=\\s*\"?\\s*([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  /** A page of the message. */
  static final class Part {
    private final byte[] body;
    private final Map<String, String> headers;

    private Part(byte[] body, Map<String, String> headers) {
      this.body = body;
      this.headers = Map.copyOf(headers);
    }

    /** Its bytes, transfer encoding undone. */
    byte[] body() {
      return body.clone();
    }

    /** The encoding that its header declares. */
    Optional<String> charset() {
      Matcher charset = CHARSET.matcher(headers.getOrDefault("content-type", ""));
      return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    Optional<String> id() {
      return Optional.ofNullable(headers.get("content-id")).map(id -> id.replaceAll("[<>\\s]", ""));
    }

    Optional<String> location() {
      return Optional.ofNullable(headers.get("content-location")).map(String::strip);
    }
  }

  MimeParts {
    pages = List.copyOf(pages);
  }

  /** Reads a message as far as it can be read. */
  static MimeParts of(byte[] message) {
    MimeConfig lenient =
        MimeConfig.copy(MimeConfig.PERMISSIVE)
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMalformedHeaderStartsBody(true)
            .build();
    Parsing parsing = new Parsing(new MimeTokenStream(lenient));
    Optional<String> damage = parsing.run(message);
    return new MimeParts(parsing.pages, parsing.root, damage);
  }

  /** The page that the message is about: the named root, else the first. */
  Optional<Part> rootPage() {
    return pages.stream()
        .filter(page -> root.isPresent() && page.id().equals(root))
        .findFirst()
        .or(() -> pages.stream().findFirst());
  }

  private static final class Parsing {
    private final MimeTokenStream stream;
    private final List<Part> pages = new ArrayList<>();
    private Optional<String> root = Optional.empty();
    private Map<String, String> headers = new HashMap<>();
    private int depth;

    private Parsing(MimeTokenStream stream) {
      this.stream = stream;
    }

    private Optional<String> run(byte[] message) {
      try {
        stream.parse(new ByteArrayInputStream(message));
        while (stream.getState() != EntityState.T_END_OF_STREAM) {
          take(stream.getState());
          stream.next();
        }
        return Optional.empty();
      } catch (MimeException | IOException | RuntimeException e) {
        // The parser throws IllegalStateException and others for some broken messages.
        return Optional.of(String.valueOf(e.getMessage()));
      }
    }

    private void take(EntityState state) throws IOException, MimeException {
      switch (state) {
        case T_START_HEADER -> headers = new HashMap<>();
        case T_FIELD ->
            headers.putIfAbsent(
                stream.getField().getName().toLowerCase(Locale.ROOT), stream.getField().getBody());
        case T_START_MULTIPART -> enter();
        case T_END_MULTIPART -> depth--;
        case T_BODY -> takeBody(stream.getBodyDescriptor());
        default -> {}
      }
    }

    private void enter() throws MimeException {
      depth++;
      if (depth > DEEPEST) {
        throw new MimeException("parts within parts more than " + DEEPEST + " deep");
      }
      Matcher start = START.matcher(headers.getOrDefault("content-type", ""));
      if (root.isEmpty() && start.find()) {
        root = Optional.of(start.group(1));
      }
    }

    private void takeBody(BodyDescriptor descriptor) throws IOException {
      String type = String.valueOf(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
      if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
        byte[] body = stream.getDecodedInputStream().readAllBytes();
        pages.add(new Part(body, headers));
      }
    }
  }
}
