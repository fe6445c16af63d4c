package gongkai.output.question;

import gongkai.output.AllApplicants;
import gongkai.output.Dataset;
import gongkai.output.question.DatasetReport.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the reports of some agencies say of some indicators. */
final class ComparedFigures {
  private final Map<String, DatasetReport> reports;
  private final Map<Spot, List<Observation>> bySpot = new HashMap<>();
  private final Speakers speakers = new Speakers();

  /**
   * Where something may stand.
   *
   * @param indicator its code
   * @param agencyId whose
   * @param year of which year
   */
  record Spot(String indicator, String agencyId, int year) {}

  private ComparedFigures(Map<String, DatasetReport> reports) {
    this.reports = reports;
  }

  static ComparedFigures read(Dataset dataset, Comparison.Request request) throws IOException {
    ComparedFigures figures = new ComparedFigures(reports(dataset, request));
    Set<String> codes =
        request.indicators().stream().map(DatasetIndicator::code).collect(Collectors.toSet());
    dataset.read(
        "figures",
        Observation.COLUMNS,
        row -> {
          DatasetReport report = figures.reports.get(row.text("report_id"));
          if (report != null) {
            figures.speakers.add(report, row.text("scope"));
            if (codes.contains(row.text("indicator")) && AllApplicants.have(row)) {
              figures.add(report, Observation.of(row));
            }
          }
        });
    return figures;
  }

  /** The reports of the agencies that are of a year asked for, or of an unknown one, by id. */
  private static Map<String, DatasetReport> reports(Dataset dataset, Comparison.Request request)
      throws IOException {
    Set<String> ids =
        request.agencies().stream().map(DatasetAgency::id).collect(Collectors.toSet());
    Map<String, DatasetReport> reports = new TreeMap<>();
    dataset.read(
        "reports",
        DatasetReport.COLUMNS,
        row -> {
          if (ids.contains(row.text("agency_id"))) {
            DatasetReport report = DatasetReport.of(row);
            if (report.year().map(request::covers).orElse(true)) {
              reports.put(report.id(), report);
            }
          }
        });
    return reports;
  }

  private void add(DatasetReport report, Observation observation) {
    if (report.version() == Version.COUNTS && report.year().isPresent()) {
      Spot spot = new Spot(observation.indicator(), report.agencyId(), report.year().get());
      bySpot.computeIfAbsent(spot, unused -> new ArrayList<>()).add(observation);
    }
  }

  /** The reports of an agency, by year, then by id; those without a year first. */
  List<DatasetReport> reportsOf(DatasetAgency agency) {
    return reports.values().stream()
        .filter(report -> report.agencyId().equals(agency.id()))
        .sorted((one, other) -> Integer.compare(one.year().orElse(0), other.year().orElse(0)))
        .toList();
  }

  /** All reports, in the order of their ids. */
  Stream<DatasetReport> reports() {
    return reports.values().stream();
  }

  /** What reports that count say, whatever the scope; empty if nothing. */
  List<Observation> at(Spot spot) {
    return bySpot.getOrDefault(spot, List.of());
  }

  /** What they say under a scope. */
  List<Observation> at(Spot spot, String scope) {
    return at(spot).stream().filter(found -> found.scope().equals(scope)).toList();
  }

  /**
   * What the one report says that speaks for a scope; empty if nothing, or if none or several do.
   */
  Optional<Observation> spoken(Spot spot, String scope) {
    List<DatasetReport> speaking = speaking(spot, scope);
    List<Observation> found =
        at(spot, scope).stream()
            .filter(one -> speaking.stream().anyMatch(report -> report.id().equals(one.reportId())))
            .toList();
    return speaking.size() == 1 && found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The reports that may speak for a scope; exactly one does. */
  List<DatasetReport> speaking(Spot spot, String scope) {
    return speakers.of(spot.agencyId(), spot.year(), scope);
  }

  /** Whether an agency has a report on a year of which something holds. */
  boolean hasReport(DatasetAgency agency, int year, Version... versions) {
    return reports.values().stream()
        .filter(report -> report.agencyId().equals(agency.id()))
        .filter(report -> report.year().equals(Optional.of(year)))
        .anyMatch(report -> Stream.of(versions).anyMatch(report.version()::equals));
  }
}
