package gongkai.output.history;

import gongkai.normalizer.Comparisons.Outlier;
import gongkai.normalizer.FigureKey;
import gongkai.output.history.Comparison.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds numbers that are far from the agency's own of other years under the same scope. */
final class OwnOutliers {
  private final Outlier rule;

  OwnOutliers(Outlier rule) {
    this.rule = rule;
  }

  List<Comparison> of(AgencyYears agency) {
    List<Comparison> found = new ArrayList<>();
    for (CurrentFigures year : agency.current()) {
      for (String indicator : rule.indicators()) {
        year.headline(indicator).flatMap(key -> notable(agency, year, key)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Comparison> notable(AgencyYears agency, CurrentFigures year, FigureKey key) {
    List<CurrentFigures> others =
        agency.otherYears(year, key).stream()
            .filter(other -> other.number(key).orElseThrow().signum() >= 0)
            .toList();
    List<BigDecimal> numbers =
        others.stream().map(other -> other.number(key).orElseThrow()).toList();
    BigDecimal number = year.number(key).orElseThrow();
    RobustScore score = new RobustScore(rule, numbers);
    if (!score.isNotable(number)) {
      return Optional.empty();
    }
    return Optional.of(
        new Comparison(
            year.report().subject(),
            others.stream().map(other -> other.report().id()).toList(),
            rule.words().id(),
            Optional.of(key),
            Optional.of(number),
            score.median(),
            Outcome.NOTABLE,
            Optional.empty()));
  }
}
