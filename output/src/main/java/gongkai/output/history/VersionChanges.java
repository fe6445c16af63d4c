package gongkai.output.history;

import gongkai.normalizer.FigureKey;
import gongkai.output.history.Comparison.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what changed between reports of one agency, year and scope: each number that another report
 * gives otherwise than the current one; where none is known to be current, otherwise than the one
 * with the smallest path.
 */
final class VersionChanges {
  private final String id;

  VersionChanges(String id) {
    this.id = id;
  }

  List<Comparison> of(AgencyYears agency) {
    List<Comparison> changes = new ArrayList<>();
    for (PastReport report : agency.reports()) {
      for (PastReport other : agency.reports()) {
        if (isBase(agency, report, other)) {
          add(report, other, changes);
        }
      }
    }
    return changes;
  }

  /** Whether a report is the one that another is compared with. */
  private static boolean isBase(AgencyYears agency, PastReport report, PastReport other) {
    if (agency.status(report).isPresent() || agency.status(other).isPresent()) {
      return agency.supersedes(report).contains(other.id());
    }
    return report.year() == other.year()
        && report.scope() == other.scope()
        && agency.reports().stream()
            .filter(one -> one.year() == report.year() && one.scope() == report.scope())
            .filter(one -> agency.status(one).isEmpty() && !one.figures().isEmpty())
            .min(Comparator.comparing(PastReport::file).thenComparing(PastReport::id))
            .filter(report::equals)
            .isPresent()
        && !report.equals(other);
  }

  private void add(PastReport report, PastReport other, List<Comparison> changes) {
    Map<FigureKey, PastFigure> own = report.byKey();
    Map<FigureKey, PastFigure> others = other.byKey();
    Set<FigureKey> keys = new LinkedHashSet<>(own.keySet());
    keys.addAll(others.keySet());
    for (FigureKey key : keys) {
      Optional<BigDecimal> left = number(own, key);
      Optional<BigDecimal> right = number(others, key);
      boolean same =
          left.isPresent() == right.isPresent()
              && (left.isEmpty() || left.orElseThrow().compareTo(right.orElseThrow()) == 0);
      if (!same) {
        Outcome outcome =
            left.isPresent() && right.isPresent() ? Outcome.NOTABLE : Outcome.INCOMPLETE;
        changes.add(
            new Comparison(
                report.subject(),
                List.of(other.id()),
                id,
                Optional.of(key),
                left,
                right,
                outcome,
                Optional.empty()));
      }
    }
  }

  private static Optional<BigDecimal> number(Map<FigureKey, PastFigure> figures, FigureKey key) {
    return Optional.ofNullable(figures.get(key)).flatMap(PastFigure::number);
  }
}
