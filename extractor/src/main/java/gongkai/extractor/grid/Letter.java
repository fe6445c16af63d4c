package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;

/**
 * A letter as placed on a page; white space that the file writes out is a letter too.
 *
 * @param text one character as a rule, more for a ligature; {@link #UNKNOWN} where the file does
 *     not say which
 * @param box its em box: as wide as its advance, as high as its font size
 * @param size the font size in points, above 0
 * @param direction the way its line runs
 * @param spacing what the file adds after it to set letters apart, in points
 */
public record Letter(String text, Box box, double size, Direction direction, double spacing) {
  /** Stands for a letter that the file shows but does not name. */
  public static final String UNKNOWN = "\uFFFD";

  public Letter {
    if (text.isEmpty() || !(size > 0)) {
      throw new IllegalArgumentException("a letter needs text and a size: '" + text + "', " + size);
    }
  }

  double centreX() {
    return box.left() + box.width() / 2;
  }

  double centreY() {
    return box.top() + box.height() / 2;
  }

  boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  /** The same place with a letter that has no name. */
  Letter unnamed() {
    return new Letter(UNKNOWN, box, size, direction, spacing);
  }

  Letter at(Box place, Direction way) {
    return new Letter(text, place, size, way, spacing);
  }
}
