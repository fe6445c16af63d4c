package gongkai.extractor.pdf;

import gongkai.extractor.Place.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A picture of a page, on which more can be drawn. All measures are points of the page. */
public final class PagePicture {
  private final BufferedImage image;
  private final double scale;
  private final PictureLetters letters = new PictureLetters();

  /** Draws on this picture, which has so many pixels a point. */
  PagePicture(BufferedImage image, double scale) {
    this.image = image;
    this.scale = scale;
  }

  /** An empty white picture. */
  public static PagePicture blank(double width, double height, double scale) {
    BufferedImage image =
        new BufferedImage(
            Math.max(1, (int) Math.ceil(width * scale)),
            Math.max(1, (int) Math.ceil(height * scale)),
            BufferedImage.TYPE_INT_RGB);
    PagePicture picture = new PagePicture(image, scale);
    picture.fill(new Box(0, 0, width + 1, height + 1), Color.WHITE);
    return picture;
  }

  /** The picture with all that was drawn on it. */
  public BufferedImage image() {
    return image;
  }

  /** Pixels a point. */
  public double scale() {
    return scale;
  }

  /** Draws a box's edges; the line lies inside of the box. */
  public void outline(Box box, Color color, double thickness) {
    double half = thickness / 2;
    draw(
        canvas -> {
          canvas.setColor(color);
          canvas.setStroke(new BasicStroke((float) thickness));
          canvas.draw(
              new Rectangle2D.Double(
                  box.left() + half,
                  box.top() + half,
                  Math.max(0, box.width() - thickness),
                  Math.max(0, box.height() - thickness)));
        });
  }

  /** Fills a box; a colour with alpha lets the page shine through. */
  public void fill(Box box, Color color) {
    draw(
        canvas -> {
          canvas.setColor(color);
          canvas.fill(new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()));
        });
  }

  /**
   * Writes Latin letters and digits; others are left out.
   *
   * @param left where the text begins
   * @param baseline on which its letters stand
   * @param size of the letters
   */
  public void write(String text, double left, double baseline, double size, Color color) {
    draw(
        canvas -> {
          canvas.setColor(color);
          AffineTransform place = AffineTransform.getTranslateInstance(left, baseline);
          place.scale(size, -size);
          canvas.fill(place.createTransformedShape(letters.outline(text)));
        });
  }

  /** How wide a text is at a size. */
  public double width(String text, double size) {
    return letters.width(text) * size;
  }

  /** Something that draws. */
  @FunctionalInterface
  private interface Drawing {
    void on(Graphics2D canvas);
  }

  private void draw(Drawing drawing) {
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      canvas.scale(scale, scale);
      drawing.on(canvas);
    } finally {
      canvas.dispose();
    }
  }
}
