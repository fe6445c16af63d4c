package gongkai.output.history;

import gongkai.normalizer.Comparisons.Departments;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Scope;
import gongkai.output.history.Comparison.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a region's numbers with the sum over its organs. What an organ adds is what it reports
 * of the most it counts for: its own region, its system, else itself. One whose scope is not known
 * adds nothing that is known, so with it the organs are not all there.
 */
public final class RegionSums {
  private static final List<Scope> WIDEST_FIRST =
      List.of(Scope.REGION, Scope.SYSTEM, Scope.GOVERNMENT, Scope.ORGAN);

  private final Departments rule;

  /** Compares by a rule. */
  public RegionSums(Departments rule) {
    this.rule = rule;
  }

  /**
   * What a report says of the indicators that are compared.
   *
   * @param subject the report
   * @param numbers by figure, those that are reported, in the order of the rule
   */
  public record Share(Comparison.Subject subject, Map<FigureKey, BigDecimal> numbers) {
    public Share {
      numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }
  }

  /** What a region says of all its organs; empty if the figures do not count for a region. */
  public Optional<Share> ofRegion(List<CurrentFigures> year) {
    return share(year, List.of(Scope.REGION));
  }

  /** What a region's government reports of itself alone; empty if nothing. */
  public Optional<Share> ofGovernment(List<CurrentFigures> year) {
    return share(year, List.of(Scope.GOVERNMENT, Scope.ORGAN));
  }

  /** What an organ adds to its region; empty if its scope is not known. */
  public Optional<Share> ofOrgan(List<CurrentFigures> year) {
    return share(year, WIDEST_FIRST);
  }

  private Optional<Share> share(List<CurrentFigures> year, List<Scope> scopes) {
    for (Scope scope : scopes) {
      for (CurrentFigures figures : year) {
        if (figures.scope() == scope) {
          return Optional.of(share(figures));
        }
      }
    }
    return Optional.empty();
  }

  private Share share(CurrentFigures figures) {
    Map<FigureKey, BigDecimal> numbers = new LinkedHashMap<>();
    for (String indicator : rule.indicators()) {
      figures
          .headline(indicator)
          .ifPresent(key -> numbers.put(key, figures.number(key).orElseThrow()));
    }
    return new Share(figures.report().subject(), numbers);
  }

  /**
   * Compares each number of a region that all its organs report, too.
   *
   * @param region what the region says of all its organs
   * @param organs one share an organ, of all that are known, on the same year; at least one
   */
  public List<Comparison> compare(Share region, List<Share> organs) {
    List<Comparison> found = new ArrayList<>();
    List<String> others = organs.stream().map(organ -> organ.subject().report()).toList();
    region
        .numbers()
        .forEach(
            (key, own) ->
                sum(organs, key)
                    .map(sum -> comparison(region, others, key, own, sum))
                    .ifPresent(found::add));
    return found;
  }

  /** Empty if one of them has no such number: a sum with a missing operand is missing. */
  private static Optional<BigDecimal> sum(List<Share> organs, FigureKey key) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Share organ : organs) {
      BigDecimal number = organ.numbers().get(key);
      if (number == null) {
        return Optional.empty();
      }
      sum = sum.add(number);
    }
    return Optional.of(sum);
  }

  private Comparison comparison(
      Share region, List<String> others, FigureKey key, BigDecimal own, BigDecimal sum) {
    return new Comparison(
        region.subject(),
        others,
        rule.words().id(),
        Optional.of(key),
        Optional.of(own),
        Optional.of(sum),
        own.compareTo(sum) == 0 ? Outcome.PASS : Outcome.NOTABLE,
        Optional.empty());
  }
}
