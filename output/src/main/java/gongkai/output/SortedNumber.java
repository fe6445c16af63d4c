package gongkai.output;

/**
 * Whole numbers from 0, below 10^18, as parts of keys: texts of as many digits, which sort as the
 * numbers do.
 */
final class SortedNumber {
  /** What they count from; to add is faster than to pad. */
  private static final long FIRST = 1_000_000_000_000_000_000L;

  private SortedNumber() {}

  static String text(long number) {
    return Long.toString(FIRST + number);
  }

  /** The number of such a text. */
  static long parse(String text) {
    return Long.parseLong(text) - FIRST;
  }
}
