package gongkai.output;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Check;
import gongkai.normalizer.FigureKey;
import gongkai.output.history.Comparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** checks.csv: one row an identity evaluated. */
final class ChecksTable {
  /**
   * What a row is made of.
   *
   * @param report the report's id
   * @param others the ids of the reports that it is compared with
   * @param agencyId empty if nothing names the agency
   * @param agency empty if nothing names the agency
   * @param year as written
   * @param id of the identity or comparison
   * @param indicator empty if it is not about one
   * @param applicant empty if it is not about one
   * @param left empty where an operand is missing
   * @param right empty where an operand is missing
   * @param outcome how it came out
   * @param blame empty unless it fails
   */
  record Line(
      String report,
      List<String> others,
      String agencyId,
      String agency,
      String year,
      String id,
      Optional<String> indicator,
      Optional<Applicant> applicant,
      Optional<BigDecimal> left,
      Optional<BigDecimal> right,
      Comparison.Outcome outcome,
      Optional<Check.Blame> blame) {

    /** An identity of one report. */
    static Line of(ReportOfFile of, Check check) {
      return new Line(
          of.id(),
          List.of(),
          of.agencyId(),
          of.agencyName(),
          FieldText.plain(of.year()),
          FieldText.line(check.identity()),
          check.indicator(),
          check.applicant(),
          check.leftSum(),
          check.rightSum(),
          outcome(check.result()),
          check.blame());
    }

    /** A comparison with other reports. */
    static Line of(Comparison comparison) {
      Comparison.Subject subject = comparison.subject();
      return new Line(
          subject.report(),
          comparison.others(),
          subject.agencyId(),
          subject.agency(),
          FieldText.integer(subject.year()),
          comparison.id(),
          comparison.key().map(FigureKey::indicator),
          comparison.key().flatMap(FigureKey::applicant),
          comparison.left(),
          comparison.right(),
          comparison.outcome(),
          comparison.blame());
    }

    private static Comparison.Outcome outcome(Check.Result result) {
      return switch (result) {
        case PASS -> Comparison.Outcome.PASS;
        case FAIL -> Comparison.Outcome.FAIL;
        case INCOMPLETE -> Comparison.Outcome.INCOMPLETE;
      };
    }

    private Optional<BigDecimal> difference() {
      return left.flatMap(own -> right.map(own::subtract));
    }
  }

  static final DatasetTable<Line> TABLE =
      DatasetTable.<Line>named(
              "checks",
              "Checks",
              "勾稽核对",
              "One row an identity evaluated, for each applicant (sums down a column) or indicator"
                  + " (sums along a row), then what comparisons with other reports tell. By"
                  + " report_id, then place in the form.")
          .column(SharedColumns.REPORT_ID, Line::report)
          .column(
              Column.text("other_report_id", "Other report", "另一报告编号")
                  .about(
                      "Where other reports are compared with this one: their report_id, separated"
                          + " by spaces; empty for its own identities and where they are many."),
              line -> FieldText.list(line.others()))
          .column(SharedColumns.AGENCY_ID, Line::agencyId)
          .column(SharedColumns.AGENCY, Line::agency)
          .column(SharedColumns.YEAR, Line::year)
          .column(Column.text("check_id", "Identity", "勾稽关系").required(), Line::id)
          .column(
              Column.text("indicator", "Indicator", "指标")
                  .about("The row that it was evaluated for, where it is a sum along a row."),
              line -> line.indicator().orElse(""))
          .column(
              SharedColumns.APPLICANT.about(
                  "The column that it was evaluated for, where it is a sum down a column."),
              line -> FieldText.code(line.applicant()))
          .column(
              Column.number("lhs", "Left side", "左边").about("Empty where an operand is missing."),
              line -> FieldText.number(line.left()))
          .column(
              Column.number("rhs", "Right side", "右边").about("Empty where an operand is missing."),
              line -> FieldText.number(line.right()))
          .column(
              Column.number("difference", "Left side less right side", "左边减右边"),
              line -> FieldText.number(line.difference()))
          .column(
              Column.text("result", "Result", "结果")
                  .about(
                      "incomplete where an operand is missing: missing is never 0; notable: no error"
                          + " by itself, but something to look at.")
                  .required()
                  .oneOf(Comparison.Outcome.values()),
              line -> FieldText.code(line.outcome()))
          .column(
              Column.text("blame", "Whose slip a failure is", "差错归属")
                  .about(
                      "source: the agency published it so; reading: the reading is in doubt; empty"
                          + " unless it fails.")
                  .oneOf(Check.Blame.values()),
              line -> FieldText.code(line.blame()))
          .reference("report_id", "reports", "report_id")
          .reference("agency_id", "agencies", "agency_id")
          .build();

  private ChecksTable() {}
}
