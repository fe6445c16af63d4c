package gongkai.output;

import gongkai.normalizer.Codebook;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.crosswalk.Crosswalk;
import java.io.IOException;
import java.util.List;

/** codebook.csv: one row an indicator. */
public final class CodebookTable {
  /**
   * What a row is made of.
   *
   * @param indicator the indicator
   * @param crosswalk what it can be compared with
   */
  record Line(Indicator indicator, Crosswalk crosswalk) {}

  static final DatasetTable<Line> TABLE =
      DatasetTable.<Line>named(
              "codebook", "Codebook", "指标手册", "One row an indicator. In the order of the forms.")
          .column(
              Column.text("indicator", "Indicator", "指标").about("The canonical code.").required(),
              line -> line.indicator().code())
          .column(
              Column.text("var_name", "Variable", "变量名")
                  .about("A short name, safe in SQL, R and Stata.")
                  .required()
                  .matching("[a-z][a-z0-9_]{0,31}"),
              line -> line.indicator().variable())
          .column(
              Column.text("forms", "Forms", "表式").about("Those that have it, separated by spaces."),
              line -> FieldText.list(line.indicator().forms()))
          .column(
              Column.text("table_code", "Table", "所属表").about("Which table of the form."),
              line -> line.indicator().table())
          .column(
              Column.text("number", "Number", "表内序号").about("Its number in the form, as printed."),
              line -> line.indicator().number())
          .column(
              Column.text("label_zh", "Chinese label", "中文名称").about("The form's own.").required(),
              line -> line.indicator().labelZh())
          .column(
              Column.text("label_en", "English label", "英文名称").required(),
              line -> line.indicator().labelEn())
          .column(
              Column.text("unit", "Unit", "单位").about("CNY is yuan, never 万元.").required(),
              line -> line.indicator().unit())
          .column(
              Column.text("comparable_with", "Comparable with", "可比指标")
                  .about("Indicators of other forms that count the same, separated by spaces."),
              line -> FieldText.list(line.crosswalk().comparableWith(line.indicator().code())))
          .column(
              Column.text("note", "Note", "注意事项").about("What to beware of."),
              line -> FieldText.line(ComparisonNote.of(line.indicator(), line.crosswalk())))
          .key("indicator")
          .build();

  private CodebookTable() {}

  /** A line an indicator, in the order of the forms. */
  static List<Line> lines(Codebook codebook) {
    Crosswalk crosswalk = Crosswalk.of(codebook.indicators());
    return codebook.indicators().stream().map(it -> new Line(it, crosswalk)).toList();
  }

  /**
   * Appends codebook.csv: a header and a row for each indicator, in the order of the forms.
   *
   * @param codebook the indicators
   * @param out where to
   * @throws IOException if {@code out} takes no more
   */
  public static void write(Codebook codebook, Appendable out) throws IOException {
    CsvRows.append(out, TABLE.schema().columnNames());
    for (Line line : lines(codebook)) {
      CsvRows.append(out, TABLE.row(line));
    }
  }
}
