package gongkai.typesetter;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which indicators of a form are money, and how many yuan the unit is that the form prints.
 *
 * @param units by indicator; an empty unit where the form prints none
 */
record Money(Map<String, Optional<BigDecimal>> units) {
  static final Money NONE = new Money(Map.of());

  private static final Pattern NUMBER =
      Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?)(万元|元|[件条次个人])?");
  private static final Pattern NO_NUMBER = Pattern.compile("|/|-|—|——|无");

  Money {
    units = Map.copyOf(units);
  }

  static Money read(Node node) {
    Map<String, Optional<BigDecimal>> units = new HashMap<>();
    node.entries()
        .forEach(
            (indicator, unit) ->
                units.put(
                    indicator,
                    unit.text().equals("unnamed")
                        ? Optional.empty()
                        : Optional.of(new BigDecimal(unit.text()))));
    return new Money(units);
  }

  /**
   * The value of a cell's text in the indicator's unit; empty where it holds no number, or money
   * other than 0 whose unit neither the cell nor the form names.
   *
   * @throws IllegalArgumentException if the text is neither a plain number nor a known blank: what
   *     it stands for must then be said beside it
   */
  Optional<BigDecimal> value(String indicator, String text) {
    String trimmed = text.strip();
    if (NO_NUMBER.matcher(trimmed).matches()) {
      return Optional.empty();
    }
    Matcher matcher = NUMBER.matcher(trimmed);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(indicator + ": what number is '" + text + "'?");
    }
    BigDecimal number = new BigDecimal(matcher.group(1));
    if (!units.containsKey(indicator) || number.signum() == 0) {
      return Optional.of(plain(number));
    }
    String unit = Optional.ofNullable(matcher.group(2)).orElse("");
    return unit(indicator, unit).map(yuan -> plain(number.multiply(yuan)));
  }

  private Optional<BigDecimal> unit(String indicator, String printed) {
    return switch (printed) {
      case "元" -> Optional.of(BigDecimal.ONE);
      case "万元" -> Optional.of(BigDecimal.valueOf(10_000));
      default -> units.getOrDefault(indicator, Optional.empty());
    };
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
