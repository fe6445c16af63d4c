package gongkai.extractor.rtf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which encoding the bytes of a text are: the font's, else the file's. Writers leave Chinese
 * bytes under Western fonts, so there they are what the file's encoding says, if it has them.
 */
final class CodePages {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Sets of characters of fonts, by their code pages. */
  private static final Map<Integer, Integer> OF_CHARSETS =
      Map.ofEntries(
          Map.entry(0, 1252),
          Map.entry(77, 10000),
          Map.entry(78, 932),
          Map.entry(79, 949),
          Map.entry(80, 936),
          Map.entry(81, 950),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250));

  private static final Map<Integer, String> NAMES =
      Map.of(
          936, "GB18030",
          950, "Big5-HKSCS",
          932, "windows-31j",
          949, "x-windows-949",
          874, "x-windows-874",
          10000, "x-MacRoman",
          65001, "UTF-8",
          54936, "GB18030");

  /** The set of characters of fonts whose letters are pictures. */
  private static final int SYMBOLS = 2;

  private final Map<Integer, Charset> ofFonts = new HashMap<>();
  private final Set<Integer> symbols = new HashSet<>();
  private Charset ofFile = WESTERN;

  /** Takes the encoding that the file says it has. */
  void setFile(int codePage) {
    charset(codePage).ifPresent(charset -> ofFile = charset);
  }

  /** Takes the set of characters of a font, by its number in the font table. */
  void setFontCharset(int font, int charset) {
    if (charset == SYMBOLS) {
      symbols.add(font);
    }
    Optional.ofNullable(OF_CHARSETS.get(charset))
        .flatMap(CodePages::charset)
        .ifPresent(found -> ofFonts.putIfAbsent(font, found));
  }

  /** Takes the code page of a font, which goes before its set of characters. */
  void setFontCodePage(int font, int codePage) {
    charset(codePage).ifPresent(found -> ofFonts.put(font, found));
  }

  /** The text of some bytes in a font; what is none is U+FFFD. Pictures have no text. */
  String decode(byte[] bytes, int font) {
    Charset charset = ofFonts.getOrDefault(font, ofFile);
    if (symbols.contains(font)) {
      return "";
    }
    return charset.equals(WESTERN) && !ofFile.equals(WESTERN)
        ? western(bytes)
        : new String(bytes, charset);
  }

  /** Bytes beyond ASCII that come in twos are the file's; a Western letter mostly stands alone. */
  private String western(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int i = 1; i <= bytes.length; i++) {
      if (i == bytes.length || (bytes[i] < 0) != (bytes[start] < 0)) {
        byte[] run = Arrays.copyOfRange(bytes, start, i);
        Optional<String> paired = run.length % 2 == 0 ? strict(run, ofFile) : Optional.empty();
        text.append(paired.orElseGet(() -> new String(run, WESTERN)));
        start = i;
      }
    }
    return text.toString();
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> charset(int codePage) {
    String name = NAMES.getOrDefault(codePage, "windows-" + codePage);
    if (codePage == 437 || codePage == 850) {
      name = "IBM" + codePage;
    }
    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
  }
}
