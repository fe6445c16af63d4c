package gongkai.normalizer.value;

import gongkai.normalizer.Flag;
import gongkai.normalizer.Value;
import gongkai.normalizer.Value.Status;
import gongkai.normalizer.form.Line.Sign;
import gongkai.normalizer.value.CellText.Printed;
import gongkai.normalizer.value.Units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a cell as the value of an indicator. Safe for use by many threads. */
public final class ValueReader {
  /**
   * What the place of a cell lets expect.
   *
   * @param unit the indicator's unit; {@code CNY} for money
   * @param printedUnit the unit printed in the column's head or in the unit column, else the form's
   *     own; empty if none names one
   * @param sign whether the number may be signed
   */
  public record Expected(String unit, Optional<String> printedUnit, Sign sign) {}

  /**
   * A value and what speaks against it.
   *
   * @param value what the cell says
   * @param flags empty if nothing speaks against it
   */
  public record Flagged(Value value, List<Flag> flags) {}

  private static final String MONEY = "CNY";

  private final CellText cellText;

  public ValueReader(CellText cellText) {
    this.cellText = cellText;
  }

  /** Reads a cell's text. */
  public Flagged read(String raw, Expected expected) {
    return switch (cellText.kind(raw)) {
      case BLANK -> empty(Status.BLANK, raw);
      case DASH -> empty(Status.DASH, raw);
      case NONE_WORD -> empty(Status.NONE_WORD, raw);
      case UNIT, GARBLED, WORDS -> empty(Status.UNREADABLE, raw);
      case NUMBER -> number(cellText.number(raw).orElseThrow(), raw, expected);
    };
  }

  private static Flagged empty(Status status, String raw) {
    return new Flagged(
        new Value(status, Optional.empty(), Optional.empty(), Optional.empty(), raw), List.of());
  }

  private Flagged number(Printed printed, String raw, Expected expected) {
    if (printed.number().signum() < 0 && expected.sign() == Sign.NONE) {
      return empty(Status.UNREADABLE, raw);
    }
    boolean money = expected.unit().equals(MONEY);
    Optional<String> unitName = printed.unit().or(expected::printedUnit);
    Optional<Unit> unit = unitName.flatMap(cellText::unit);
    if (unit.filter(u -> (u.kind() == Unit.Kind.MONEY) != money).isPresent()) {
      if (printed.unit().isPresent()) {
        return empty(Status.UNREADABLE, raw);
      }
      unit = Optional.empty();
    }
    if (money && unit.isEmpty() && printed.number().signum() != 0) {
      Value unknown =
          new Value(
              Status.UNIT_UNKNOWN,
              Optional.empty(),
              Optional.of(printed.number()),
              Optional.empty(),
              raw);
      return new Flagged(unknown, List.of(Flag.UNIT_UNKNOWN));
    }
    BigDecimal number = printed.number().multiply(unit.map(Unit::factor).orElse(BigDecimal.ONE));
    Value value =
        new Value(
            Status.REPORTED,
            Optional.of(plain(number)),
            Optional.of(printed.number()),
            unitName,
            raw);
    return new Flagged(value, flags(printed));
  }

  private static List<Flag> flags(Printed printed) {
    List<Flag> flags = new ArrayList<>();
    if (printed.spaced() == Printed.Spacing.SPACED) {
      flags.add(Flag.REPAIRED);
    }
    return flags;
  }

  /** Without trailing zeros behind the point and without an exponent. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
