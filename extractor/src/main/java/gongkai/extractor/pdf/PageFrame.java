package gongkai.extractor.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as displayed: cropped, turned as the page asks, its origin at the top left.
 *
 * @param width in points
 * @param height in points
 * @param transform from PDF's user space
 */
record PageFrame(double width, double height, AffineTransform transform) {
  static PageFrame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
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
    return new PageFrame(sideways ? height : width, sideways ? width : height, transform);
  }

  boolean contains(double x, double y) {
    return x >= 0 && y >= 0 && x <= width && y <= height;
  }
}
