package gongkai.output.diff;

import java.util.List;
import java.util.function.Function;

/**
 * One difference between two datasets.
 *
 * @param kind what is added, gone or changed
 * @param reason why
 * @param reports the report's ids and what it is about
 * @param figure which figure; two empty texts if it is about a report
 * @param columns the columns that differ, separated by spaces; empty for what is added or gone
 * @param old what stood there; {@link Content#NONE} for what is added
 * @param changed what stands there now; {@link Content#NONE} for what is gone
 */
record Difference(
    DifferenceKind kind,
    DifferenceReason reason,
    Subject reports,
    FigureName figure,
    String columns,
    Content old,
    Content changed) {

  /**
   * Which report.
   *
   * @param oldId its report_id in the older dataset; empty if it is not there
   * @param newId its report_id in the newer dataset; empty if it is not there
   * @param file its file, in the newer dataset if it is there
   * @param agencyId likewise, as all that follows
   * @param agency as in reports.csv
   * @param year as in reports.csv
   */
  record Subject(
      String oldId, String newId, String file, String agencyId, String agency, String year) {}

  /**
   * Which figure of the report.
   *
   * @param indicator its code
   * @param applicant empty where its table has no such columns
   */
  record FigureName(String indicator, String applicant) {
    static final FigureName NONE = new FigureName("", "");
  }

  /**
   * What one of the datasets has.
   *
   * @param value of a figure; empty if missing, which is never 0
   * @param status of a figure; empty if the dataset has no such figure
   * @param flags of a figure
   * @param text a figure's cell text; of a report, the field of the column that differs
   */
  record Content(String value, String status, String flags, String text) {
    static final Content NONE = new Content("", "", "", "");

    static Content ofReport(String field) {
      return new Content("", "", "", field);
    }
  }

  private record Column(String name, Function<Difference, String> field) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("kind", one -> one.kind.code()),
          new Column("reason", one -> one.reason.code()),
          new Column("old_report_id", one -> one.reports.oldId()),
          new Column("new_report_id", one -> one.reports.newId()),
          new Column("file", one -> one.reports.file()),
          new Column("agency_id", one -> one.reports.agencyId()),
          new Column("agency", one -> one.reports.agency()),
          new Column("year", one -> one.reports.year()),
          new Column("indicator", one -> one.figure.indicator()),
          new Column("applicant", one -> one.figure.applicant()),
          new Column("columns", Difference::columns),
          new Column("old_value", one -> one.old.value()),
          new Column("new_value", one -> one.changed.value()),
          new Column("old_status", one -> one.old.status()),
          new Column("new_status", one -> one.changed.status()),
          new Column("old_flags", one -> one.old.flags()),
          new Column("new_flags", one -> one.changed.flags()),
          new Column("old_text", one -> one.old.text()),
          new Column("new_text", one -> one.changed.text()));

  /** The header of the CSV file. */
  static List<String> header() {
    return COLUMNS.stream().map(Column::name).toList();
  }

  /** The row of the CSV file. */
  List<String> row() {
    return COLUMNS.stream().map(column -> column.field().apply(this)).toList();
  }
}
