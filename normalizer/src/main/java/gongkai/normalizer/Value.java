package gongkai.normalizer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What a cell says.
 *
 * @param status what kind of thing stands there
 * @param number in the indicator's unit (money in yuan); present if and only if reported
 * @param published the number as printed, before conversion
 * @param publishedUnit its unit as printed in the cell, its header or the form
 * @param raw the cell's text as published, white space collapsed
 */
public record Value(
    Status status,
    Optional<BigDecimal> number,
    Optional<BigDecimal> published,
    Optional<String> publishedUnit,
    String raw) {

  /** What kind of thing stands in a cell. */
  public enum Status {
    /** A number. */
    REPORTED,
    /** Nothing, which is not 0. */
    BLANK,
    /** A dash or slash. */
    DASH,
    /** 无 or its like. */
    NONE_WORD,
    /** A number of an amount whose unit nothing names. */
    UNIT_UNKNOWN,
    /** Something that is no one number. */
    UNREADABLE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** As written in the dataset. */
    public String code() {
      return code;
    }
  }

  public Value {
    if (number.isPresent() != (status == Status.REPORTED)) {
      throw new IllegalArgumentException(
          "only a reported value has a number: %s, %s, '%s'".formatted(status, number, raw));
    }
  }
}
