package gongkai.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells text from other bytes, in the encodings that Chinese files have. */
final class TextPrefix {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Of a hundred characters, how many may be damage or control characters in a text. */
  private static final int TOLERATED_PERCENT = 1;

  /** Of a hundred characters, how many are plain in a text. */
  private static final int PLAIN_PERCENT = 95;

  private TextPrefix() {}

  /**
   * The bytes read so that ASCII stands for itself whatever the encoding, which is enough to see
   * markup: UTF-16 decoded, all others byte by byte. In GB18030, Big5 and UTF-8 no byte below 0x40
   * is part of a longer character but digits.
   */
  static String asciiView(byte[] head) {
    return utf16(head)
        .map(charset -> new String(head, charset))
        .orElseGet(() -> new String(head, StandardCharsets.ISO_8859_1));
  }

  /** Whether the bytes, the beginning of a file, are text in UTF-8, GB18030 or UTF-16. */
  static boolean isText(byte[] head) {
    Optional<Charset> utf16 = utf16(head);
    if (utf16.isPresent()) {
      return reads(head, utf16.get());
    }
    byte[] bytes = withoutPadding(head);
    return bytes.length > 0
        && !contains(bytes, (byte) 0)
        && (reads(bytes, StandardCharsets.UTF_8) || reads(bytes, GB18030));
  }

  private static Optional<Charset> utf16(byte[] head) {
    if (head.length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (head.length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    // Without a mark, UTF-16 is seen by its ASCII, every other byte of which is 0.
    if (!contains(withoutPadding(head), (byte) 0)) {
      return Optional.empty();
    }
    if (isPlainUtf16(head, StandardCharsets.UTF_16LE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return isPlainUtf16(head, StandardCharsets.UTF_16BE)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** Gives up as soon as too many are not: every other file is asked this. */
  private static boolean isPlainUtf16(byte[] head, Charset charset) {
    int characters = head.length / 2;
    int low = charset.equals(StandardCharsets.UTF_16LE) ? 0 : 1;
    int strange = 0;
    for (int at = 0; at < 2 * characters; at += 2) {
      if (!isPlain((head[at + 1 - low] & 0xff) << 8 | (head[at + low] & 0xff))) {
        strange++;
        if (strange * 100L > characters * (100L - PLAIN_PERCENT)) {
          return false;
        }
      }
    }
    return characters > 0;
  }

  /** ASCII that prints, white space, the common ideographs, and the punctuation beside them. */
  private static boolean isPlain(int c) {
    return (c >= 0x20 && c < 0x7f)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0x3000 && c <= 0x303f)
        || (c >= 0xff00 && c <= 0xffef)
        || (c >= 0x2010 && c <= 0x203f);
  }

  private static boolean reads(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    CharBuffer text = CharBuffer.allocate(bytes.length + 16);
    // Not the end of the input: a character that the prefix cuts is no damage.
    decoder.decode(ByteBuffer.wrap(bytes), text, false);
    text.flip();
    long odd = text.chars().filter(TextPrefix::isOdd).count();
    return !text.isEmpty() && odd * 100 <= (long) text.length() * TOLERATED_PERCENT;
  }

  private static boolean isOdd(int c) {
    return c == 0xfffd || (c < 0x20 && (c < '\t' || c > '\r') && c != 0x1a) || c == 0x7f;
  }

  /** Files saved from a buffer of fixed length end in zeros. */
  private static byte[] withoutPadding(byte[] head) {
    int end = head.length;
    while (end > 0 && head[end - 1] == 0) {
      end--;
    }
    return end == head.length ? head : Arrays.copyOf(head, end);
  }

  private static boolean contains(byte[] bytes, byte wanted) {
    for (byte b : bytes) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }
}
