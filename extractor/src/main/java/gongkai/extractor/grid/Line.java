package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.List;

/**
 * Letters side by side on one line.
 *
 * @param letters from left to right, none of them blank
 * @param text with spaces where letters stand apart
 * @param box around the letters
 * @param size the font size of most of its letters
 */
record Line(List<Letter> letters, String text, Box box, double size) {
  Line {
    letters = List.copyOf(letters);
  }

  /** Whether letters stand so far apart that the line looks like a row of columns. */
  boolean hasWideGap() {
    for (int i = 1; i < letters.size(); i++) {
      if (letters.get(i).box().left() - letters.get(i - 1).box().right() > 2.5 * size) {
        return true;
      }
    }
    return false;
  }
}
