package gongkai.output;

import gongkai.normalizer.Codebook;
import gongkai.normalizer.Indicator;
import java.io.IOException;

/** codebook.csv: one row an indicator. */
public final class CodebookTable {
  static final DatasetTable<Indicator> TABLE =
      DatasetTable.<Indicator>named(
              "codebook", "Codebook", "指标手册", "One row an indicator. In the order of the forms.")
          .column(
              Column.text("indicator", "Indicator", "指标").about("The canonical code.").required(),
              Indicator::code)
          .column(
              Column.text("var_name", "Variable", "变量名")
                  .about("A short name, safe in SQL, R and Stata.")
                  .required()
                  .matching("[a-z][a-z0-9_]{0,31}"),
              Indicator::variable)
          .column(
              Column.text("forms", "Forms", "表式").about("Those that have it, separated by spaces."),
              indicator -> FieldText.list(indicator.forms()))
          .column(
              Column.text("table_code", "Table", "所属表").about("Which table of the form."),
              Indicator::table)
          .column(
              Column.text("number", "Number", "表内序号").about("Its number in the form, as printed."),
              Indicator::number)
          .column(
              Column.text("label_zh", "Chinese label", "中文名称").about("The form's own.").required(),
              Indicator::labelZh)
          .column(Column.text("label_en", "English label", "英文名称").required(), Indicator::labelEn)
          .column(
              Column.text("unit", "Unit", "单位").about("CNY is yuan, never 万元.").required(),
              Indicator::unit)
          .emptyColumn(
              Column.text("comparable_with", "Comparable with", "可比指标")
                  .about("Indicators of other forms that count the same, separated by spaces."))
          .column(
              Column.text("note", "Note", "注意事项").about("What to beware of."),
              indicator -> FieldText.line(indicator.note()))
          .key("indicator")
          .build();

  private CodebookTable() {}

  /**
   * Appends codebook.csv: a header and a row for each indicator, in the order of the forms.
   *
   * @param codebook the indicators
   * @param out where to
   * @throws IOException if {@code out} takes no more
   */
  public static void write(Codebook codebook, Appendable out) throws IOException {
    CsvRows.append(out, TABLE.schema().columnNames());
    for (Indicator indicator : codebook.indicators()) {
      CsvRows.append(out, TABLE.row(indicator));
    }
  }
}
