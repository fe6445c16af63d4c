package gongkai.extractor.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a number is as published, from what is stored and what its format shows of it. */
final class DisplayedNumber {
  /** What Excel itself keeps of a number; the rest is noise of binary fractions. */
  private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?");
  private static final Pattern SCIENTIFIC = Pattern.compile(".*[0-9]E[+-]?[0-9].*");

  private DisplayedNumber() {}

  /**
   * The number as displayed, unless its format hides digits of it, or all of it: then the stored
   * value in plain decimals, between the words that the format puts around it. A percentage, and a
   * number that its format shows on another scale, is as displayed.
   */
  static String text(double stored, String displayed) {
    BigDecimal value = plain(stored);
    Matcher number = NUMBER.matcher(displayed);
    boolean unformatted = displayed.equals(Double.toString(stored));
    if (unformatted || SCIENTIFIC.matcher(displayed).matches() || !number.find()) {
      return value.toPlainString();
    }
    BigDecimal shown = new BigDecimal(number.group().replace(",", ""));
    boolean percentage = displayed.indexOf('%') >= 0;
    if (percentage || !isRounded(value, shown, displayed) || equal(value.abs(), shown.abs())) {
      return displayed;
    }
    String sign = value.signum() < 0 && shown.signum() < 0 ? "-" : "";
    return displayed.substring(0, number.start())
        + sign
        + value.abs().toPlainString()
        + displayed.substring(number.end());
  }

  /** A stored number in plain decimals, without the noise of binary fractions. */
  static BigDecimal plain(double stored) {
    BigDecimal value = BigDecimal.valueOf(stored).round(EXCEL_DIGITS).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** Whether the shown number is the stored one with fewer digits, and the only one shown. */
  private static boolean isRounded(BigDecimal value, BigDecimal shown, String displayed) {
    Matcher numbers = NUMBER.matcher(displayed);
    long count = numbers.results().count();
    BigDecimal rounded = value.abs().setScale(shown.scale(), RoundingMode.HALF_UP);
    return count == 1 && equal(rounded, shown.abs());
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}
