package gongkai.output.verify;

import gongkai.output.verify.Finding.Kind;
import java.util.List;

/** The counts of reports.csv are those of the report's rows in figures.csv and checks.csv. */
final class ReportCountCheck implements DatasetCheck {
  private final Findings findings;
  private final OwnChecks own;

  ReportCountCheck(Findings findings, OwnChecks own) {
    this.findings = findings;
    this.own = own;
  }

  @Override
  public void report(ReportRows rows) {
    compare(rows.report(), "figures", rows.figures().size());
    long flagged = rows.figures().stream().filter(row -> !row.text("flags").isEmpty()).count();
    compare(rows.report(), "figures_flagged", flagged);
    List<String> results = own.of(rows.checks()).stream().map(row -> row.text("result")).toList();
    compare(rows.report(), "checks_passed", results.stream().filter("pass"::equals).count());
    compare(rows.report(), "checks_failed", results.stream().filter("fail"::equals).count());
    compare(
        rows.report(), "checks_incomplete", results.stream().filter("incomplete"::equals).count());
  }

  private void compare(TableRow report, String column, long counted) {
    if (!report.text(column).equals(Long.toString(counted))) {
      findings.add(Kind.COUNTS, report, column, counted + " as rows are counted");
    }
  }
}
