package gongkai.bench.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Writes numbers into cells as one report does. */
final class NumberPrinter {
  private static final String NO_BREAK_SPACE = "\u00a0";

  /**
   * What stands in a cell.
   *
   * @param text as printed
   * @param value what it stands for, money in yuan; empty for no number
   */
  record Cell(String text, Optional<BigDecimal> value) {}

  private final NumberStyle style;
  private final ZeroStyle zeros;
  private final Edition edition;
  private final Dice.Throws dice;

  NumberPrinter(Dice dice, NumberStyle style, ZeroStyle zeros, Edition edition) {
    this.style = style;
    this.zeros = zeros;
    this.edition = edition;
    this.dice = dice.of("cells");
  }

  /**
   * Prints a number.
   *
   * @param number a count, or money in fen
   */
  Cell print(String indicator, long number) {
    if (number == 0 && zeros != ZeroStyle.ZERO && dice.percent(70)) {
      return new Cell(zeros.text(), Optional.empty());
    }
    if (isMoney(indicator)) {
      return money(indicator, number);
    }
    String sign = indicator.endsWith("items_change") && number > 0 && dice.percent(50) ? "+" : "";
    String unit = style == NumberStyle.UNITS ? unit(indicator) : "";
    return new Cell(
        styled(sign + digits(BigDecimal.valueOf(number))) + unit,
        Optional.of(BigDecimal.valueOf(number)));
  }

  private static boolean isMoney(String indicator) {
    return indicator.endsWith(".amount")
        || indicator.endsWith(".collected")
        || indicator.endsWith("_funds");
  }

  /** The form of 2019 names no unit for money, so its cells do: a number alone has no value. */
  private Cell money(String indicator, long fen) {
    BigDecimal yuan = BigDecimal.valueOf(fen, 2);
    boolean named = indicator.contains("procurement") || style == NumberStyle.UNITS;
    boolean inYuan = named && dice.percent(40);
    BigDecimal printed = inYuan ? yuan : yuan.movePointLeft(4);
    String unit = !named || fen == 0 ? "" : inYuan ? "元" : "万元";
    return new Cell(styled(digits(printed)) + unit, Optional.of(yuan));
  }

  private String unit(String indicator) {
    if (edition.isSheet()
        || indicator.startsWith("requests.")
        || indicator.contains("litigation")) {
      return "";
    }
    return indicator.contains("items") ? "项" : "件";
  }

  private String digits(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    String text = plain.scale() < 0 ? plain.toBigInteger().toString() : plain.toPlainString();
    if (style != NumberStyle.THOUSANDS) {
      return text;
    }
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    return String.format(Locale.ROOT, "%,d", Long.valueOf(whole)) + text.substring(whole.length());
  }

  private String styled(String text) {
    return switch (style) {
      case FULL_WIDTH -> fullWidth(text);
      case PADDED -> padding() + text + padding();
      case PLAIN, THOUSANDS, UNITS -> text;
    };
  }

  private String padding() {
    return switch (dice.between(0, 3)) {
      case 0 -> " ";
      case 1 -> NO_BREAK_SPACE;
      default -> "";
    };
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder(text);
    for (int i = 0; i < wide.length(); i++) {
      char c = wide.charAt(i);
      if (c >= '0' && c <= '9') {
        wide.setCharAt(i, (char) (c - '0' + '０'));
      }
    }
    return wide.toString();
  }
}
