package gongkai.extractor.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
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

  /** The fonts whose widths are bounded already: a page names each again and again. */
  private final Set<COSDictionary> bounded = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Bounds the widths of the font that an operator is about to load.
   *
   * @param operands null where the library runs an operator on behalf of another
   */
  void bound(String operator, @Nullable List<COSBase> operands, @Nullable PDResources resources) {
    if (resources == null
        || operands == null
        || operands.isEmpty()
        || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    if (operator.equals(OperatorName.SET_FONT_AND_SIZE)) {
      bound(entry(resources.getCOSObject(), COSName.FONT, name));
    } else if (operator.equals(OperatorName.SET_GRAPHICS_STATE_PARAMS)) {
      COSDictionary state = entry(resources.getCOSObject(), COSName.EXT_G_STATE, name);
      COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
      bound(font == null ? null : dictionary(font, 0));
    }
  }

  private static @Nullable COSDictionary entry(
      COSDictionary resources, COSName kind, COSName name) {
    COSDictionary all = resources.getCOSDictionary(kind);
    return all == null ? null : all.getCOSDictionary(name);
  }

  private void bound(@Nullable COSDictionary font) {
    if (font == null || !bounded.add(font)) {
      return;
    }
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSDictionary glyphs = descendants == null ? null : dictionary(descendants, 0);
    if (glyphs != null) {
      bound(glyphs.getCOSArray(COSName.W), 1);
      bound(glyphs.getCOSArray(VERTICAL_WIDTHS), 3);
    }
  }

  private static @Nullable COSDictionary dictionary(COSArray array, int index) {
    return array.size() > index && array.getObject(index) instanceof COSDictionary found
        ? found
        : null;
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
