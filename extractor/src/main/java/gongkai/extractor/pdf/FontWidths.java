package gongkai.extractor.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the widths of a composite font to what a font can have. The library puts each glyph of a
 * range into a map of its own, so that one line of a file, {@code [0 2147483647 500]}, would fill
 * any memory.
 */
final class FontWidths {
  /** Glyphs of a composite font have numbers of two bytes. */
  private static final int LAST_GLYPH = 0xFFFF;

  /** How many glyphs all ranges of a font may name; some name glyphs twice. */
  private static final long MOST = 4L * LAST_GLYPH;

  private static final COSName VERTICAL_WIDTHS = COSName.getPDFName("W2");

  private FontWidths() {}

  /** Bounds the widths of a font, before the library reads them. */
  static void bound(COSDictionary font) {
    glyphs(font)
        .ifPresent(
            glyphs -> {
              bound(glyphs.getCOSArray(COSName.W), 1);
              bound(glyphs.getCOSArray(VERTICAL_WIDTHS), 3);
            });
  }

  /** The font that a composite font has its glyphs from; empty for another. */
  static Optional<COSDictionary> glyphs(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    return descendants != null
            && descendants.size() > 0
            && descendants.getObject(0) instanceof COSDictionary glyphs
        ? Optional.of(glyphs)
        : Optional.empty();
  }

  /**
   * A range is its first glyph, its last, and so many numbers; a list is its first and an array.
   */
  private static void bound(@Nullable COSArray widths, int numbers) {
    long named = 0;
    int i = 0;
    while (widths != null && i + 1 < widths.size()) {
      COSBase second = widths.getObject(i + 1);
      if (second instanceof COSNumber last && widths.getObject(i) instanceof COSNumber first) {
        named += Math.max(0, last.longValue() - first.longValue() + 1);
        if (last.longValue() > LAST_GLYPH || named > MOST) {
          cut(widths, i);
        }
        i += 2 + numbers;
      } else {
        i += 2;
      }
    }
  }

  private static void cut(COSArray widths, int from) {
    while (widths.size() > from) {
      widths.remove(widths.size() - 1);
    }
  }
}
