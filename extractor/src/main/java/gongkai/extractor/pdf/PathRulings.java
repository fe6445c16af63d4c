package gongkai.extractor.pdf;

import gongkai.extractor.Place.Box;
import gongkai.extractor.grid.Ruling;
import gongkai.extractor.grid.Ruling.Axis;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which of a page's paths are rulings. Coordinates are those of the page as displayed. */
final class PathRulings {
  /** The thickest that a filled shape or a line may be and still rule, in points. */
  private static final double THICKEST = 5.5;

  /** Thicker than this, a short piece may as well be a part of a cell's fill, in points. */
  private static final double THICK = 3.5;

  /** How many times as long as thick a piece is at least that is thicker than {@link #THICK}. */
  private static final double LONG = 6;

  /** The largest dot of a dotted line, in points. */
  private static final double LARGEST_DOT = 3.5;

  /** How much longer than wide a short piece is at least if it shows which way its ruling runs. */
  private static final double DASH = 1.6;

  /** How far a line may lean, in points over its whole length. */
  private static final double LEAN = 0.6;

  /** A page with more filled rectangles is a drawing. */
  private static final int MOST_CELLS = 10_000;

  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Box> cells = new ArrayList<>();

  List<Ruling> rulings() {
    return rulings;
  }

  /** The filled rectangles that may be cells of a table. */
  List<Box> cells() {
    return cells.size() > MOST_CELLS ? List.of() : cells;
  }

  /** A filled rectangle that is too thick to rule may be a cell. */
  void cell(Rectangle2D shape, Rectangle2D clip) {
    Rectangle2D shown = shape.createIntersection(clip);
    if (shown.getWidth() > THICKEST && shown.getHeight() > THICKEST && cells.size() <= MOST_CELLS) {
      cells.add(new Box(shown.getX(), shown.getY(), shown.getWidth(), shown.getHeight()));
    }
  }

  /** A stroked line. */
  void line(double x1, double y1, double x2, double y2, double thickness, Rectangle2D clip) {
    double dx = Math.abs(x1 - x2);
    double dy = Math.abs(y1 - y2);
    if (dx > LEAN && dy > LEAN) {
      return;
    }
    double halfX = dy > dx ? thickness / 2 : 0;
    double halfY = dy > dx ? 0 : thickness / 2;
    area(
        Math.min(x1, x2) - halfX,
        Math.min(y1, y2) - halfY,
        Math.max(x1, x2) + halfX,
        Math.max(y1, y2) + halfY,
        clip);
  }

  /** A filled rectangle, or what surrounds a filled shape. */
  void filled(Rectangle2D shape, Rectangle2D clip) {
    area(shape.getMinX(), shape.getMinY(), shape.getMaxX(), shape.getMaxY(), clip);
  }

  /**
   * A filled frame: what lies between two rectangles, one in the other; empty if it is too thick.
   */
  boolean frame(Rectangle2D outer, Rectangle2D inner, Rectangle2D clip) {
    if (!outer.contains(inner)
        || outer.getWidth() - inner.getWidth() > 2 * THICKEST
        || outer.getHeight() - inner.getHeight() > 2 * THICKEST) {
      return false;
    }
    area(outer.getMinX(), outer.getMinY(), outer.getMaxX(), inner.getMinY(), clip);
    area(outer.getMinX(), inner.getMaxY(), outer.getMaxX(), outer.getMaxY(), clip);
    area(outer.getMinX(), outer.getMinY(), inner.getMinX(), outer.getMaxY(), clip);
    area(inner.getMaxX(), outer.getMinY(), outer.getMaxX(), outer.getMaxY(), clip);
    return true;
  }

  /** A dot or the corner of a border is a piece of both a horizontal and a vertical ruling. */
  private void area(double x1, double y1, double x2, double y2, Rectangle2D clip) {
    double left = Math.max(x1, clip.getMinX());
    double right = Math.min(x2, clip.getMaxX());
    double top = Math.max(y1, clip.getMinY());
    double bottom = Math.min(y2, clip.getMaxY());
    if (!(left <= right && top <= bottom)) {
      return;
    }
    double width = right - left;
    double height = bottom - top;
    if (rules(width, height)) {
      piece(Axis.HORIZONTAL, (top + bottom) / 2, left, right, height).ifPresent(rulings::add);
    }
    if (rules(height, width)) {
      piece(Axis.VERTICAL, (left + right) / 2, top, bottom, width).ifPresent(rulings::add);
    }
  }

  private static boolean rules(double length, double thickness) {
    if (Math.max(length, thickness) <= LARGEST_DOT) {
      return DASH * length >= thickness;
    }
    return thickness <= THICKEST && length >= (thickness > THICK ? LONG * thickness : thickness);
  }

  private static Optional<Ruling> piece(
      Axis axis, double position, double start, double end, double thickness) {
    return Double.isFinite(position) && Double.isFinite(start) && Double.isFinite(end)
        ? Optional.of(new Ruling(axis, position, start, end, thickness))
        : Optional.empty();
  }
}
