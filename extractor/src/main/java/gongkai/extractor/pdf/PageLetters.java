package gongkai.extractor.pdf;

import gongkai.extractor.Place.Box;
import gongkai.extractor.grid.Direction;
import gongkai.extractor.grid.Letter;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the letters that a page shows. */
final class PageLetters {
  /** How far below its baseline a letter's em box reaches, in font sizes. */
  private static final double DEPTH = 0.12;

  /** The tangent of the greatest lean that text may have; what leans more is a watermark. */
  private static final double LEAN = 0.1;

  private final PageFrame frame;
  private final List<Letter> letters = new ArrayList<>();
  private final GlyphText texts = new GlyphText();
  private final Set<String> undecodedFonts = new TreeSet<>();

  PageLetters(PageFrame frame) {
    this.frame = frame;
  }

  List<Letter> letters() {
    return letters;
  }

  Set<String> undecodedFonts() {
    return undecodedFonts;
  }

  /** Takes a glyph, whose matrix maps an em to the page's user space. */
  void show(Matrix rendering, PDFont font, int code, Vector displacement, PDGraphicsState state)
      throws IOException {
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (!mode.isFill() && !mode.isStroke()) {
      return;
    }
    AffineTransform place = new AffineTransform(frame.transform());
    place.concatenate(rendering.createAffineTransform());
    double em = emOf(font);
    boolean vertical = font.isVertical();
    double width = vertical ? font.getWidth(code) / 1000 : displacement.getX();
    Rectangle2D cell = new Rectangle2D.Double(Math.min(0, width), -DEPTH * em, Math.abs(width), em);
    Rectangle2D box = place.createTransformedShape(cell).getBounds2D();
    if (!frame.contains(box.getCenterX(), box.getCenterY())) {
      return;
    }
    double size = em * Math.hypot(place.getShearX(), place.getScaleY());
    Optional<Direction> direction = direction(place, vertical);
    if (direction.isEmpty() || !(size > 0.1) || !Double.isFinite(box.getWidth())) {
      return;
    }
    letters.add(
        new Letter(
            text(font, code),
            new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()),
            size,
            direction.get(),
            spacing(state, place)));
  }

  /** What the file adds after the letter, in points. */
  private static double spacing(PDGraphicsState state, AffineTransform place) {
    float fontSize = state.getTextState().getFontSize();
    double perEm = Math.hypot(place.getScaleX(), place.getShearY());
    return fontSize == 0
        ? 0
        : Math.max(0, state.getTextState().getCharacterSpacing() / fontSize * perEm);
  }

  private static Optional<Direction> direction(AffineTransform place, boolean vertical) {
    double dx = vertical ? -place.getShearX() : place.getScaleX();
    double dy = vertical ? -place.getScaleY() : place.getShearY();
    if (Math.abs(dy) <= LEAN * Math.abs(dx)) {
      return Optional.of(dx > 0 ? Direction.RIGHT : Direction.LEFT);
    }
    if (Math.abs(dx) <= LEAN * Math.abs(dy)) {
      return Optional.of(dy > 0 ? Direction.DOWN : Direction.UP);
    }
    return Optional.empty();
  }

  /** The height of a font's em in text space: a bitmap font may count in units of its own. */
  private static double emOf(PDFont font) {
    if (!(font instanceof PDType3Font type3)) {
      return 1;
    }
    PDRectangle box = type3.getFontBBox();
    double scale = Math.abs(type3.getFontMatrix().getScaleY());
    double height = box == null ? 0 : box.getHeight() * scale;
    boolean isUsual = height > 0.5 && height < 2.5;
    return isUsual || !(height > 0) || !Double.isFinite(height) ? 1 : height;
  }

  private String text(PDFont font, int code) {
    Optional<String> text = texts.of(font, code);
    if (text.isEmpty()) {
      undecodedFonts.add(String.valueOf(font.getName()));
    }
    return text.orElse(Letter.UNKNOWN);
  }
}
