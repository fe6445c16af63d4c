package gongkai.extractor;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** How all readers treat white space, so that the same cell reads the same in every format. */
public final class Whitespace {
  private Whitespace() {}

  /**
   * Collapses each run of white space (ideographic and no-break spaces and line breaks included) to
   * one space and trims; drops zero-width characters.
   */
  public static String collapse(String text) {
    return isCollapsed(text) ? text : collapsed(text);
  }

  /** Most texts are, and telling that is quick. */
  private static boolean isCollapsed(String text) {
    // A space is in order behind anything but a space, if something follows.
    boolean mayEnd = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isInOrder = c == ' ' ? i > 0 && mayEnd : !isSpace(c) && !isZeroWidth(c);
      if (!isInOrder) {
        return false;
      }
      mayEnd = c != ' ';
    }
    return mayEnd;
  }

  private static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        pending = true;
      } else if (!isZeroWidth(c)) {
        if (pending && collapsed.length() > 0) {
          collapsed.append(' ');
        }
        pending = false;
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }

  /**
   * Joins the lines of one cell or paragraph: a break beside a Chinese character or full-width
   * punctuation is nothing, any other is a space. So a number broken over two lines keeps a space
   * inside, and nobody takes two numbers for one.
   */
  public static String joinLines(List<String> lines) {
    StringBuilder joined = new StringBuilder();
    for (String line : lines) {
      String text = collapse(line);
      if (text.isEmpty()) {
        continue;
      }
      if (joined.length() > 0
          && !isIdeographic(joined.codePointBefore(joined.length()))
          && !isIdeographic(text.codePointAt(0))) {
        joined.append(' ');
      }
      joined.append(text);
    }
    return joined.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isZeroWidth(char c) {
    return (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
  }

  /** Han characters, and the punctuation that is set with them. */
  private static boolean isIdeographic(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.HAN
        || (codePoint >= 0x3000 && codePoint <= 0x303f)
        || (codePoint >= 0xff00 && codePoint <= 0xff0f)
        || (codePoint >= 0xff1a && codePoint <= 0xff20)
        || (codePoint >= 0x2014 && codePoint <= 0x2026);
  }
}
