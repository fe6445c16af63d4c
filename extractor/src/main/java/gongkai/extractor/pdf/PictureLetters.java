package gongkai.extractor.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Shapes of letters out of the bundled font, so that no font of the machine is needed. */
final class PictureLetters {
  private final TrueTypeFont font = BundledFont.load().font();

  /** In ems, the baseline at 0 and upwards positive. */
  Path2D outline(String text) {
    Path2D.Double shape = new Path2D.Double();
    try {
      double unit = 1.0 / font.getUnitsPerEm();
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      double x = 0;
      for (int c : text.codePoints().toArray()) {
        int glyph = glyphs.getGlyphId(c);
        GlyphData drawn = font.getGlyph().getGlyph(glyph);
        if (drawn != null) {
          AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
          place.scale(unit, unit);
          shape.append(drawn.getPath().getPathIterator(place), false);
        }
        x += font.getAdvanceWidth(glyph) * unit;
      }
      return shape;
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled font cannot be read", e);
    }
  }

  /** In ems. */
  double width(String text) {
    try {
      double width = 0;
      for (int c : text.codePoints().toArray()) {
        width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(c));
      }
      return width / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled font cannot be read", e);
    }
  }
}
