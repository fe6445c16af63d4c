package gongkai.output.question;

import gongkai.output.history.Speaking;
import gongkai.output.question.DatasetReport.Version;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which reports that count speak for a scope, as in the panel. Memory grows with reports. */
final class Speakers {
  private final Map<Side, Set<DatasetReport>> having = new HashMap<>();

  /** What one report speaks for, if all is well. */
  private record Side(String agencyId, int year, String scope) {}

  /**
   * Takes a figure of a report, of whatever indicator; one of a report without a year is nothing.
   */
  void add(DatasetReport report, String scope) {
    if (report.version() == Version.COUNTS && report.year().isPresent()) {
      Side side = new Side(report.agencyId(), report.year().get(), scope);
      having.computeIfAbsent(side, unused -> new LinkedHashSet<>(2)).add(report);
    }
  }

  /** The reports that may speak for an agency, year and scope; exactly one does. */
  List<DatasetReport> of(String agencyId, int year, String scope) {
    Set<DatasetReport> reports = having.getOrDefault(new Side(agencyId, year, scope), Set.of());
    return Speaking.among(List.copyOf(reports), report -> report.scope().equals(scope));
  }
}
