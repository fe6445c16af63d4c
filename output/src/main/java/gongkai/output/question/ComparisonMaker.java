package gongkai.output.question;

import gongkai.output.question.ComparedFigures.Spot;
import gongkai.output.question.Comparison.Elsewhere;
import gongkai.output.question.Comparison.Panel;
import gongkai.output.question.Comparison.Series;
import gongkai.output.question.DatasetReport.Version;
import gongkai.output.question.Omission.Why;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets the figures of agencies beside each other where they count the same. */
final class ComparisonMaker {
  private static final String UNKNOWN = Observation.UNKNOWN_SCOPE;

  private final Comparison.Request request;
  private final ComparedFigures figures;
  private final List<Integer> years;

  ComparisonMaker(Comparison.Request request, ComparedFigures figures) {
    this.request = request;
    this.figures = figures;
    this.years = years(figures);
  }

  /** All years from the first to the last that any report that counts is about. */
  private static List<Integer> years(ComparedFigures figures) {
    IntSummaryStatistics range =
        figures
            .reports()
            .filter(report -> report.version() == Version.COUNTS)
            .flatMap(report -> report.year().stream())
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    return range.getCount() == 0
        ? List.of()
        : IntStream.rangeClosed(range.getMin(), range.getMax()).boxed().toList();
  }

  Comparison comparison() {
    List<Panel> panels = new ArrayList<>();
    List<DatasetIndicator> without = new ArrayList<>();
    for (DatasetIndicator indicator : request.indicators()) {
      List<String> scopes =
          request.agencies().stream()
              .flatMap(agency -> scopes(indicator, agency).stream())
              .distinct()
              .sorted()
              .toList();
      scopes.forEach(scope -> panels.add(panel(indicator, scope)));
      if (scopes.isEmpty()) {
        without.add(indicator);
      }
    }
    return new Comparison(panels, without, omissions());
  }

  /** The known scopes under which an agency has one figure for some year. */
  private List<String> scopes(DatasetIndicator indicator, DatasetAgency agency) {
    return years.stream()
        .map(year -> new Spot(indicator.code(), agency.id(), year))
        .flatMap(
            spot ->
                figures.at(spot).stream()
                    .map(Observation::scope)
                    .filter(scope -> figures.spoken(spot, scope).isPresent()))
        .filter(scope -> !scope.equals(UNKNOWN))
        .distinct()
        .sorted()
        .toList();
  }

  private Panel panel(DatasetIndicator indicator, String scope) {
    List<DatasetAgency> here = new ArrayList<>();
    List<Elsewhere> elsewhere = new ArrayList<>();
    for (DatasetAgency agency : request.agencies()) {
      List<String> scopes = scopes(indicator, agency);
      if (scopes.contains(scope)) {
        here.add(agency);
      } else {
        elsewhere.add(new Elsewhere(agency, scopes));
      }
    }
    List<Integer> told =
        years.stream()
            .filter(year -> here.stream().anyMatch(who -> hasAny(indicator, scope, who, year)))
            .toList();
    List<Integer> shown =
        IntStream.rangeClosed(told.get(0), told.get(told.size() - 1)).boxed().toList();
    List<Series> series =
        here.stream()
            .map(agency -> new Series(agency, cells(indicator, scope, agency, shown)))
            .toList();
    return new Panel(indicator, scope, shown, series, elsewhere);
  }

  /** Whether there is something under a scope, be it left out; else a panel's end may go. */
  private boolean hasAny(DatasetIndicator indicator, String scope, DatasetAgency agency, int year) {
    ComparedCell cell = cell(indicator, scope, agency, year);
    return cell instanceof ComparedCell.Found || cell == ComparedCell.Absent.LEFT_OUT;
  }

  private List<ComparedCell> cells(
      DatasetIndicator indicator, String scope, DatasetAgency agency, List<Integer> shown) {
    return shown.stream().map(year -> cell(indicator, scope, agency, year)).toList();
  }

  private ComparedCell cell(
      DatasetIndicator indicator, String scope, DatasetAgency agency, int year) {
    Spot spot = new Spot(indicator.code(), agency.id(), year);
    Optional<Observation> spoken = figures.spoken(spot, scope);
    if (spoken.isPresent()) {
      return new ComparedCell.Found(spoken.get());
    }
    if (!figures.at(spot, scope).isEmpty() || !figures.at(spot, UNKNOWN).isEmpty()) {
      return ComparedCell.Absent.LEFT_OUT;
    }
    if (!figures.at(spot).isEmpty()) {
      return ComparedCell.Absent.OTHER_SCOPE;
    }
    if (figures.hasReport(agency, year, Version.COUNTS)) {
      return ComparedCell.Absent.NO_ROW;
    }
    return figures.hasReport(agency, year, Version.values())
        ? ComparedCell.Absent.LEFT_OUT
        : ComparedCell.Absent.NO_REPORT;
  }

  private List<Omission> omissions() {
    List<Omission> omissions = new ArrayList<>();
    for (DatasetAgency agency : request.agencies()) {
      for (DatasetReport report : figures.reportsOf(agency)) {
        Optional<Why> whole = whole(report);
        whole.ifPresent(why -> omissions.add(omission(why, agency, report, List.of())));
        if (whole.isEmpty()) {
          omissions.addAll(parts(agency, report));
        }
      }
    }
    return omissions;
  }

  /** Why a report does not count; empty if it does. */
  private static Optional<Why> whole(DatasetReport report) {
    if (report.year().isEmpty()) {
      return Optional.of(Why.NO_YEAR);
    }
    return switch (report.version()) {
      case COUNTS -> Optional.empty();
      case SUPERSEDED -> Optional.of(Why.SUPERSEDED);
      case DUPLICATE -> Optional.of(Why.DUPLICATE);
      case NOT_TOLD -> Optional.of(Why.VERSION_NOT_TOLD);
    };
  }

  /** What is left out of a report that counts. */
  private List<Omission> parts(DatasetAgency agency, DatasetReport report) {
    Map<Why, List<String>> codes = new TreeMap<>();
    for (DatasetIndicator indicator : request.indicators()) {
      Spot spot = new Spot(indicator.code(), agency.id(), report.year().orElseThrow());
      figures.at(spot).stream()
          .filter(found -> found.reportId().equals(report.id()))
          .flatMap(found -> why(spot, found))
          .distinct()
          .forEach(
              why -> codes.computeIfAbsent(why, unused -> new ArrayList<>()).add(spot.indicator()));
    }
    return codes.entrySet().stream()
        .map(entry -> omission(entry.getKey(), agency, report, entry.getValue()))
        .toList();
  }

  private Stream<Why> why(Spot spot, Observation found) {
    if (found.hasUnknownScope()) {
      return Stream.of(Why.UNKNOWN_SCOPE);
    }
    if (figures.spoken(spot, found.scope()).filter(found::equals).isPresent()) {
      return Stream.empty();
    }
    List<DatasetReport> speaking = figures.speaking(spot, found.scope());
    boolean silent = speaking.stream().noneMatch(report -> report.id().equals(found.reportId()));
    return Stream.of(silent ? Why.OTHER_REPORT : Why.SEVERAL_REPORTS);
  }

  private static Omission omission(
      Why why, DatasetAgency agency, DatasetReport report, List<String> indicators) {
    return new Omission(why, agency, report.year(), report.id(), indicators);
  }
}
