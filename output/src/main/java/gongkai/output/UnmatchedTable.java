package gongkai.output;

import gongkai.normalizer.Report;
import java.util.Comparator;
import java.util.List;

/** unmatched.csv: cells with a number that no form claims. */
final class UnmatchedTable {
  /**
   * What a row is made of.
   *
   * @param of the cell's report
   * @param cell the cell
   */
  record Line(ReportOfFile of, Report.Unmatched cell) {}

  private static final Comparator<Report.Unmatched> READING_ORDER =
      Comparator.<Report.Unmatched>comparingInt(unmatched -> unmatched.cell().table())
          .thenComparingInt(unmatched -> unmatched.cell().row())
          .thenComparingInt(unmatched -> unmatched.cell().column());

  static final DatasetTable<Line> TABLE =
      DatasetTable.<Line>named(
              "unmatched",
              "Unmatched cells",
              "未归类单元格",
              "One row a cell with a number, in a table of a report, that no form claims. By"
                  + " report_id, table, row and column.")
          .column(SharedColumns.REPORT_ID, line -> line.of().id())
          .column(SharedColumns.FILE, line -> line.of().file())
          .column(
              Column.ordinal("page", "Page", "页码").about("Empty where the format has no pages."),
              line -> FieldText.plain(line.cell().cell().place().first().map(part -> part.page())))
          .column(SharedColumns.TABLE_NO, line -> FieldText.integer(line.cell().cell().table()))
          .column(SharedColumns.ROW_NO, line -> FieldText.integer(line.cell().cell().row()))
          .column(SharedColumns.COLUMN_NO, line -> FieldText.integer(line.cell().cell().column()))
          .column(
              Column.text("label", "Label", "行列名称")
                  .about(
                      "The row's; in a table that no form claims: labels of the row, outermost"
                          + " first, after a bar those of the column."),
              line -> FieldText.line(line.cell().label()))
          .column(
              Column.text("raw", "Cell text", "单元格原文")
                  .about("As published, white space collapsed."),
              line -> FieldText.line(line.cell().raw()))
          .key("report_id", "table_no", "row_no", "column_no")
          .reference("report_id", "reports", "report_id")
          .build();

  private UnmatchedTable() {}

  /** The rows' sources of one report, in their order. */
  static List<Line> lines(ReportOfFile of) {
    return of.report().unmatched().stream()
        .sorted(READING_ORDER)
        .map(unmatched -> new Line(of, unmatched))
        .toList();
  }
}
