package gongkai.output.question;

import gongkai.normalizer.check.IdentityWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An identity that a figure takes part in, as it came out.
 *
 * @param id of the identity
 * @param words what it says; empty for one that this program does not know
 * @param left the sum of the left side; empty where an operand is missing
 * @param right the sum of the right side; empty where an operand is missing
 * @param result pass, fail, incomplete or notable
 * @param blame source, reading, or empty unless it fails
 * @param otherReports the report_ids of the others of a check across reports; empty for none, or if
 *     they are too many to name
 */
public record CitedCheck(
    String id,
    Optional<IdentityWords> words,
    Optional<BigDecimal> left,
    Optional<BigDecimal> right,
    String result,
    String blame,
    List<String> otherReports) {
  public CitedCheck {
    otherReports = List.copyOf(otherReports);
  }
}
