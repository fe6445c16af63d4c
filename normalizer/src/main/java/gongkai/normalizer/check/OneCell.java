package gongkai.normalizer.check;

import gongkai.normalizer.Check;
import gongkai.normalizer.Check.Blame;
import gongkai.normalizer.Check.Result;
import gongkai.normalizer.Check.Term;
import gongkai.normalizer.FigureKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the one cell of the requests table that explains why sums along its row and down its column
 * both fail: with another number in it every sum that it is part of would hold. Its value is not
 * changed.
 */
final class OneCell {
  private OneCell() {}

  /**
   * A cell that may be the slip.
   *
   * @param term the cell with its published number
   * @param expected the number with which every sum would hold
   * @param failed the sums that fail
   */
  private record Suspect(Term term, BigDecimal expected, List<Check> failed) {
    boolean sharesASumWith(Suspect other) {
      return failed.stream().anyMatch(other.failed::contains);
    }

    /** What would fit, against what is published. */
    Check check(String identity) {
      Term fitting = new Term(term.indicator(), term.applicant(), Optional.of(expected));
      boolean doubted =
          failed.stream().anyMatch(check -> check.blame().equals(Optional.of(Blame.READING)));
      return new Check(
          identity,
          Optional.of(term.indicator()),
          term.applicant(),
          List.of(fitting),
          List.of(term),
          Result.FAIL,
          Optional.of(doubted ? Blame.READING : Blame.SOURCE));
    }
  }

  /**
   * One check for each cell that explains failing sums which no other cell explains as well.
   *
   * @param identity the id under which it is reported
   * @param checks all checks of the report
   */
  static List<Check> explaining(String identity, List<Check> checks) {
    List<Check> complete =
        checks.stream().filter(check -> check.result() != Result.INCOMPLETE).toList();
    Set<FigureKey> seen = new HashSet<>();
    List<Suspect> suspects = new ArrayList<>();
    complete.stream()
        .filter(check -> check.result() == Result.FAIL && isAlongRow(check))
        .flatMap(OneCell::terms)
        .filter(term -> seen.add(new FigureKey(term.indicator(), term.applicant())))
        .forEach(term -> suspect(term, complete).ifPresent(suspects::add));
    return suspects.stream()
        .filter(one -> suspects.stream().noneMatch(o -> !o.equals(one) && o.sharesASumWith(one)))
        .map(one -> one.check(identity))
        .toList();
  }

  /** A cell is suspect if all its sums fail, along and down, and the same number mends them all. */
  private static Optional<Suspect> suspect(Term term, List<Check> checks) {
    List<Check> own = checks.stream().filter(check -> holds(check, term)).toList();
    boolean alongAndDown =
        own.stream().anyMatch(OneCell::isAlongRow) && !own.stream().allMatch(OneCell::isAlongRow);
    if (!alongAndDown || own.stream().anyMatch(check -> check.result() != Result.FAIL)) {
      return Optional.empty();
    }
    Set<BigDecimal> expected = new LinkedHashSet<>();
    own.forEach(check -> expected.add(fitting(check, term).stripTrailingZeros()));
    BigDecimal first = expected.iterator().next();
    return expected.size() == 1 && first.signum() >= 0
        ? Optional.of(new Suspect(term, first, own))
        : Optional.empty();
  }

  private static BigDecimal fitting(Check check, Term term) {
    BigDecimal more = check.leftSum().orElseThrow().subtract(check.rightSum().orElseThrow());
    BigDecimal number = term.number().orElseThrow();
    return check.left().contains(term) ? number.subtract(more) : number.add(more);
  }

  private static boolean isAlongRow(Check check) {
    return check.indicator().isPresent();
  }

  private static boolean holds(Check check, Term term) {
    return check.left().contains(term) || check.right().contains(term);
  }

  private static Stream<Term> terms(Check check) {
    return Stream.concat(check.left().stream(), check.right().stream());
  }
}
