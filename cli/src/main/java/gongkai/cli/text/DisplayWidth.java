package gongkai.cli.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text stands on a screen of fixed-width characters, in columns: 2 for a Chinese character
 * and what is set with it, 0 for a combining mark, 1 for the rest (ambiguous ones too).
 */
public final class DisplayWidth {
  /** First and last code points of what Unicode Standard Annex 11 calls wide or full-width. */
  private static final List<Range> WIDE =
      List.of(
          new Range(0x1100, 0x115f),
          new Range(0x231a, 0x231b),
          new Range(0x23e9, 0x23ec),
          new Range(0x2e80, 0x303e),
          new Range(0x3041, 0x33ff),
          new Range(0x3400, 0x4dbf),
          new Range(0x4e00, 0xa4cf),
          new Range(0xa960, 0xa97f),
          new Range(0xac00, 0xd7a3),
          new Range(0xf900, 0xfaff),
          new Range(0xfe10, 0xfe19),
          new Range(0xfe30, 0xfe6f),
          new Range(0xff00, 0xff60),
          new Range(0xffe0, 0xffe6),
          new Range(0x1f300, 0x1f64f),
          new Range(0x1f680, 0x1f6ff),
          new Range(0x1f900, 0x1f9ff),
          new Range(0x20000, 0x3fffd));

  private record Range(int first, int last) {
    boolean holds(int codePoint) {
      return codePoint >= first && codePoint <= last;
    }
  }

  private DisplayWidth() {}

  /** The columns that a text takes. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** The columns that a code point takes: 0, 1 or 2. */
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return Character.isISOControl(codePoint) || codePoint == 0xad ? 0 : 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return WIDE.stream().anyMatch(range -> range.holds(codePoint)) ? 2 : 1;
  }

  /** The text with spaces after it up to a width; unchanged if it is wider. */
  public static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /**
   * Breaks a text into lines of at most a width: at a space, else between Chinese characters, else
   * anywhere. A line holds at least one character, however narrow.
   *
   * @return at least one line; one empty line for an empty text
   */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (of(rest) > width) {
      int end = fitting(rest, width);
      int cut = breakBefore(rest, end);
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    if (!rest.isEmpty() || lines.isEmpty()) {
      lines.add(rest);
    }
    return lines;
  }

  /** How many chars of a text fit into a width; at least one code point. */
  private static int fitting(String text, int width) {
    int end = 0;
    int taken = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      taken += of(codePoint);
      if (taken > width && end > 0) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private static int breakBefore(String text, int end) {
    if (end == text.length()) {
      return end;
    }
    for (int cut = end; cut > 0; cut--) {
      if (text.charAt(cut) == ' '
          || of(text.codePointAt(cut)) == 2
          || of(text.codePointBefore(cut)) == 2) {
        return cut;
      }
    }
    return end;
  }
}
