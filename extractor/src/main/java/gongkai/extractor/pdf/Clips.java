package gongkai.extractor.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;

/** What of the page the current part of its program can draw on, and what is saved of that. */
final class Clips {
  private final Deque<Rectangle2D> saved = new ArrayDeque<>();
  private Rectangle2D current;

  Clips(Rectangle2D current) {
    this.current = current;
  }

  /** In the page as displayed; of no width or height where nothing can be drawn on. */
  Rectangle2D current() {
    return current;
  }

  void intersect(Rectangle2D bounds) {
    current = current.createIntersection(bounds);
  }

  void save() {
    saved.push(current);
  }

  void restore() {
    if (!saved.isEmpty()) {
      current = saved.pop();
    }
  }
}
