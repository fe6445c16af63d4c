package gongkai.output.history;

import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Scope;
import gongkai.output.history.Comparison.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    Map<Among, List<PastReport>> untold = untold(agency);
    List<Comparison> changes = new ArrayList<>();
    for (PastReport report : agency.reports()) {
      if (agency.status(report).isEmpty()) {
        List<PastReport> group = untold.getOrDefault(Among.of(report), List.of());
        if (!group.isEmpty() && report.equals(group.get(0))) {
          group.stream().skip(1).forEach(other -> add(report, other, changes));
        }
      } else {
        Set<String> superseded = Set.copyOf(agency.supersedes(report));
        agency.reports().stream()
            .filter(other -> superseded.contains(other.id()))
            .forEach(other -> add(report, other, changes));
      }
    }
    return changes;
  }

  /** What reports have in common that may be versions of each other. */
  private record Among(int year, Scope scope) {
    static Among of(PastReport report) {
      return new Among(report.year(), report.scope());
    }
  }

  /** Reports with figures of which it is not told whether they count, the smallest path first. */
  private static Map<Among, List<PastReport>> untold(AgencyYears agency) {
    return agency.reports().stream()
        .filter(report -> agency.status(report).isEmpty() && !report.figures().isEmpty())
        .sorted(Versions.BY_FILE)
        .collect(Collectors.groupingBy(Among::of));
  }

  private void add(PastReport report, PastReport other, List<Comparison> changes) {
    Map<FigureKey, PastFigure> own = report.byKey();
    Map<FigureKey, PastFigure> others = other.byKey();
    Set<FigureKey> keys = new LinkedHashSet<>(own.keySet());
    keys.addAll(others.keySet());
    for (FigureKey key : keys) {
      Optional<BigDecimal> left = number(own, key);
      Optional<BigDecimal> right = number(others, key);
      if (!PastFigure.sameNumber(left, right)) {
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
