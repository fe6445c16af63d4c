package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.List;

/**
 * Letters side by side on one line.
 *
 * @param letters from left to right, none of them blank
 * @param text with spaces where letters stand apart
 * @param box around the letters
 * @param indent the white space before the first letter that the file writes out, in points
 * @param size the font size of most of its letters
 */
record Line(List<Letter> letters, String text, Box box, double indent, double size) {
  Line {
    letters = List.copyOf(letters);
  }

  Line at(Box place) {
    return new Line(letters, text, place, indent, size);
  }

  /** The middle of its height. */
  double middle() {
    return box.top() + box.height() / 2;
  }

  boolean runsRight() {
    return letters.get(0).direction() == Direction.RIGHT;
  }

  /** The line with its letters further down, in points. */
  Line lowered(double down) {
    List<Letter> moved =
        letters.stream()
            .map(letter -> letter.at(lowered(letter.box(), down), letter.direction()))
            .toList();
    return new Line(moved, text, lowered(box, down), indent, size);
  }

  private static Box lowered(Box box, double down) {
    return new Box(box.left(), box.top() + down, box.width(), box.height());
  }

  /** The width of what would have had to fit at the end of the line before, in points. */
  double firstWordWidth() {
    int last = 0;
    while (last + 1 < letters.size()
        && !LineReader.isChinese(letters.get(last))
        && !LineReader.isChinese(letters.get(last + 1))
        && letters.get(last + 1).box().left() - letters.get(last).box().right() < 0.2 * size) {
      last++;
    }
    return letters.get(last).box().right() - letters.get(0).box().left();
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
