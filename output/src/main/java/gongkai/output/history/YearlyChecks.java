package gongkai.output.history;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Check;
import gongkai.normalizer.Comparisons.Yearly;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Scope;
import gongkai.output.history.Comparison.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Evaluates identities over two years running. Under an unknown scope the two reports may count for
 * different organs, so there a difference is notable and no failure.
 */
final class YearlyChecks {
  private final List<Yearly> identities;

  YearlyChecks(List<Yearly> identities) {
    this.identities = List.copyOf(identities);
  }

  /** All that can be evaluated: both years have a report that counts, and it any operand. */
  List<Comparison> of(AgencyYears agency) {
    List<Comparison> comparisons = new ArrayList<>();
    for (CurrentFigures year : agency.current()) {
      agency
          .find(year.report().year() - 1, year.scope())
          .ifPresent(last -> add(new Pair(year, last), comparisons));
    }
    return comparisons;
  }

  private void add(Pair pair, List<Comparison> comparisons) {
    for (Yearly identity : identities) {
      for (Optional<Applicant> applicant : applicants(identity)) {
        pair.evaluate(identity, applicant).ifPresent(comparisons::add);
      }
    }
  }

  private static List<Optional<Applicant>> applicants(Yearly identity) {
    return identity.each() == Yearly.Each.REPORT
        ? List.of(Optional.empty())
        : Arrays.stream(Applicant.values()).map(Optional::of).toList();
  }

  /** What counts for a year and for the one before. */
  private record Pair(CurrentFigures year, CurrentFigures last) {
    Optional<Comparison> evaluate(Yearly identity, Optional<Applicant> applicant) {
      Side left = new Side(year, keys(identity.left(), applicant));
      Side carried = new Side(last, keys(identity.last(), applicant));
      Side plus = new Side(year, keys(identity.plus(), applicant));
      Side minus = new Side(year, keys(identity.minus(), applicant));
      if (!left.hasAny() || !carried.hasAny()) {
        return Optional.empty(); // A form of one of the years does not ask for it.
      }
      Optional<BigDecimal> right = sum(carried.sum(), plus.sum(), minus.sum());
      Outcome outcome = outcome(left.sum(), right);
      boolean doubted = Stream.of(left, carried, plus, minus).anyMatch(Side::isDoubted);
      return Optional.of(
          new Comparison(
              year.report().subject(),
              List.of(last.report().id()),
              identity.words().id(),
              Optional.of(left.keys().get(0)),
              left.sum(),
              right,
              outcome,
              outcome == Outcome.FAIL
                  ? Optional.of(doubted ? Check.Blame.READING : Check.Blame.SOURCE)
                  : Optional.empty()));
    }

    private Outcome outcome(Optional<BigDecimal> left, Optional<BigDecimal> right) {
      if (left.isEmpty() || right.isEmpty()) {
        return Outcome.INCOMPLETE;
      }
      if (left.get().compareTo(right.get()) == 0) {
        return Outcome.PASS;
      }
      return year.scope() == Scope.UNKNOWN ? Outcome.NOTABLE : Outcome.FAIL;
    }

    private static Optional<BigDecimal> sum(
        Optional<BigDecimal> carried, Optional<BigDecimal> plus, Optional<BigDecimal> minus) {
      return carried.isEmpty() || plus.isEmpty() || minus.isEmpty()
          ? Optional.empty()
          : Optional.of(carried.get().add(plus.get()).subtract(minus.get()));
    }

    private static List<FigureKey> keys(List<String> indicators, Optional<Applicant> applicant) {
      return indicators.stream().map(indicator -> new FigureKey(indicator, applicant)).toList();
    }
  }

  /** The operands that stand in one report on one side. */
  private record Side(CurrentFigures figures, List<FigureKey> keys) {
    boolean hasAny() {
      return keys.stream().anyMatch(figures.figures()::containsKey);
    }

    boolean isDoubted() {
      return keys.stream().anyMatch(figures::doubts);
    }

    /** Empty if an operand is missing; 0 where there are none. */
    Optional<BigDecimal> sum() {
      BigDecimal sum = BigDecimal.ZERO;
      for (FigureKey key : keys) {
        Optional<BigDecimal> number = figures.number(key);
        if (number.isEmpty()) {
          return Optional.empty();
        }
        sum = sum.add(number.get());
      }
      return Optional.of(sum);
    }
  }
}
