package gongkai.extractor.text;

import gongkai.extractor.Document.Notice;
import gongkai.extractor.Place;
import gongkai.extractor.UnreadableFileException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Text told from its bytes.
 *
 * @param text without a byte order mark; what could not be decoded is U+FFFD
 * @param charset what the bytes were decoded as
 * @param malformed how many places could not be decoded
 */
public record TextDecoding(String text, Charset charset, int malformed) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final char UNDECODED = '\ufffd';
  private static final int UTF16_SAMPLE = 8192;

  private static final List<Charset> MARKED =
      List.of(
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, GB18030);

  /**
   * Decodes by the byte order mark, else by what the bytes are valid as (UTF-8, the declared Big5,
   * GB18030, of which GBK and GB2312 are parts), else by what they break least as. A declared
   * encoding is only a hint, because pages lie about it. A last character that was cut off does not
   * count.
   *
   * @param declared the name of the encoding that the file declares, if it does
   * @throws UnreadableFileException with {@code CORRUPT} if no encoding makes text of the bytes
   */
  public static TextDecoding of(byte[] bytes, Optional<String> declared)
      throws UnreadableFileException {
    TextDecoding decoding = marked(bytes).orElseGet(() -> unmarked(bytes, declared));
    long strange = decoding.text.chars().filter(TextDecoding::isStrange).count();
    if (strange > 2 + decoding.text.length() / 20) {
      throw new UnreadableFileException(
          UnreadableFileException.Reason.CORRUPT,
          "not text: read as %s, %d of %d characters are control characters or undecodable"
              .formatted(decoding.charset, strange, decoding.text.length()));
    }
    return decoding;
  }

  /** What could not be decoded, as a notice; none if all could be. */
  public List<Notice> notices() {
    return malformed == 0
        ? List.of()
        : List.of(
            new Notice(
                Place.NONE,
                "%d characters are undecodable in %s".formatted(malformed, charset.name())));
  }

  private static boolean isStrange(int c) {
    return c == UNDECODED || (c < ' ' && !Character.isWhitespace(c));
  }

  private static Optional<TextDecoding> marked(byte[] bytes) {
    for (Charset charset : MARKED) {
      byte[] mark = "\ufeff".getBytes(charset);
      if (bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length))) {
        int rest = bytes.length - mark.length;
        return Optional.of(lenient(ByteBuffer.wrap(bytes, mark.length, rest), charset));
      }
    }
    return Optional.empty();
  }

  private static TextDecoding unmarked(byte[] bytes, Optional<String> declared) {
    Optional<Charset> utf16 = unmarkedUtf16(bytes);
    if (utf16.isPresent()) {
      return lenient(ByteBuffer.wrap(bytes), utf16.get());
    }
    Optional<TextDecoding> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    if (declared.filter(TextDecoding::namesBig5).isPresent()) {
      Optional<TextDecoding> big5 = strict(bytes, BIG5);
      if (big5.isPresent()) {
        return big5.get();
      }
    }
    return strict(bytes, GB18030).orElseGet(() -> leastBroken(bytes));
  }

  private static boolean namesBig5(String name) {
    return name.toLowerCase(Locale.ROOT).contains("big5");
  }

  /**
   * Text in UTF-16 has line ends and digits, so zeros, and all of them in odd or in even places.
   */
  private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int[] zeros = new int[2];
    int sample = Math.min(bytes.length, UTF16_SAMPLE);
    for (int i = 0; i < sample; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    if (zeros[0] + zeros[1] <= sample / 200 || sample < 4) {
      return Optional.empty();
    }
    if (zeros[1] > 9 * zeros[0]) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[0] > 9 * zeros[1] ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static Optional<TextDecoding> strict(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    CharBuffer text = CharBuffer.allocate((int) (bytes.length * decoder.maxCharsPerByte()) + 1);
    // Without "end of input" a character that was cut off at the end is left over, not an error.
    if (decoder.decode(ByteBuffer.wrap(bytes), text, false).isError()) {
      return Optional.empty();
    }
    return Optional.of(new TextDecoding(text.flip().toString(), charset, 0));
  }

  /** UTF-8 is told by its good sequences: other bytes hardly ever look like one by chance. */
  private static TextDecoding leastBroken(byte[] bytes) {
    TextDecoding utf8 = lenient(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8);
    long good = utf8.text.chars().filter(c -> c > 0x7f && c != UNDECODED).count();
    return utf8.malformed * 4L <= good ? utf8 : lenient(ByteBuffer.wrap(bytes), GB18030);
  }

  private static TextDecoding lenient(ByteBuffer bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(UNDECODED));
    try {
      String text = decoder.decode(bytes).toString();
      return new TextDecoding(
          text, charset, (int) text.chars().filter(c -> c == UNDECODED).count());
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(charset + " was told to replace what is malformed", e);
    }
  }
}
