package gongkai.extractor.pdf;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What the glyphs of a file's fonts say; each font is looked into once. */
final class GlyphText {
  private final IdentityHashMap<COSDictionary, FontText> fonts = new IdentityHashMap<>();
  private final CharacterCollections collections = new CharacterCollections();

  /** The text of a glyph; empty where the file does not tell it. */
  Optional<String> of(PDFont font, int code) {
    return fonts
        .computeIfAbsent(font.getCOSObject(), unused -> FontText.of(font, collections))
        .of(code);
  }
}
