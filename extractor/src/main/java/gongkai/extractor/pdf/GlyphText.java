package gongkai.extractor.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the glyphs of a page's fonts say. */
final class GlyphText {
  private final Map<PDFont, Boolean> guessed = new HashMap<>();

  /** The text of a glyph; empty where the file does not tell it. */
  Optional<String> of(PDFont font, int code) {
    if (guessed.computeIfAbsent(font, GlyphText::isGuess)) {
      return Optional.empty();
    }
    return Optional.ofNullable(font.toUnicode(code, GlyphList.getAdobeGlyphList()))
        .filter(text -> !text.isEmpty() && text.codePoints().noneMatch(GlyphText::isNoText))
        .map(SharedGlyphs::plain);
  }

  /**
   * Whether PDFBox would take the text from a font that only stands in for the file's own: glyph
   * numbers of a font that is not there mean nothing.
   */
  private static boolean isGuess(PDFont font) {
    if (!(font instanceof PDType0Font composite)
        || font.isEmbedded()
        || font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
      return false;
    }
    PDCIDSystemInfo collection = composite.getDescendantFont().getCIDSystemInfo();
    return collection == null || "Identity".equals(collection.getOrdering());
  }

  private static boolean isNoText(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || (type == Character.CONTROL && !Character.isWhitespace(c));
  }
}
