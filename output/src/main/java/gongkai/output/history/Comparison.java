package gongkai.output.history;

import gongkai.normalizer.Check;
import gongkai.normalizer.FigureKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a number of a report came out beside those of others: a row of checks.csv.
 *
 * @param subject the report it is said of
 * @param others the report_ids that it is compared with; empty if they are too many to name
 * @param id of the comparison
 * @param key which figure; empty if it is about all
 * @param left the report's own number; empty if it is missing
 * @param right what it is compared with; empty if that is missing
 * @param outcome how it came out
 * @param blame whose slip a failure is; empty unless it fails
 */
public record Comparison(
    Subject subject,
    List<String> others,
    String id,
    Optional<FigureKey> key,
    Optional<BigDecimal> left,
    Optional<BigDecimal> right,
    Outcome outcome,
    Optional<Check.Blame> blame) {

  /**
   * The report that something is said of.
   *
   * @param report its report_id
   * @param agencyId whose it is
   * @param agency the same, as printed
   * @param year the year reported on
   */
  public record Subject(String report, String agencyId, String agency, int year) {}

  /** How a comparison, or an identity, came out. */
  public enum Outcome {
    PASS,
    FAIL,
    /** An operand is missing; missing is never 0. */
    INCOMPLETE,
    /** No error by itself, but something to look at. */
    NOTABLE
  }

  public Comparison {
    others = List.copyOf(others);
  }
}
