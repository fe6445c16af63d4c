package gongkai.output;

import gongkai.normalizer.Correction;
import gongkai.normalizer.CorrectionResult;
import gongkai.normalizer.Value;

/** corrections.csv: what became of each correction of a user's file. */
final class CorrectionsTable {
  static final DatasetTable<CorrectionResult> TABLE =
      outcome(grounds(target(start()))).key("line", "applied_to").build();

  private CorrectionsTable() {}

  private static DatasetTable.Builder<CorrectionResult> start() {
    return DatasetTable.named(
        "corrections",
        "Corrections",
        "更正",
        "One row a correction of the user's file and a report that it was met in; one row, too,"
            + " where it was met in none. By line, then applied_to.");
  }

  private static DatasetTable.Builder<CorrectionResult> target(
      DatasetTable.Builder<CorrectionResult> table) {
    return table
        .column(
            Column.ordinal("line", "Line", "行号")
                .about("Where it begins in the user's file.")
                .required(),
            result -> FieldText.integer(result.correction().line()))
        .column(
            SharedColumns.REPORT_ID.about("The report that the correction names."),
            result -> target(result).report())
        .column(
            Column.text("report_key", "Key of the content", "内容标识")
                .about("The content that the correction names; empty if it names none.")
                .matching("k[0-9a-f]{16}"),
            result -> target(result).reportKey().orElse(""))
        .column(SharedColumns.INDICATOR, result -> target(result).figure().indicator())
        .column(
            SharedColumns.APPLICANT, result -> FieldText.code(target(result).figure().applicant()));
  }

  private static DatasetTable.Builder<CorrectionResult> grounds(
      DatasetTable.Builder<CorrectionResult> table) {
    return table
        .column(
            Column.number("value", "Value", "数值")
                .about("The person's, in the codebook's unit; empty if the report has no number."),
            result -> FieldText.number(result.correction().value()))
        .column(
            Column.text("reason", "Reason", "理由").required(),
            result -> FieldText.line(result.correction().grounds().reason()))
        .column(
            Column.text("who", "Who looked", "核对人").required(),
            result -> FieldText.line(result.correction().grounds().who()))
        .column(
            Column.date("date", "When", "日期").required(),
            result -> result.correction().grounds().date().toString())
        .column(
            Column.text("raw", "Cell text that the person saw", "核对人所见原文")
                .about("Empty if it was blank, or if the person did not keep it."),
            result -> result.correction().seen().map(FieldText::line).orElse(""));
  }

  private static DatasetTable.Builder<CorrectionResult> outcome(
      DatasetTable.Builder<CorrectionResult> table) {
    return table
        .column(
            Column.text("outcome", "Outcome", "处理结果")
                .about(
                    "applied; confirmed: the program reads that value itself; added: the report has"
                        + " no such cell; changed: applied, but the cell no longer reads as the"
                        + " person saw it; cell_gone: applied, but that cell is gone; report_gone:"
                        + " no such report was read, and nothing was applied.")
                .required()
                .oneOf(CorrectionResult.Outcome.values()),
            result -> result.outcome().code())
        .column(
            Column.text("applied_to", "Report that it was met in", "所涉报告")
                .about("report_id; empty if it was met in none."),
            result -> result.report().orElse(""))
        .column(
            Column.number("value_read", "Value that the program reads", "程序读出的数值"),
            result -> FieldText.number(result.read().flatMap(Value::number)))
        .column(
            Column.text("status_read", "Status that the program reads", "程序读出的状态")
                .about("Empty if the report has no such cell.")
                .oneOf(Value.Status.values()),
            result -> FieldText.code(result.read().map(Value::status)))
        .column(
            Column.text("raw_read", "Cell text that the program reads", "程序读出的原文"),
            result -> FieldText.line(result.read().map(Value::raw).orElse("")))
        .reference("indicator", "codebook", "indicator")
        .reference("applied_to", "reports", "report_id");
  }

  private static Correction.Target target(CorrectionResult result) {
    return result.correction().target();
  }
}
