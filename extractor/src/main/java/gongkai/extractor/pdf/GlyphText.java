package gongkai.extractor.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** What the glyphs of a file's fonts say; each font is looked into once. */
final class GlyphText {
  private final IdentityHashMap<COSDictionary, FontText> fonts = new IdentityHashMap<>();
  private final CharacterCollections collections = new CharacterCollections();

  private final FontDictionaries dictionaries = new FontDictionaries();

  /**
   * Sees to the font that an operator is about to load, before the library does.
   *
   * @param operands null where the library runs an operator on behalf of another
   */
  void prepare(String operator, @Nullable List<COSBase> operands, @Nullable PDResources resources) {
    dictionaries.prepare(operator, operands, resources);
  }

  /** The text of a glyph; empty where the file does not tell it. */
  Optional<String> of(PDFont font, int code) {
    return fonts
        .computeIfAbsent(font.getCOSObject(), dictionary -> look(font, dictionary))
        .of(code);
  }

  private FontText look(PDFont font, COSDictionary dictionary) {
    Optional<FontText.Source> table =
        dictionaries.toUnicode(dictionary).flatMap(found -> ToUnicode.of(font, found));
    return dictionaries
        .whole(dictionary)
        .map(whole -> FontText.of(table, whole, collections))
        .orElseGet(() -> FontText.of(table, font, collections));
  }
}
