package gongkai.normalizer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An identity evaluated for one column, row or table.
 *
 * @param identity the id of the identity
 * @param indicator the row it was evaluated for, where it is a sum along a row
 * @param applicant the column it was evaluated for, where it is a sum down a column
 * @param left the terms whose sum is the left side
 * @param right the terms whose sum is the right side
 * @param result pass, fail or incomplete
 * @param blame whose slip a failure is; empty unless it fails
 */
public record Check(
    String identity,
    Optional<String> indicator,
    Optional<Applicant> applicant,
    List<Term> left,
    List<Term> right,
    Result result,
    Optional<Blame> blame) {

  /** How an identity came out. */
  public enum Result {
    PASS,
    FAIL,
    /** An operand is missing; missing is never 0. */
    INCOMPLETE;

    /** As written in the dataset. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whose slip a failure is. */
  public enum Blame {
    /** The reading is certain: the agency published it so. */
    SOURCE,
    /** The reading of an operand is in doubt. */
    READING;

    /** As written in the dataset. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An operand.
   *
   * @param indicator its indicator
   * @param applicant its applicant, where its table has such columns
   * @param number what was reported; empty where it is missing
   */
  public record Term(
      String indicator, Optional<Applicant> applicant, Optional<BigDecimal> number) {}

  public Check {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** The sum of the left terms; empty where one is missing. */
  public Optional<BigDecimal> leftSum() {
    return sum(left);
  }

  /** The sum of the right terms; empty where one is missing. */
  public Optional<BigDecimal> rightSum() {
    return sum(right);
  }

  private static Optional<BigDecimal> sum(List<Term> terms) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : terms) {
      if (term.number().isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(term.number().get());
    }
    return Optional.of(sum);
  }
}
