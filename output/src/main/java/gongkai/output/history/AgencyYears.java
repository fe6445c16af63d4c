package gongkai.output.history;

import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All reports of one agency, and which of them count for which year and scope. */
public final class AgencyYears {
  private final List<PastReport> reports;
  private final Map<String, Versions.Version> versions = new LinkedHashMap<>();
  private final NavigableMap<Integer, Map<Scope, CurrentFigures>> current = new TreeMap<>();

  private AgencyYears(List<PastReport> reports) {
    this.reports = List.copyOf(reports);
  }

  /**
   * Decides which reports count.
   *
   * @param reports all that one agency has, in any order
   */
  public static AgencyYears of(Collection<PastReport> reports) {
    NavigableMap<Integer, List<PastReport>> byYear = new TreeMap<>();
    reports.forEach(
        report -> byYear.computeIfAbsent(report.year(), year -> new ArrayList<>()).add(report));
    AgencyYears agency = new AgencyYears(byYear.values().stream().flatMap(List::stream).toList());
    byYear.forEach(agency::add);
    return agency;
  }

  private void add(int year, List<PastReport> reports) {
    Versions told = Versions.of(reports);
    reports.forEach(report -> versions.put(report.id(), told.of(report)));
    Map<Scope, List<CurrentFigures>> having =
        reports.stream()
            .filter(report -> told.of(report).counts())
            .flatMap(report -> CurrentFigures.of(report).stream())
            .collect(Collectors.groupingBy(CurrentFigures::scope));
    Map<Scope, CurrentFigures> byScope = new EnumMap<>(Scope.class);
    having.forEach(
        (scope, figures) -> {
          List<CurrentFigures> speaking =
              Speaking.among(figures, one -> one.report().scope() == scope);
          if (speaking.size() == 1) {
            byScope.put(scope, speaking.get(0));
          }
        });
    current.put(year, byScope);
  }

  /** All reports, by year. */
  List<PastReport> reports() {
    return reports;
  }

  /** What a report is among those of its year and scope; empty if not told. */
  public Optional<VersionStatus> status(PastReport report) {
    return version(report).status();
  }

  /** The report_ids of those that a report stands in for. */
  public List<String> supersedes(PastReport report) {
    return version(report).supersedes();
  }

  private Versions.Version version(PastReport report) {
    return versions.getOrDefault(report.id(), Versions.Version.UNTOLD);
  }

  /** Everything that counts, by year, then in the order of scopes. */
  public List<CurrentFigures> current() {
    return current.values().stream().flatMap(byScope -> byScope.values().stream()).toList();
  }

  /** What counts for a year and scope; empty if nothing does. */
  Optional<CurrentFigures> find(int year, Scope scope) {
    return Optional.ofNullable(current.get(year)).map(byScope -> byScope.get(scope));
  }

  /** What counts for other years under the same scope, by year, where a figure is reported. */
  List<CurrentFigures> otherYears(CurrentFigures of, FigureKey key) {
    return current().stream()
        .filter(other -> other.scope() == of.scope() && other.report().year() != of.report().year())
        .filter(other -> other.number(key).isPresent())
        .toList();
  }
}
