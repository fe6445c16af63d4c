package gongkai.output;

import gongkai.normalizer.Scope;
import java.util.ArrayList;
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
  /** A report, as far as its version goes. */
  private record Version(String id, Scope scope, boolean revised) {
    private static final String REVISED = "revised";

    String line() {
      return id + " " + scope.name() + (revised ? " " + REVISED : "") + "\n";
    }

    static Version of(String line) {
      List<String> words = List.of(line.split(" ", -1));
      return new Version(words.get(0), Scope.valueOf(words.get(1)), words.contains(REVISED));
    }
  }

  /** The versions of an agency's reports on a year, a line each. */
  private final Map<String, String> reports;

  /**
   * Knows no report yet.
   *
   * @param reports an empty map of its own, which may lie on the disk
   */
  ReportVersions(Map<String, String> reports) {
    this.reports = reports;
  }

  void add(ReportOfFile of) {
    if (!of.agencyId().isEmpty() && of.year().isPresent()) {
      boolean revised = of.report().masthead().revision().isPresent();
      Version version = new Version(of.id(), of.report().scope().scope(), revised);
      reports.merge(key(of.agencyId(), FieldText.plain(of.year())), version.line(), String::concat);
    }
  }

  private static String key(String agencyId, String year) {
    return year + " " + agencyId;
  }

  /** A row of reports.csv with what all reports together tell. */
  List<String> complete(List<String> row) {
    TableSchema schema = ReportsTable.TABLE.schema();
    String group = key(row.get(schema.indexOf("agency_id")), row.get(schema.indexOf("year")));
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
  private List<Version> versions(String group, String scope) {
    List<Version> all = reports.getOrDefault(group, "").lines().map(Version::of).toList();
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
