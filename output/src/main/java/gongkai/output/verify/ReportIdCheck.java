package gongkai.output.verify;

import gongkai.normalizer.ReportKey;
import gongkai.output.verify.Finding.Kind;
import java.util.List;

/** A report's report_id is that of its file's bytes, and its report_key that of its figures. */
final class ReportIdCheck implements DatasetCheck {
  private static final int DIGITS = 16;

  private final Findings findings;

  ReportIdCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void report(ReportRows rows) {
    TableRow report = rows.report();
    String sha256 = report.text("sha256");
    String prefix = "r" + sha256.substring(0, Math.min(DIGITS, sha256.length()));
    String id = report.text("report_id");
    if (!id.equals(prefix) && !id.startsWith(prefix + "_")) {
      findings.add(Kind.AGREEMENT, report, "sha256", "one that begins as the report_id does");
    }
    List<ReportKey.Cell> cells =
        rows.figures().stream()
            .filter(figure -> !figure.text("table_no").isEmpty())
            .map(ReportIdCheck::cell)
            .toList();
    String key = ReportKey.of(report.text("agency_id"), report.text("year"), cells);
    if (!report.text("report_key").equals(key)) {
      findings.add(Kind.AGREEMENT, report, "report_key", "'" + key + "', that of its figures");
    }
  }

  private static ReportKey.Cell cell(TableRow figure) {
    return new ReportKey.Cell(
        figure.text("indicator"), figure.text("applicant"), figure.text("raw"));
  }
}
