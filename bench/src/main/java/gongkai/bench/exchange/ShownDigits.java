package gongkai.bench.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The digits that each font of a file shows, and other ones in their place. */
final class ShownDigits {
  /** Shorter ones may be days, months or numbers of pages. */
  private static final int SHORTEST = 3;

  private static final String YEAR = "(19|20)[0-9]{2}";

  private final Random random;
  private final Map<COSBase, PDFont> fonts = new HashMap<>();
  private final Map<PDFont, Map<Integer, Glyph>> met = new HashMap<>();

  /** A font as a page names it. */
  record Font(PDResources resources, COSName name) {}

  /**
   * A letter in a string.
   *
   * @param code its bytes there
   * @param text what it means
   */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  private record Glyph(byte[] code, String text, float width) {
    boolean isDigit() {
      return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    int digit() {
      return text.charAt(0) - '0';
    }
  }

  ShownDigits(Random random) {
    this.random = random;
  }

  /** Remembers the digits of some strings, which it gives back. */
  List<byte[]> meet(Font named, List<byte[]> strings) throws IOException {
    PDFont font = font(named);
    Map<Integer, Glyph> digits = met.computeIfAbsent(font, any -> new TreeMap<>());
    glyphs(font, strings).stream()
        .filter(Glyph::isDigit)
        .forEach(glyph -> digits.putIfAbsent(glyph.digit(), glyph));
    return strings;
  }

  /** Other strings in the place of some that are a number together, else the same. */
  List<byte[]> exchange(Font named, List<byte[]> strings) throws IOException {
    PDFont font = font(named);
    List<Glyph> shown = glyphs(font, strings);
    String number = shown.stream().map(Glyph::text).collect(Collectors.joining());
    if (!number.matches("[0-9]{" + SHORTEST + ",}") || number.matches(YEAR)) {
      return strings;
    }
    Map<Integer, Glyph> digits = met.getOrDefault(font, Map.of());
    List<Integer> available = alike(digits, shown.get(0));
    return available.stream().anyMatch(digit -> digit > 0)
        ? put(OtherDigits.thrown(number, available, random), digits, strings)
        : strings;
  }

  /** The digits that take as much room and as many bytes, so that nothing else moves. */
  private static List<Integer> alike(Map<Integer, Glyph> digits, Glyph glyph) {
    return digits.values().stream()
        .filter(other -> other.width() == glyph.width())
        .filter(other -> other.code().length == glyph.code().length)
        .map(Glyph::digit)
        .toList();
  }

  private static List<byte[]> put(String number, Map<Integer, Glyph> digits, List<byte[]> strings) {
    List<byte[]> others = new ArrayList<>();
    int next = 0;
    for (byte[] string : strings) {
      byte[] bytes = string.clone();
      for (int at = 0; at < bytes.length; next++) {
        byte[] code = Objects.requireNonNull(digits.get(number.charAt(next) - '0')).code();
        System.arraycopy(code, 0, bytes, at, code.length);
        at += code.length;
      }
      others.add(bytes);
    }
    return others;
  }

  /** The same font is named anew on each page. */
  private PDFont font(Font named) throws IOException {
    COSDictionary all = named.resources().getCOSObject().getCOSDictionary(COSName.FONT);
    COSBase font = all.getDictionaryObject(named.name());
    PDFont known = fonts.get(font);
    if (known == null) {
      known = named.resources().getFont(named.name());
      fonts.put(font, known);
    }
    return known;
  }

  private static List<Glyph> glyphs(PDFont font, List<byte[]> strings) throws IOException {
    List<Glyph> glyphs = new ArrayList<>();
    for (byte[] bytes : strings) {
      ByteArrayInputStream in = new ByteArrayInputStream(bytes);
      while (in.available() > 0) {
        int start = bytes.length - in.available();
        int code = font.readCode(in);
        String text = font.toUnicode(code);
        glyphs.add(
            new Glyph(
                Arrays.copyOfRange(bytes, start, bytes.length - in.available()),
                text == null ? "?" : text,
                font.getWidth(code)));
      }
    }
    return glyphs;
  }
}
