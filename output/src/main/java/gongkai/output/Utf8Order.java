package gongkai.output;

import java.util.Comparator;

/**
 * Orders text as the bytes of its UTF-8 are ordered, whatever the locale: the order of every file
 * of the dataset. Java's own order differs where a character outside the basic plane meets one of
 * its end.
 */
public enum Utf8Order implements Comparator<String> {
  ASCENDING;

  private static final int SURROGATES_BEGIN = 0xD800;
  private static final int SURROGATES_END = 0xE000;

  @Override
  public int compare(String left, String right) {
    int common = Math.min(left.length(), right.length());
    for (int i = 0; i < common; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        return Integer.compare(rank(a), rank(b));
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  /** A code unit's place among others; half of a pair stands above the whole basic plane. */
  private static int rank(char unit) {
    if (unit < SURROGATES_BEGIN) {
      return unit;
    }
    return unit >= SURROGATES_END ? unit : unit + 0x10000;
  }
}
