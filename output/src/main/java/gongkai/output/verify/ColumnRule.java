package gongkai.output.verify;

import gongkai.output.Column;
import gongkai.output.ColumnType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What holds for the fields of one column. */
final class ColumnRule {
  private final String name;
  private final ColumnType type;
  private final boolean required;
  private final Set<String> allowed;
  private final List<String> allowedInOrder;
  private final Optional<Pattern> pattern;
  private final OptionalInt minimum;

  /** The rule of a column; if its pattern is none, nothing matches it. */
  ColumnRule(Column column) {
    Column.Constraints constraints = column.constraints();
    this.name = column.name();
    this.type = column.type();
    this.required = constraints.required();
    this.allowedInOrder = constraints.allowed();
    this.allowed = new HashSet<>(allowedInOrder);
    this.pattern = constraints.pattern().map(ColumnRule::compiled);
    this.minimum = constraints.minimum();
  }

  private static Pattern compiled(String pattern) {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      return Pattern.compile("(?!)" + Pattern.quote(pattern));
    }
  }

  String name() {
    return name;
  }

  /** What was expected of a field; empty if it is right. */
  Optional<String> broken(String field) {
    if (field.isEmpty()) {
      return required ? Optional.of("a value") : Optional.empty();
    }
    if (!isOfType(field)) {
      return Optional.of(expectedType());
    }
    if (!allowed.isEmpty() && !allowed.contains(field)) {
      return Optional.of("one of " + String.join(", ", allowedInOrder));
    }
    if (pattern.isPresent() && !pattern.get().matcher(field).matches()) {
      return Optional.of("what matches " + pattern.get());
    }
    if (minimum.isPresent() && isBelow(field, minimum.getAsInt())) {
      return Optional.of("at least " + minimum.getAsInt());
    }
    return Optional.empty();
  }

  private boolean isOfType(String field) {
    return switch (type) {
      case STRING -> true;
      case INTEGER -> PlainNumbers.isInteger(field);
      case NUMBER -> PlainNumbers.isDecimal(field);
      case BOOLEAN -> field.equals("true") || field.equals("false");
      case DATE -> isDate(field);
      case DATETIME -> isInstant(field);
    };
  }

  private String expectedType() {
    return switch (type) {
      case STRING -> "text";
      case INTEGER -> "a whole number in plain digits";
      case NUMBER -> "a plain decimal";
      case BOOLEAN -> "true or false";
      case DATE -> "a date such as 2024-01-31";
      case DATETIME -> "a time such as 2024-01-31T08:00:00Z";
    };
  }

  private static boolean isDate(String field) {
    try {
      return LocalDate.parse(field).toString().equals(field);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isInstant(String field) {
    try {
      return Instant.parse(field).toString().equals(field);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isBelow(String field, int minimum) {
    return PlainNumbers.isDecimal(field)
        && new BigDecimal(field).compareTo(BigDecimal.valueOf(minimum)) < 0;
  }
}
