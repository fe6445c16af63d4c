package gongkai.output.summary;

import gongkai.output.Dataset;
import gongkai.output.Row;
import gongkai.output.UnusableDatasetException;
import gongkai.output.Utf8Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What reports.csv and agencies.csv say of a dataset. Memory grows with agencies and the years they
 * reported on.
 */
final class ReportCounts {
  /** Where a report tells none. */
  static final String NOT_TOLD = "";

  private final Map<String, String> provinces = new HashMap<>();
  private final Map<String, Group> byProvince = new TreeMap<>();
  private final Map<String, Group> byYear = new TreeMap<>();
  private final Map<String, Group> byForm = new TreeMap<>();
  private final Map<String, Group> byMediaType = new TreeMap<>();
  private final Counter versions = new Counter();
  private final Counter completeness = new Counter();
  private final Map<String, NavigableSet<Integer>> years = new TreeMap<>(Utf8Order.ASCENDING);
  private final Set<String> agencies = new HashSet<>();
  private final List<Row> firstPartial = new ArrayList<>();
  private long partial;
  private long reports;

  /** Reports that have something in common. */
  static final class Group {
    private final Set<String> agencies = new HashSet<>();
    private long reports;
    private long figures;
    private long flagged;

    private void add(Row report) throws UnusableDatasetException {
      report.present("agency_id").ifPresent(agencies::add);
      reports++;
      figures += count(report, "figures");
      flagged += count(report, "figures_flagged");
    }

    private static long count(Row report, String column) throws UnusableDatasetException {
      return report.integer(column).orElseThrow();
    }

    int agencies() {
      return agencies.size();
    }

    long reports() {
      return reports;
    }

    long figures() {
      return figures;
    }

    long flagged() {
      return flagged;
    }
  }

  /**
   * A year between two that an agency reported on, of which there is no report.
   *
   * @param agencyId the agency
   * @param year the year
   */
  record Gap(String agencyId, int year) {}

  static ReportCounts of(Dataset dataset) throws IOException {
    ReportCounts counts = new ReportCounts();
    dataset.read(
        "agencies", row -> counts.provinces.put(row.text("agency_id"), row.text("province")));
    dataset.read("reports", counts::add);
    return counts;
  }

  private void add(Row report) throws UnusableDatasetException {
    String agency = report.text("agency_id");
    group(byProvince, provinces.getOrDefault(agency, NOT_TOLD)).add(report);
    group(byYear, report.text("year")).add(report);
    group(byForm, report.text("form")).add(report);
    group(byMediaType, report.text("media_type")).add(report);
    versions.add(report.text("version_status"));
    completeness.add(report.text("status"));
    if (!report.text("status").equals("complete") && partial++ < DatasetPage.MOST_LINES) {
      firstPartial.add(report);
    }
    if (!agency.isEmpty()) {
      agencies.add(agency);
      report
          .integer("year")
          .ifPresent(year -> years.computeIfAbsent(agency, unused -> new TreeSet<>()).add(year));
    }
    reports++;
  }

  private static Group group(Map<String, Group> groups, String name) {
    return groups.computeIfAbsent(name, unused -> new Group());
  }

  /** Each year between an agency's first and last of which there is no report, by agency. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    years.forEach(
        (agency, reported) -> {
          for (int year = reported.first(); year < reported.last(); year++) {
            if (!reported.contains(year)) {
              gaps.add(new Gap(agency, year));
            }
          }
        });
    return gaps;
  }

  Map<String, Group> byProvince() {
    return byProvince;
  }

  Map<String, Group> byYear() {
    return byYear;
  }

  Map<String, Group> byForm() {
    return byForm;
  }

  Map<String, Group> byMediaType() {
    return byMediaType;
  }

  Counter versions() {
    return versions;
  }

  Counter completeness() {
    return completeness;
  }

  long reports() {
    return reports;
  }

  /** Reports that lack something of their form. */
  long partial() {
    return partial;
  }

  /** The first of them; as many as a page shows. */
  List<Row> firstPartial() {
    return List.copyOf(firstPartial);
  }

  /** Agencies with a report. */
  int agencies() {
    return agencies.size();
  }
}
