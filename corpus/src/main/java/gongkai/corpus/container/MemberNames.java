package gongkai.corpus.container;

import gongkai.corpus.NameBytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of members: decoded, told apart, and never a way out of the container. */
final class MemberNames {
  /** All of GBK and GB2312, and more. */
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  /** How often a name was met; also how often one was made unique. */
  private final Map<String, Integer> met = new HashMap<>();

  /** A name's bytes as text: UTF-8 if they are, else GB18030, else bytes as {@code \xB9}. */
  static String decoded(byte[] bytes) {
    return read(bytes, StandardCharsets.UTF_8)
        .or(() -> read(bytes, GB18030))
        .orElseGet(() -> NameBytes.text(bytes));
  }

  /** A name's bytes, which say that they are UTF-8; what is not as {@code \xB9}. */
  static String utf8(byte[] bytes) {
    return NameBytes.text(bytes);
  }

  /** The last of the names in a path, whatever parts them. */
  static String last(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** A name that no other member has, without what would break a line. */
  String unique(String name) {
    String shown = name.isEmpty() ? "unnamed" : printable(name);
    Integer times = met.putIfAbsent(shown, 1);
    if (times == null) {
      return shown;
    }
    String other = numbered(shown, ++times);
    while (met.putIfAbsent(other, 1) != null) {
      other = numbered(shown, ++times);
    }
    met.put(shown, times);
    return other;
  }

  /** Why a name would lead out of the container; empty if it would not. */
  static Optional<String> danger(String name) {
    if (name.startsWith("/") || name.startsWith("\\") || DRIVE.matcher(name).matches()) {
      return Optional.of("an absolute name");
    }
    boolean climbs = List.of(name.split("[/\\\\]", -1)).contains("..");
    return climbs ? Optional.of("a name that leads out of the container") : Optional.empty();
  }

  /** {@code a/年报 (2).pdf} of {@code a/年报.pdf}. */
  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    return name.substring(0, end) + " (" + number + ")" + name.substring(end);
  }

  private static String printable(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 0x20 || c == 0x7f) {
        text.append("\\x%02X".formatted((int) c));
      } else if (isHalf(name, i)) {
        text.append("\\u%04X".formatted((int) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** A surrogate without its other half has no UTF-8. */
  private static boolean isHalf(String name, int i) {
    char c = name.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == name.length() || !Character.isLowSurrogate(name.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(name.charAt(i - 1)));
  }

  private static Optional<String> read(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
