package gongkai.extractor.pdf;

import gongkai.extractor.Place.Box;
import gongkai.extractor.grid.Letter;
import gongkai.extractor.grid.PageMarks;
import gongkai.extractor.grid.Ruling;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as displayed: cropped and turned as the page asks, its origin at the top left. It counts
 * in units of the page's user space, which are points but on the largest sheets.
 *
 * @param width in units
 * @param height in units
 * @param unit how many points a unit is
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
    return new PageFrame(
        sideways ? height : width, sideways ? width : height, unit(page), transform);
  }

  private static double unit(PDPage page) {
    double unit = page.getUserUnit();
    return unit > 0 && Double.isFinite(unit) ? unit : 1;
  }

  private static boolean isEmpty(PDRectangle box) {
    return !(box.getWidth() > 0 && box.getHeight() > 0);
  }

  /** The same marks in points. */
  PageMarks enlarged(PageMarks marks) {
    if (unit == 1) {
      return marks;
    }
    return new PageMarks(
        marks.page(),
        unit * width,
        unit * height,
        marks.letters().stream().map(this::enlarged).toList(),
        marks.rulings().stream().map(this::enlarged).toList(),
        marks.fillEdges().stream().map(this::enlarged).toList());
  }

  private Letter enlarged(Letter letter) {
    Box box = letter.box();
    return new Letter(
        letter.text(),
        new Box(unit * box.left(), unit * box.top(), unit * box.width(), unit * box.height()),
        unit * letter.size(),
        letter.direction(),
        unit * letter.spacing());
  }

  private Ruling enlarged(Ruling ruling) {
    return new Ruling(
        ruling.axis(),
        unit * ruling.position(),
        unit * ruling.start(),
        unit * ruling.end(),
        unit * ruling.thickness());
  }

  /** The whole page. */
  Rectangle2D box() {
    return new Rectangle2D.Double(0, 0, width, height);
  }
}
