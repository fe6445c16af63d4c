package gongkai.normalizer.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as a sentence states it.
 *
 * @param value what is printed, in single things or yuan
 * @param step how much the printed number leaves open: what one of its last digit is worth; of an
 *     approximate one, its last digit other than 0
 * @param side where the exact number may lie
 */
record StatedNumber(BigDecimal value, BigDecimal step, Side side) {

  /** Where the exact number may lie. */
  enum Side {
    /** It is the number printed. */
    EXACT,
    /** It is the number printed, rounded to its last digit: 1.2万. */
    ROUNDED,
    /** Not below: 5500余, 超过500. */
    ABOVE,
    /** Not above: 近500. */
    BELOW,
    /** On either side: 约500, 500左右. */
    AROUND
  }

  /** Whether the sentence itself says that the number is not exact. */
  boolean isApproximate() {
    return side != Side.EXACT && side != Side.ROUNDED;
  }

  /** Whether an exact number may be the one meant: it lies less than a step away, on its side. */
  boolean allows(BigDecimal exact) {
    BigDecimal above = exact.subtract(value);
    boolean near = above.abs().compareTo(step) < 0;
    return switch (side) {
      case EXACT -> above.signum() == 0;
      case ROUNDED -> isRounded(exact, RoundingMode.HALF_UP) || isRounded(exact, RoundingMode.DOWN);
      case ABOVE -> above.signum() >= 0 && near;
      case BELOW -> above.signum() <= 0 && near;
      case AROUND -> near;
    };
  }

  private boolean isRounded(BigDecimal exact, RoundingMode mode) {
    return exact.divide(step, 0, mode).multiply(step).compareTo(value) == 0;
  }
}
