package gongkai.output.history;

import gongkai.normalizer.Comparisons;
import gongkai.output.history.Comparison.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds reports whose every figure is that of the year before. All numbers being 0 is common and no
 * copy, so such a report repeats nothing.
 */
final class Repetition {
  private final Comparisons.Repetition rule;

  Repetition(Comparisons.Repetition rule) {
    this.rule = rule;
  }

  List<Comparison> of(AgencyYears agency) {
    List<Comparison> found = new ArrayList<>();
    for (CurrentFigures year : agency.current()) {
      agency
          .find(year.report().year() - 1, year.scope())
          .filter(last -> repeats(year, last))
          .ifPresent(last -> found.add(comparison(year, last)));
    }
    return found;
  }

  private boolean repeats(CurrentFigures year, CurrentFigures last) {
    return year.figures().size() >= rule.least()
        && year.figures().keySet().equals(last.figures().keySet())
        && numbers(year).stream().anyMatch(number -> number.signum() != 0)
        && year.figures().values().stream()
            .allMatch(
                figure -> {
                  PastFigure other = last.figures().get(figure.key());
                  return other != null && figure.agrees(other);
                });
  }

  private Comparison comparison(CurrentFigures year, CurrentFigures last) {
    return new Comparison(
        year.report().subject(),
        List.of(last.report().id()),
        rule.words().id(),
        Optional.empty(),
        Optional.of(BigDecimal.valueOf(numbers(year).size())),
        Optional.of(BigDecimal.valueOf(numbers(last).size())),
        Outcome.NOTABLE,
        Optional.empty());
  }

  private static List<BigDecimal> numbers(CurrentFigures year) {
    return year.figures().values().stream()
        .map(PastFigure::number)
        .flatMap(Optional::stream)
        .toList();
  }
}
