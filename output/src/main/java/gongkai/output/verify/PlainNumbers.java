package gongkai.output.verify;

/** Numbers as the dataset writes them: no exponent, no separators, no zeros in front, no plus. */
final class PlainNumbers {
  private PlainNumbers() {}

  static boolean isInteger(String text) {
    return integerEnd(text) == text.length();
  }

  static boolean isDecimal(String text) {
    int end = integerEnd(text);
    if (end <= 0 || end == text.length()) {
      return end > 0;
    }
    return text.charAt(end) == '.'
        && end + 1 < text.length()
        && digitsEnd(text, end + 1) == text.length();
  }

  /** Where the whole number at the beginning ends; 0 if there is none. */
  private static int integerEnd(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = digitsEnd(text, start);
    boolean leadingZero = end > start + 1 && text.charAt(start) == '0';
    return end == start || leadingZero ? 0 : end;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
