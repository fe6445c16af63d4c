package gongkai.corpus.container;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** The headers of a part of a message. */
final class MailPart {
  /** What a page is made of: never attached to it, whatever it is called. */
  private static final Pattern OF_A_PAGE =
      Pattern.compile(
          "text/(?:html|css|xml|javascript|x-javascript)|image/.*|font/.*|multipart/.*"
              + "|application/(?:javascript|x-javascript|xhtml\\+xml|font.*|x-font.*|x-mso|x-shockwave-flash)");

  private final Map<String, RawBody> headers = new HashMap<>();

  /** Headers with bytes that no standard allows there, and that many programs write. */
  private final Set<String> bare = new HashSet<>();

  void add(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String body = field.getBody();
    if (name.startsWith("content-") && body != null) {
      RawField raw = new RawField(name, body);
      headers.putIfAbsent(name, RawFieldParser.DEFAULT.parseRawBody(raw));
      if (body.chars().anyMatch(c -> c > 0x7f)) {
        bare.add(name);
      }
    }
  }

  /** The last name of the file that the part is; empty if none is said. */
  Optional<String> name() {
    return parameter("content-disposition", "filename")
        .or(() -> parameter("content-type", "name"))
        .map(MemberNames::last)
        .filter(name -> !name.isBlank());
  }

  /** Whether the part is a file of its own beside the page. */
  boolean isAttachment() {
    if (value("content-disposition").equals("attachment")) {
      return true;
    }
    boolean referred = headers.containsKey("content-location") || headers.containsKey("content-id");
    return !referred && name().isPresent() && !OF_A_PAGE.matcher(value("content-type")).matches();
  }

  private String value(String header) {
    return Optional.ofNullable(headers.get(header))
        .map(body -> String.valueOf(body.getValue()).strip().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private Optional<String> parameter(String header, String name) {
    RawBody body = headers.get(header);
    if (body == null) {
      return Optional.empty();
    }
    MimeParameterMapping mapping = new MimeParameterMapping();
    for (NameValuePair pair : body.getParams()) {
      mapping.addParameter(pair.getName(), Optional.ofNullable(pair.getValue()).orElse(""));
    }
    return Optional.ofNullable(mapping.get(name))
        .map(value -> bare.contains(header) ? bytes(value) : value)
        .map(value -> DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT));
  }

  /** Bare bytes come with a character each. */
  private static String bytes(String value) {
    boolean latin = value.chars().allMatch(c -> c <= 0xff);
    return latin ? MemberNames.decoded(value.getBytes(StandardCharsets.ISO_8859_1)) : value;
  }
}
