package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import gongkai.extractor.grid.Ruling.Axis;
import java.util.ArrayList;
import java.util.List;

/** Draws rulings and words onto a page that has no format. */
final class Drawing {
  private final int page;
  private final double width;
  private final double height;
  private final List<Letter> letters = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Box> fills = new ArrayList<>();

  Drawing(int page, double width, double height) {
    this.page = page;
    this.width = width;
    this.height = height;
  }

  void horizontal(double y, double from, double to) {
    rulings.add(new Ruling(Axis.HORIZONTAL, y, from, to, 0.5));
  }

  void vertical(double x, double from, double to) {
    rulings.add(new Ruling(Axis.VERTICAL, x, from, to, 0.5));
  }

  void fill(double left, double top, double right, double bottom) {
    fills.add(new Box(left, top, right - left, bottom - top));
  }

  /** Letters side by side; Chinese ones are as wide as high, others half as wide. */
  void word(double x, double top, double size, String text) {
    word(x, top, size, 0, text);
  }

  void word(double x, double top, double size, double apart, String text) {
    double at = x;
    for (int c : text.codePoints().toArray()) {
      double advance = advance(c, size);
      letters.add(
          new Letter(
              Character.toString(c), new Box(at, top, advance, size), size, Direction.RIGHT, 0));
      at += advance + apart;
    }
  }

  /** Upright letters below each other, as a vertical font sets them. */
  void column(double x, double top, double size, String text) {
    double at = top;
    for (int c : text.codePoints().toArray()) {
      letters.add(
          new Letter(Character.toString(c), new Box(x, at, size, size), size, Direction.DOWN, 0));
      at += size;
    }
  }

  static double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> advance(c, size)).sum();
  }

  private static double advance(int c, double size) {
    return c < 0x2000 ? size / 2 : size;
  }

  PageMarks marks() {
    return new PageMarks(
        page, width, height, letters, rulings, FillEdges.of(fills, rulings, letters));
  }
}
