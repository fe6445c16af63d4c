package gongkai.output;

import gongkai.normalizer.OneLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** How each kind of value is written in a field; an empty field is a missing value. */
final class FieldText {
  private static final String MISSING = "";

  private FieldText() {}

  /** A number without exponent, separators or zeros that say nothing: 77302800, 45.82. */
  static String number(Optional<BigDecimal> number) {
    return number.map(FieldText::plain).orElse(MISSING);
  }

  private static String plain(BigDecimal number) {
    return number.scale() == 0 ? number.toString() : number.stripTrailingZeros().toPlainString();
  }

  /** A number with the decimals that it was printed with: 45.80. */
  static String asPrinted(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse(MISSING);
  }

  /** A length in points with one decimal; halves are rounded up. */
  static String points(double length) {
    double tenths = length * 10;
    double fraction = tenths - Math.floor(tenths);
    // Near a half the decimal digits decide, as multiplying may have moved it.
    if (Math.abs(fraction - 0.5) > 1e-3 && Math.abs(tenths) < 1e9) {
      long rounded = Math.round(tenths);
      long whole = Math.abs(rounded) / 10;
      return (rounded < 0 ? "-" : "") + whole + "." + Math.abs(rounded) % 10;
    }
    return BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  static String integer(long number) {
    return Long.toString(number);
  }

  static String integer(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : MISSING;
  }

  /** What something says of itself: a date, a year. */
  static String plain(Optional<?> value) {
    return value.map(Object::toString).orElse(MISSING);
  }

  /** A constant as the dataset writes it: lower case, words joined by underscores. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String code(Optional<? extends Enum<?>> constant) {
    return constant.map(FieldText::code).orElse(MISSING);
  }

  /** Several codes in one field. */
  static String list(Collection<String> codes) {
    return String.join(" ", codes);
  }

  /** Text that came out of a file, on one line, as {@link OneLine#of} makes it. */
  static String line(String text) {
    return OneLine.of(text);
  }

  /** Text as it is, but for half a surrogate pair, which UTF-8 cannot say and is U+FFFD. */
  static String wellFormed(String text) {
    return OneLine.wellFormed(text);
  }
}
