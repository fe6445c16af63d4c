package gongkai.extractor.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Adobe's collections of characters: what a composite font's codes say by their numbers. */
final class CharacterCollections {
  private static final Set<String> ORDERINGS = Set.of("GB1", "CNS1", "Japan1", "Korea1");

  private final Map<String, Optional<CMap>> tables = new HashMap<>();

  /** Empty for a font that counts its glyphs in a way of its own. */
  Optional<FontText.Source> of(PDType0Font font) {
    String encoding = encoding(font);
    if (encoding.matches("Uni[A-Z]+-(UCS2|UTF16)-.*")) {
      return Optional.of(CharacterCollections::utf16);
    }
    return ordering(font, encoding)
        .flatMap(ordering -> table("Adobe-" + ordering + "-UCS2"))
        .map(table -> code -> Optional.ofNullable(table.toUnicode(font.codeToCID(code))));
  }

  private static String encoding(PDType0Font font) {
    return font.getCOSObject().getDictionaryObject(COSName.ENCODING) instanceof COSName name
        ? name.getName()
        : "";
  }

  /**
   * The collection that the font's numbers belong to: that of its predefined encoding, for some
   * producers write Identity where a collection should stand; else the one it names.
   */
  private static Optional<String> ordering(PDType0Font font, String encoding) {
    boolean isPredefined = !encoding.isEmpty() && !encoding.startsWith("Identity");
    PDCIDSystemInfo named = font.getDescendantFont().getCIDSystemInfo();
    String ordering =
        isPredefined && font.getCMap() != null
            ? font.getCMap().getOrdering()
            : named == null ? null : named.getOrdering();
    return Optional.ofNullable(ordering).filter(ORDERINGS::contains);
  }

  private Optional<CMap> table(String name) {
    return tables.computeIfAbsent(
        name,
        unused -> {
          try {
            return Optional.of(new CMapParser().parsePredefined(name));
          } catch (IOException e) {
            // The library has the four; one that it lacks tells nothing.
            return Optional.empty();
          }
        });
  }

  /** Codes that are Unicode themselves, of two bytes or of four. */
  private static Optional<String> utf16(int code) {
    ByteBuffer bytes = ByteBuffer.allocate(4);
    bytes.putInt(code);
    boolean isPair = (code >>> 16) != 0;
    return Optional.of(
        new String(bytes.array(), isPair ? 0 : 2, isPair ? 4 : 2, StandardCharsets.UTF_16BE));
  }
}
