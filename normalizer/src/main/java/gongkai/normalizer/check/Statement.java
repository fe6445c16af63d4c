package gongkai.normalizer.check;

import gongkai.normalizer.check.Identity.Each;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an identity says, for people.
 *
 * @param id as in flags and checks.csv
 * @param zh the equation in words, in Chinese; may be empty in a form of a user's own
 * @param en the same in English; may be empty there, too
 * @param source the document it comes from; may be empty there, too
 * @param indicators the codes of all its figures
 */
public record Statement(String id, String zh, String en, String source, Set<String> indicators) {
  public Statement {
    indicators = Set.copyOf(indicators);
  }

  /**
   * The statement of an identity.
   *
   * @param ofApplicants the codes of rows with a column an applicant, which identities over rows
   *     and cells do not name
   */
  static Statement of(Identity identity, Set<String> ofApplicants) {
    Set<String> indicators = new LinkedHashSet<>();
    Stream.of(identity.left(), identity.right())
        .flatMap(side -> side.stream())
        .flatMap(operand -> operand.variants().stream())
        .forEach(indicators::addAll);
    boolean named = identity.each() != Each.ROW && identity.each() != Each.CELL;
    return new Statement(
        identity.id(),
        identity.zh(),
        identity.en(),
        identity.source(),
        named ? indicators : ofApplicants);
  }
}
