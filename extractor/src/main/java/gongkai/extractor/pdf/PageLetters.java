package gongkai.extractor.pdf;

import gongkai.extractor.Place.Box;
import gongkai.extractor.grid.Direction;
import gongkai.extractor.grid.Letter;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Collects the letters that a page shows. */
final class PageLetters {
  /** How far below its baseline a letter's em box reaches, in font sizes. */
  private static final double DEPTH = 0.12;

  /** The tangent of the greatest lean that text may have; what leans more is a watermark. */
  private static final double LEAN = 0.1;

  /** An alpha below this shows nothing. */
  private static final double VISIBLE = 0.02;

  private final PageFrame frame;
  private final List<Letter> letters = new ArrayList<>();
  private final GlyphText texts;
  private final IdentityHashMap<PDFont, Double> ems = new IdentityHashMap<>();
  private final Watermarks watermarks = new Watermarks();
  private final Set<String> undecodedFonts = new TreeSet<>();
  private int hidden;

  PageLetters(PageFrame frame, GlyphText texts) {
    this.frame = frame;
    this.texts = texts;
  }

  List<Letter> letters() {
    return watermarks.removed(letters);
  }

  /** How many letters the page's program writes invisibly or under its pictures. */
  int hidden() {
    return hidden;
  }

  /** Names of fonts some of whose letters have no known text. */
  Set<String> undecodedFonts() {
    return undecodedFonts;
  }

  /**
   * Takes a glyph.
   *
   * @param alpha of what fills it, from 0 to 1
   * @param clip what can be drawn on
   */
  void show(Glyph glyph, PDGraphicsState state, double alpha, Rectangle2D clip) throws IOException {
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean isPainted = mode.isStroke() || (mode.isFill() && alpha > VISIBLE);
    if (!isPainted) {
      hidden++;
      return;
    }
    AffineTransform place = new AffineTransform(frame.transform());
    place.concatenate(glyph.rendering().createAffineTransform());
    PDFont font = glyph.font();
    double em = ems.computeIfAbsent(font, PageLetters::emOf);
    boolean vertical = font.isVertical();
    double width = vertical ? font.getWidth(glyph.code()) / 1000 : glyph.displacement().getX();
    Box box = box(place, Math.min(0, width), -DEPTH * em, Math.abs(width), em);
    double size = em * Math.hypot(place.getShearX(), place.getScaleY());
    Optional<Direction> direction = direction(place, vertical);
    if (!isIn(clip, box) || direction.isEmpty() || !(size > 0.1)) {
      return;
    }
    Letter letter = new Letter(text(glyph), box, size, direction.get(), spacing(state, place));
    letters.add(letter);
    watermarks.look(letter, state, alpha);
  }

  /** Takes a line that the page shows without a program of its own. */
  void add(List<Letter> line) {
    letters.addAll(line);
  }

  /** A picture that nothing shines through has been drawn over what stands there so far. */
  void cover(Rectangle2D picture) {
    int before = letters.size();
    letters.removeIf(
        letter ->
            picture.contains(
                letter.box().left() + letter.box().width() / 2,
                letter.box().top() + letter.box().height() / 2));
    hidden += before - letters.size();
  }

  /** The box on the page around a rectangle of text space. */
  private static Box box(AffineTransform place, double x, double y, double width, double height) {
    double[] corners = {x, y, x + width, y, x + width, y + height, x, y + height};
    place.transform(corners, 0, corners, 0, corners.length / 2);
    double left = corners[0];
    double top = corners[1];
    double right = left;
    double bottom = top;
    for (int i = 2; i < corners.length; i += 2) {
      left = Math.min(left, corners[i]);
      right = Math.max(right, corners[i]);
      top = Math.min(top, corners[i + 1]);
      bottom = Math.max(bottom, corners[i + 1]);
    }
    return new Box(left, top, right - left, bottom - top);
  }

  private static boolean isIn(Rectangle2D clip, Box box) {
    double x = box.left() + box.width() / 2;
    double y = box.top() + box.height() / 2;
    return Double.isFinite(box.width())
        && clip.getMinX() <= x
        && x <= clip.getMaxX()
        && clip.getMinY() <= y
        && y <= clip.getMaxY();
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

  private String text(Glyph glyph) {
    Optional<String> text =
        glyph.fontIsKnown() ? texts.of(glyph.font(), glyph.code()) : Optional.empty();
    if (text.isEmpty()) {
      undecodedFonts.add(nameOf(glyph));
    }
    return text.orElse(Letter.UNKNOWN);
  }

  private static String nameOf(Glyph glyph) {
    if (!glyph.fontIsKnown()) {
      return "a font that is missing";
    }
    String name = glyph.font().getName();
    return name == null || name.isBlank() ? "a font without a name" : name;
  }
}
