package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a line's direction, in points.
 *
 * @param from may be infinite
 * @param to not less than {@code from}, may be infinite
 */
record Stretch(double from, double to) {
  double length() {
    return to - from;
  }

  double middle() {
    return (from + to) / 2;
  }

  boolean overlaps(double left, double right) {
    return left < to && right > from;
  }

  /** What both lists of stretches cover, without what is shorter than {@code least}. */
  static List<Stretch> common(List<Stretch> some, List<Stretch> others, double least) {
    List<Stretch> common = new ArrayList<>();
    for (Stretch a : some) {
      for (Stretch b : others) {
        double from = Math.max(a.from, b.from);
        double to = Math.min(a.to, b.to);
        if (to - from >= least) {
          common.add(new Stretch(from, to));
        }
      }
    }
    return common;
  }
}
