package gongkai.normalizer.crosswalk;

/**
 * Two sums that look alike and are not the same.
 *
 * @param left the one
 * @param right the other
 * @param why why they are not the same
 */
public record Unlike(Side left, Side right, Reason why) {

  /** Whether it is about an indicator. */
  public boolean has(String indicator) {
    return left.has(indicator) || right.has(indicator);
  }

  /** The side that an indicator is not; the right one where it stands on both. */
  public Side other(String indicator) {
    return left.has(indicator) ? right : left;
  }

  /** Whether both sides are the same indicators, counted otherwise in other forms. */
  public boolean isOneCode() {
    return left.terms().equals(right.terms());
  }
}
