package gongkai.normalizer;

/**
 * Text that came out of a file, as the dataset writes it: on one line, and such as UTF-8 can say.
 */
public final class OneLine {
  private static final char REPLACEMENT = '\uFFFD';

  private OneLine() {}

  /**
   * The text on one line: line breaks and control characters are a space, as many programs that
   * read CSV take neither; half a surrogate pair, which UTF-8 cannot say, is U+FFFD.
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (breaks(text.charAt(i))) {
        return wellFormed(joined(text));
      }
    }
    return wellFormed(text);
  }

  private static String joined(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!breaks(unit)) {
        line.append(unit);
      } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  private static boolean breaks(char unit) {
    return Character.isISOControl(unit) || unit == '\u2028' || unit == '\u2029';
  }

  /** The text as it is, but for half a surrogate pair, which UTF-8 cannot say and is U+FFFD. */
  public static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return repaired(text);
      }
    }
    return text;
  }

  private static String repaired(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
