package gongkai.normalizer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure that a sentence of the running text states. It is set beside the report's tables and
 * never mixed with their figures.
 *
 * @param indicator the code of its {@link Indicator}
 * @param applicant empty where the indicator's table has no such columns
 * @param value in the indicator's unit (money in yuan)
 * @param precision whether the sentence itself says that the number is not exact
 * @param sentence the whole sentence as published, without spaces
 * @param result what the report's tables say to it
 */
public record Mention(
    String indicator,
    Optional<Applicant> applicant,
    BigDecimal value,
    Precision precision,
    String sentence,
    Result result) {

  /** Whether a number is meant exactly. */
  public enum Precision {
    EXACT,
    /** With a word such as 约, 近 or 余. */
    APPROXIMATE
  }

  /** What the tables of the same report say. */
  public enum Result {
    /** The same; of an approximate number, one that the words allow. */
    AGREES,
    /** Another number. */
    DIFFERS,
    /** No number that could be compared. */
    ALONE;

    /** As written in the dataset. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which figure of the report it speaks of. */
  public FigureKey key() {
    return new FigureKey(indicator, applicant);
  }
}
