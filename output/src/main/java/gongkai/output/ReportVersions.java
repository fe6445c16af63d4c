package gongkai.output;

import gongkai.normalizer.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which reports are the only ones of their agency, year and scope. A report whose scope is
 * unknown may be a version of any other of its agency and year, so beside one nothing is told;
 * which of several is current is not told either.
 */
final class ReportVersions {
  private record AgencyYear(String agencyId, String year) {}

  private final Map<AgencyYear, Map<Scope, Integer>> reports = new HashMap<>();

  void add(ReportOfFile of) {
    if (!of.agencyId().isEmpty() && of.year().isPresent()) {
      reports
          .computeIfAbsent(
              new AgencyYear(of.agencyId(), FieldText.plain(of.year())),
              unused -> new EnumMap<>(Scope.class))
          .merge(of.report().scope().scope(), 1, Integer::sum);
    }
  }

  /** A row of reports.csv with what all reports together tell. */
  List<String> complete(List<String> row) {
    TableSchema schema = ReportsTable.TABLE.schema();
    Optional<VersionStatus> status =
        status(
            new AgencyYear(row.get(schema.indexOf("agency_id")), row.get(schema.indexOf("year"))),
            row.get(schema.indexOf("scope")));
    List<String> completed = new ArrayList<>(row);
    completed.set(schema.indexOf(ReportsTable.VERSION_STATUS), FieldText.code(status));
    return completed;
  }

  private Optional<VersionStatus> status(AgencyYear group, String scope) {
    Map<Scope, Integer> scopes = reports.getOrDefault(group, Map.of());
    boolean distinct = scopes.size() == 1 || !scopes.containsKey(Scope.UNKNOWN);
    return scopes.entrySet().stream()
        .filter(entry -> entry.getKey().code().equals(scope))
        .filter(entry -> distinct && entry.getValue() == 1)
        .map(unused -> VersionStatus.ONLY)
        .findAny();
  }
}
