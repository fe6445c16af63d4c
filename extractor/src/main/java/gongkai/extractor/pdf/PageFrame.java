package gongkai.extractor.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as displayed: cropped, turned and enlarged as the page asks, its origin at the top left.
 *
 * @param width in points
 * @param height in points
 * @param unit how many points a unit of PDF's user space is
 * @param transform from PDF's user space
 */
record PageFrame(double width, double height, double unit, AffineTransform transform) {
  static PageFrame of(PDPage page) {
    PDRectangle crop = isEmpty(page.getCropBox()) ? page.getMediaBox() : page.getCropBox();
    if (isEmpty(crop)) {
      crop = PDRectangle.A4;
    }
    double width = crop.getWidth();
    double height = crop.getHeight();
    AffineTransform transform =
        switch (Math.floorMod(page.getRotation(), 360)) {
          case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 180 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 270 -> new AffineTransform(0, -1, -1, 0, height, width);
          default -> new AffineTransform(1, 0, 0, -1, 0, height);
        };
    transform.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
    boolean sideways = Math.floorMod(page.getRotation(), 180) == 90;
    double unit = unit(page);
    transform.preConcatenate(AffineTransform.getScaleInstance(unit, unit));
    return new PageFrame(
        unit * (sideways ? height : width), unit * (sideways ? width : height), unit, transform);
  }

  private static double unit(PDPage page) {
    double unit = page.getUserUnit();
    return unit > 0 && Double.isFinite(unit) ? unit : 1;
  }

  private static boolean isEmpty(PDRectangle box) {
    return !(box.getWidth() > 0 && box.getHeight() > 0);
  }

  /** The whole page. */
  Rectangle2D box() {
    return new Rectangle2D.Double(0, 0, width, height);
  }
}
