package gongkai.extractor.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The path that a page is drawing, in the page as displayed. */
final class PathTracer {
  /**
   * A part of a path that is drawn without lifting the pen.
   *
   * @param points at least one
   * @param straight for each point but the first, whether a straight line leads to it
   * @param reach what its curves lean towards
   */
  private record Stretch(List<Point2D> points, List<Boolean> straight, List<Point2D> reach) {
    static Stretch from(Point2D start) {
      Stretch stretch = new Stretch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      stretch.points.add(start);
      return stretch;
    }

    void to(Point2D point, boolean line) {
      points.add(point);
      straight.add(line);
    }

    /** Whether straight lines along the axes go once around. */
    boolean isRectangle() {
      boolean isAlongAxes = points.size() == 4 || points.size() == 5;
      for (int i = 1; isAlongAxes && i < points.size(); i++) {
        double dx = Math.abs(points.get(i).getX() - points.get(i - 1).getX());
        double dy = Math.abs(points.get(i).getY() - points.get(i - 1).getY());
        isAlongAxes = straight.get(i - 1) && Math.min(dx, dy) < AXIS;
      }
      return isAlongAxes;
    }

    Rectangle2D bounds() {
      Rectangle2D bounds = new Rectangle2D.Double(points.get(0).getX(), points.get(0).getY(), 0, 0);
      points.forEach(bounds::add);
      return bounds;
    }
  }

  /** How far the side of a rectangle may lean, in points. */
  private static final double AXIS = 0.05;

  private final PageFrame frame;
  private final List<Stretch> stretches = new ArrayList<>();
  private Point2D current = new Point2D.Double();
  private int curves;

  PathTracer(PageFrame frame) {
    this.frame = frame;
  }

  /** The current point in the page's user space, as the stream engine asks for it. */
  Point2D current() {
    return current;
  }

  void moveTo(double x, double y) {
    current = new Point2D.Double(x, y);
    stretches.add(Stretch.from(displayed(current)));
  }

  void lineTo(double x, double y) {
    to(x, y, true);
  }

  /** A curve, of which only its end and how far it can reach matter, for it rules nothing. */
  void curveTo(Point2D control1, Point2D control2, Point2D end) {
    to(end.getX(), end.getY(), false);
    Stretch stretch = stretches.get(stretches.size() - 1);
    stretch.reach().add(displayed(control1));
    stretch.reach().add(displayed(control2));
    curves++;
  }

  /** How many curves the path has. */
  int curves() {
    return curves;
  }

  private void to(double x, double y, boolean straight) {
    if (stretches.isEmpty()) {
      moveTo(x, y);
      return;
    }
    current = new Point2D.Double(x, y);
    stretches.get(stretches.size() - 1).to(displayed(current), straight);
  }

  void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo(p0.getX(), p0.getY());
    lineTo(p1.getX(), p1.getY());
    lineTo(p2.getX(), p2.getY());
    lineTo(p3.getX(), p3.getY());
    close();
    current = new Point2D.Double(p0.getX(), p0.getY());
  }

  void close() {
    if (!stretches.isEmpty()) {
      Stretch stretch = stretches.get(stretches.size() - 1);
      stretch.to(stretch.points().get(0), true);
    }
  }

  private Point2D displayed(Point2D point) {
    return frame.transform().transform(point, null);
  }

  /** What surrounds the path, its curves generously. */
  Optional<Rectangle2D> bounds() {
    Optional<Rectangle2D> bounds =
        stretches.stream().map(Stretch::bounds).reduce(Rectangle2D::createUnion);
    bounds.ifPresent(all -> stretches.forEach(stretch -> stretch.reach().forEach(all::add)));
    return bounds;
  }

  void stroke(PathRulings rulings, double thickness, Rectangle2D clip) {
    for (Stretch stretch : stretches) {
      List<Point2D> points = stretch.points();
      for (int i = 1; i < points.size(); i++) {
        if (stretch.straight().get(i - 1)) {
          Point2D from = points.get(i - 1);
          Point2D to = points.get(i);
          rulings.line(from.getX(), from.getY(), to.getX(), to.getY(), thickness, clip);
        }
      }
    }
  }

  void fill(PathRulings rulings, Rectangle2D clip) {
    for (int i = 0; i < stretches.size(); i++) {
      Rectangle2D bounds = stretches.get(i).bounds();
      boolean isFrame =
          i + 1 < stretches.size() && rulings.frame(bounds, stretches.get(i + 1).bounds(), clip);
      if (isFrame) {
        i++;
      } else {
        rulings.filled(bounds, clip);
        if (stretches.get(i).isRectangle()) {
          rulings.cell(bounds, clip);
        }
      }
    }
  }
}
