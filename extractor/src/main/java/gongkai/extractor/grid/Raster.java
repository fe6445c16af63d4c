package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things at points of a page, looked up by the box they lie in without a walk over all of them. */
final class Raster {
  /** The width and height of the fields, in points. */
  private static final double FIELD = 24;

  /** More fields than a page is high, and odd, so that fields spread over all hash codes. */
  private static final long COLUMN = 40_503;

  /**
   * A thing at a point.
   *
   * @param index what the caller calls it, from 0; no other thing has the same
   */
  private record Point(double x, double y, int index) {}

  private final Map<Long, List<Point>> fields = new HashMap<>();

  void add(double x, double y, int index) {
    fields
        .computeIfAbsent(key(field(x), field(y)), unused -> new ArrayList<>())
        .add(new Point(x, y, index));
  }

  /** The indexes of what lies in a box, its left and top edge included, in ascending order. */
  int[] within(Box box) {
    List<Point> found = new ArrayList<>();
    long columns = field(box.right()) - field(box.left()) + 1;
    long rows = field(box.bottom()) - field(box.top()) + 1;
    if (columns > fields.size() || rows > fields.size() || columns * rows > fields.size()) {
      fields.values().forEach(found::addAll);
    } else {
      for (long row = field(box.top()); row <= field(box.bottom()); row++) {
        for (long column = field(box.left()); column <= field(box.right()); column++) {
          found.addAll(fields.getOrDefault(key(column, row), List.of()));
        }
      }
    }
    BitSet indexes = new BitSet();
    for (Point point : found) {
      if (Boxes.contains(box, point.x, point.y)) {
        indexes.set(point.index);
      }
    }
    return indexes.stream().toArray();
  }

  /** By what a field is looked up; equal for some far from each other, which does no harm. */
  static long key(long column, long row) {
    return column * COLUMN + row;
  }

  private static long field(double coordinate) {
    return (long) Math.floor(coordinate / FIELD);
  }
}
