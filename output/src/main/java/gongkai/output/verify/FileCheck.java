package gongkai.output.verify;

import gongkai.output.verify.Finding.Kind;
import java.util.Map;
import java.util.TreeMap;

/**
 * The reports that files.csv says a file holds are those of reports.csv, and they stand there with
 * that file. Of each report its file is kept.
 */
final class FileCheck implements DatasetCheck {
  private final Findings findings;

  /** By report, the file whose row names it and that no row of reports.csv was met for yet. */
  private final Map<String, String> promised = new TreeMap<>();

  FileCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void row(TableRow row) {
    switch (row.table().name()) {
      case "files" -> file(row);
      case "reports" -> report(row);
      default -> {
        // Names no file that holds reports.
      }
    }
  }

  private void file(TableRow row) {
    String ids = row.text("report_ids");
    if (row.text("status").equals("report") == ids.isEmpty()) {
      findings.add(
          Kind.AGREEMENT,
          row,
          "report_ids",
          ids.isEmpty() ? "the reports of a file that is one" : "nothing unless status is report");
    }
    if (!ids.isEmpty()) {
      for (String id : ids.split(" ", -1)) {
        if (promised.put(id, row.text("file")) != null) {
          findings.add(
              Kind.COUNTS, row, "report_ids", "each report in one file; " + id + " is in two");
        }
      }
    }
  }

  private void report(TableRow row) {
    String file = promised.remove(row.text("report_id"));
    if (file == null) {
      findings.add(Kind.COUNTS, row, "report_id", "one that files names, once");
    } else if (!file.equals(row.text("file"))) {
      findings.add(Kind.COUNTS, row, "file", "'" + file + "', whose row in files names the report");
    }
  }

  @Override
  public void end() {
    promised.forEach(
        (id, file) ->
            findings.add(
                Kind.COUNTS,
                "files (file " + file + ")",
                "report_ids",
                "'" + id + "'",
                "reports that are rows of reports"));
    promised.clear();
  }
}
