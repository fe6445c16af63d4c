package gongkai.output;

import gongkai.normalizer.Check;
import java.math.BigDecimal;
import java.util.Optional;

/** checks.csv: one row an identity evaluated. */
final class ChecksTable {
  /**
   * What a row is made of.
   *
   * @param of the report it was evaluated for
   * @param check the identity and how it came out
   */
  record Line(ReportOfFile of, Check check) {
    private Optional<BigDecimal> difference() {
      return check.leftSum().flatMap(left -> check.rightSum().map(left::subtract));
    }
  }

  static final DatasetTable<Line> TABLE =
      DatasetTable.<Line>named(
              "checks",
              "Checks",
              "勾稽核对",
              "One row an identity evaluated, for each applicant (sums down a column) or indicator"
                  + " (sums along a row). By report_id, then place in the form.")
          .column(SharedColumns.REPORT_ID, line -> line.of().id())
          .emptyColumn(
              Column.text("other_report_id", "Other report", "另一报告编号")
                  .about("Where the identity spans two reports."))
          .column(SharedColumns.AGENCY_ID, line -> line.of().agencyId())
          .column(SharedColumns.AGENCY, line -> line.of().agencyName())
          .column(SharedColumns.YEAR, line -> FieldText.plain(line.of().year()))
          .column(
              Column.text("check_id", "Identity", "勾稽关系").required(),
              line -> FieldText.line(line.check().identity()))
          .column(
              Column.text("indicator", "Indicator", "指标")
                  .about("The row that it was evaluated for, where it is a sum along a row."),
              line -> line.check().indicator().orElse(""))
          .column(
              SharedColumns.APPLICANT.about(
                  "The column that it was evaluated for, where it is a sum down a column."),
              line -> FieldText.code(line.check().applicant()))
          .column(
              Column.number("lhs", "Left side", "左边").about("Empty where an operand is missing."),
              line -> FieldText.number(line.check().leftSum()))
          .column(
              Column.number("rhs", "Right side", "右边").about("Empty where an operand is missing."),
              line -> FieldText.number(line.check().rightSum()))
          .column(
              Column.number("difference", "Left side less right side", "左边减右边"),
              line -> FieldText.number(line.difference()))
          .column(
              Column.text("result", "Result", "结果")
                  .about("incomplete where an operand is missing: missing is never 0.")
                  .required()
                  .oneOf(Check.Result.values()),
              line -> line.check().result().code())
          .column(
              Column.text("blame", "Whose slip a failure is", "差错归属")
                  .about(
                      "source: the agency published it so; reading: the reading is in doubt; empty"
                          + " unless it fails.")
                  .oneOf(Check.Blame.values()),
              line -> FieldText.code(line.check().blame()))
          .reference("report_id", "reports", "report_id")
          .reference("agency_id", "agencies", "agency_id")
          .build();

  private ChecksTable() {}
}
