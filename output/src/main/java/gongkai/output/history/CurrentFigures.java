package gongkai.output.history;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Scope;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What counts of an agency, on one year and under one scope: the figures that one report has of
 * that scope. It is a row of the panel.
 *
 * @param report the report they are from
 * @param scope theirs, which need not be that of the report's main tables
 * @param figures by key, in the order of the forms
 */
public record CurrentFigures(PastReport report, Scope scope, Map<FigureKey, PastFigure> figures) {
  /** The figures of a report, parted by scope; a scope that it has no figures of is absent. */
  static List<CurrentFigures> of(PastReport report) {
    Map<Scope, CurrentFigures> byScope = new EnumMap<>(Scope.class);
    for (PastFigure figure : report.figures()) {
      byScope
          .computeIfAbsent(
              figure.scope(), scope -> new CurrentFigures(report, scope, new LinkedHashMap<>()))
          .figures()
          .put(figure.key(), figure);
    }
    return List.copyOf(byScope.values());
  }

  /**
   * The figure of an indicator that is compared with those of others: the one for all applicants
   * where it has them. Empty if it is missing, or negative, which no count is.
   */
  Optional<FigureKey> headline(String indicator) {
    return Stream.of(Optional.of(Applicant.TOTAL), Optional.<Applicant>empty())
        .map(applicant -> new FigureKey(indicator, applicant))
        .filter(key -> number(key).filter(number -> number.signum() >= 0).isPresent())
        .findFirst();
  }

  /** The number of a figure; empty if it is missing, which is not 0. */
  Optional<BigDecimal> number(FigureKey key) {
    return Optional.ofNullable(figures.get(key)).flatMap(PastFigure::number);
  }

  /** Whether the reading of a figure is in doubt. */
  boolean doubts(FigureKey key) {
    PastFigure figure = figures.get(key);
    return figure != null && figure.trust() == PastFigure.Trust.DOUBTED;
  }
}
