package gongkai.extractor.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.afm.AFMParser;
import org.apache.fontbox.afm.CharMetric;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.util.BoundingBox;

/**
 * One of the 14 fonts that every PDF program has (PDF 32000-1, 9.6.2.2): a file that uses one need
 * not say how wide its letters are. The widths are its own, the shapes those of another font.
 */
final class StandardMetrics implements FontBoxFont {
  /** The unit of widths and shapes, in ems. */
  private static final double UNIT = 0.001;

  private static final String FOLDER = "/org/apache/pdfbox/resources/afm/";

  private final FontMetrics metrics;
  private final FontBoxFont shapes;
  private final Map<String, Float> widths = new HashMap<>();

  private StandardMetrics(FontMetrics metrics, FontBoxFont shapes) {
    this.metrics = metrics;
    this.shapes = shapes;
    for (CharMetric letter : metrics.getCharMetrics()) {
      widths.put(letter.getName(), letter.getWx());
    }
  }

  /**
   * The widths of a font.
   *
   * @param name one of the 14, such as {@code Times-Roman}
   * @param shapes of its letters
   */
  static StandardMetrics load(String name, FontBoxFont shapes) throws IOException {
    String resource = FOLDER + name + ".afm";
    try (InputStream in =
        Objects.requireNonNull(FontBoxFont.class.getResourceAsStream(resource), resource)) {
      return new StandardMetrics(new AFMParser(in).parse(true), shapes);
    }
  }

  @Override
  public String getName() {
    return metrics.getFontName();
  }

  @Override
  public BoundingBox getFontBBox() {
    return metrics.getFontBBox();
  }

  @Override
  public List<Number> getFontMatrix() {
    return List.of(UNIT, 0, 0, UNIT, 0, 0);
  }

  @Override
  public GeneralPath getPath(String name) throws IOException {
    GeneralPath path = shapes.getPath(name);
    double scale = shapes.getFontMatrix().get(0).doubleValue() / UNIT;
    path.transform(AffineTransform.getScaleInstance(scale, scale));
    return path;
  }

  @Override
  public float getWidth(String name) {
    return widths.getOrDefault(name, 0f);
  }

  @Override
  public boolean hasGlyph(String name) {
    return widths.containsKey(name);
  }
}
