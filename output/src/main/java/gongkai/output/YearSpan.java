package gongkai.output;

/**
 * Years in a row.
 *
 * @param first the first
 * @param last the last, not before the first
 */
public record YearSpan(int first, int last) {
  public YearSpan {
    if (first > last) {
      throw new IllegalArgumentException(
          "found %d to %d; expected the earlier year first".formatted(first, last));
    }
  }

  /** The years of one year. */
  static YearSpan of(int year) {
    return new YearSpan(year, year);
  }

  boolean contains(int year) {
    return first <= year && year <= last;
  }

  /** The years from the first of both to the last of both. */
  YearSpan and(YearSpan other) {
    return new YearSpan(Math.min(first, other.first), Math.max(last, other.last));
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + " to " + last;
  }
}
