package gongkai.output;

import gongkai.output.history.VersionStatus;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The reports of a dataset whose figures go into a panel. */
final class PanelReports {
  /**
   * A report.
   *
   * @param agencyId the key of its agency
   * @param agency its agency as printed
   * @param year the year reported on
   * @param scope the scope of its main tables
   * @param form the form of its main tables; empty if none is told
   */
  record Selected(String agencyId, String agency, int year, String scope, String form) {}

  private final Map<String, Selected> selected = new HashMap<>();
  private long all;
  private long replaced;
  private long untold;
  private long unplaced;

  private PanelReports() {}

  /** Reads reports.csv; a few words of each selected report stand in memory. */
  static PanelReports read(Dataset dataset, PanelSelection selection) throws IOException {
    PanelReports reports = new PanelReports();
    dataset.read(
        "reports",
        row -> {
          if (selection.takes(row)) {
            reports.add(row);
          }
        });
    return reports;
  }

  private void add(Row row) throws UnusableDatasetException {
    all++;
    Optional<Integer> year = row.integer("year");
    Optional<VersionStatus> status = VersionStatus.find(row.text("version_status"));
    if (year.isEmpty() || row.text("agency_id").isEmpty()) {
      unplaced++;
    } else if (status.isEmpty()) {
      untold++;
    } else if (!status.get().counts()) {
      replaced++;
    } else {
      selected.put(
          row.text("report_id"),
          new Selected(
              row.text("agency_id"),
              row.text("agency"),
              year.get(),
              row.text("scope"),
              row.text("form")));
    }
  }

  Optional<Selected> find(String reportId) {
    return Optional.ofNullable(selected.get(reportId));
  }

  PanelSummary.Reports counts() {
    return new PanelSummary.Reports(all, replaced, untold, unplaced);
  }
}
