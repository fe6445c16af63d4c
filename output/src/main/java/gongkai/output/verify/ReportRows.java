package gongkai.output.verify;

import java.util.List;

/**
 * What a dataset says of one report.
 *
 * @param report its row of reports.csv
 * @param figures its rows of figures.csv
 * @param checks its rows of checks.csv
 */
record ReportRows(TableRow report, List<TableRow> figures, List<TableRow> checks) {
  ReportRows {
    figures = List.copyOf(figures);
    checks = List.copyOf(checks);
  }
}
