package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.List;
import java.util.function.Function;

/** Arithmetic of boxes. */
final class Boxes {
  private Boxes() {}

  /** The least box around all of them; there must be one. */
  static Box around(List<Box> boxes) {
    return around(boxes, box -> box);
  }

  /** The least box around things that have one each; there must be one. */
  static <T> Box around(List<T> things, Function<T, Box> boxOf) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (T thing : things) {
      Box box = boxOf.apply(thing);
      left = Math.min(left, box.left());
      top = Math.min(top, box.top());
      right = Math.max(right, box.right());
      bottom = Math.max(bottom, box.bottom());
    }
    return new Box(left, top, right - left, bottom - top);
  }

  static boolean contains(Box box, double x, double y) {
    return x >= box.left() && x < box.right() && y >= box.top() && y < box.bottom();
  }

  /** Whether {@code inner} lies in {@code outer}, give or take some points. */
  static boolean contains(Box outer, Box inner, double tolerance) {
    return inner.left() >= outer.left() - tolerance
        && inner.right() <= outer.right() + tolerance
        && inner.top() >= outer.top() - tolerance
        && inner.bottom() <= outer.bottom() + tolerance;
  }
}
