package gongkai.output;

import gongkai.normalizer.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which reports are the only ones of their agency, year and scope, and which is current where
 * just one of several says that it is a correction of an earlier one. A report whose scope is
 * unknown may be a version of any other of its agency and year, so beside one of known scope
 * nothing is told; nor is it where none, or more than one, says so.
 */
final class ReportVersions {
  private record AgencyYear(String agencyId, String year) {}

  /** A report, as far as its version goes. */
  private record Version(String id, Scope scope, boolean revised) {}

  private final Map<AgencyYear, List<Version>> reports = new HashMap<>();

  void add(ReportOfFile of) {
    if (!of.agencyId().isEmpty() && of.year().isPresent()) {
      boolean revised = of.report().masthead().revision().isPresent();
      reports
          .computeIfAbsent(
              new AgencyYear(of.agencyId(), FieldText.plain(of.year())),
              unused -> new ArrayList<>())
          .add(new Version(of.id(), of.report().scope().scope(), revised));
    }
  }

  /** A row of reports.csv with what all reports together tell. */
  List<String> complete(List<String> row) {
    TableSchema schema = ReportsTable.TABLE.schema();
    AgencyYear group =
        new AgencyYear(row.get(schema.indexOf("agency_id")), row.get(schema.indexOf("year")));
    List<Version> versions = versions(group, row.get(schema.indexOf("scope")));
    String id = row.get(schema.indexOf("report_id"));
    Optional<VersionStatus> status = status(versions, id);
    List<String> completed = new ArrayList<>(row);
    completed.set(schema.indexOf(ReportsTable.VERSION_STATUS), FieldText.code(status));
    if (status.filter(VersionStatus.CURRENT::equals).isPresent()) {
      List<String> others =
          versions.stream().map(Version::id).filter(other -> !other.equals(id)).sorted().toList();
      completed.set(schema.indexOf(ReportsTable.SUPERSEDES), FieldText.list(others));
    }
    return completed;
  }

  /** The reports of one agency, year and scope; empty where scopes do not tell them apart. */
  private List<Version> versions(AgencyYear group, String scope) {
    List<Version> all = reports.getOrDefault(group, List.of());
    boolean unknown = all.stream().anyMatch(version -> version.scope() == Scope.UNKNOWN);
    boolean one = all.stream().map(Version::scope).distinct().count() == 1;
    return unknown && !one
        ? List.of()
        : all.stream().filter(version -> version.scope().code().equals(scope)).toList();
  }

  private static Optional<VersionStatus> status(List<Version> versions, String id) {
    if (versions.size() == 1) {
      return Optional.of(VersionStatus.ONLY);
    }
    List<Version> revised = versions.stream().filter(Version::revised).toList();
    if (revised.size() != 1) {
      return Optional.empty();
    }
    boolean current = revised.get(0).id().equals(id);
    return Optional.of(current ? VersionStatus.CURRENT : VersionStatus.SUPERSEDED);
  }
}
