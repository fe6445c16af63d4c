package gongkai.cli.text;

import java.util.Arrays;

/** Lines of a fixed number of screen columns, written to at any position. */
final class Canvas {
  private static final String BLANK = " ";

  /** Stands where the character before it takes two columns. */
  private static final String COVERED = "";

  private final String[][] lines;

  Canvas(int height, int width) {
    lines = new String[height][width];
    for (String[] line : lines) {
      Arrays.fill(line, BLANK);
    }
  }

  /** Writes a text to the right of a position; a combining mark joins the character before it. */
  void write(int line, int column, String text) {
    int at = column;
    for (int codePoint : text.codePoints().toArray()) {
      String character = Character.toString(codePoint);
      switch (DisplayWidth.of(codePoint)) {
        case 0 -> combine(line, at, character);
        case 1 -> lines[line][at++] = character;
        default -> {
          lines[line][at++] = character;
          lines[line][at++] = COVERED;
        }
      }
    }
  }

  private void combine(int line, int at, String mark) {
    int base = at - 1;
    while (base > 0 && lines[line][base].isEmpty()) {
      base--;
    }
    if (base >= 0) {
      lines[line][base] += mark;
    }
  }

  /** A line as text. */
  String line(int line) {
    return String.join("", lines[line]);
  }
}
