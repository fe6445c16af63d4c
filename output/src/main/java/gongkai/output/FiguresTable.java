package gongkai.output;

import gongkai.extractor.Place;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.CellReference;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** figures.csv: one row a figure. */
final class FiguresTable {
  /**
   * What a row is made of.
   *
   * @param of the figure's report
   * @param figure the figure
   * @param indicator its indicator in the codebook
   */
  record Line(ReportOfFile of, Figure figure, Indicator indicator) {
    private Value value() {
      return figure.value();
    }

    private CellReference cell() {
      return figure.cell();
    }

    private String position(ToIntFunction<CellReference> number) {
      return cell().isCell() ? FieldText.integer(number.applyAsInt(cell())) : "";
    }

    private Optional<Place.Part> place() {
      return cell().place().first();
    }

    private String points(ToDoubleFunction<Place.Box> length) {
      return place().map(part -> FieldText.points(length.applyAsDouble(part.box()))).orElse("");
    }
  }

  static final DatasetTable<Line> TABLE =
      DatasetTable.<Line>named(
              "figures",
              "Figures",
              "数据",
              "One row a number, or blank, of a report. By report_id, then place in the form.")
          .column(SharedColumns.REPORT_ID, line -> line.of().id())
          .column(SharedColumns.FILE, line -> line.of().file())
          .column(SharedColumns.AGENCY_ID, line -> line.of().agencyId())
          .column(SharedColumns.AGENCY, line -> line.of().agencyName())
          .column(SharedColumns.YEAR, line -> FieldText.plain(line.of().year()))
          .column(SharedColumns.FORM.required(), line -> line.figure().form())
          .column(SharedColumns.SCOPE, line -> line.figure().scope().code())
          .column(SharedColumns.INDICATOR, line -> line.figure().indicator())
          .column(
              SharedColumns.APPLICANT,
              line -> line.figure().applicant().map(Applicant::code).orElse(""))
          .column(
              Column.number("value", "Value", "数值")
                  .about("In unit; empty unless status is reported: missing is never 0."),
              line -> FieldText.number(line.value().number()))
          .column(
              Column.text("unit", "Unit", "单位").about("The codebook's unit.").required(),
              line -> line.indicator().unit())
          .column(
              Column.text("status", "Status", "单元格状态")
                  .about("What stands in the cell.")
                  .required()
                  .oneOf(Value.Status.values()),
              line -> line.value().status().code())
          .column(
              Column.number("value_published", "Value as printed", "公布数值")
                  .about("The number before conversion to unit."),
              line -> FieldText.asPrinted(line.value().published()))
          .column(
              Column.text("unit_published", "Unit as printed", "公布单位"),
              line -> line.value().publishedUnit().map(FieldText::line).orElse(""))
          .column(
              Column.text("raw", "Cell text", "单元格原文")
                  .about("As published, white space collapsed."),
              line -> FieldText.line(line.value().raw()))
          .column(
              Column.text("confidence", "Confidence", "可信程度")
                  .about("How sure the reading is.")
                  .required()
                  .oneOf(Figure.Confidence.values()),
              line -> FieldText.code(line.figure().confidence()))
          .column(
              Column.text("flags", "Flags", "疑点标记")
                  .about("What speaks against the value; separated by spaces."),
              line -> flags(line.figure().flags()))
          .column(
              Column.ordinal("page", "Page", "页码")
                  .about("The first that the cell stands on; empty where the format has no pages."),
              line -> FieldText.plain(line.place().map(Place.Part::page)))
          .column(
              Column.ordinal("table_no", "Table number", "表序号")
                  .about("Empty where a person added the figure."),
              line -> line.position(CellReference::table))
          .column(
              Column.ordinal("row_no", "Row", "行号").about("In the grid of the table as read."),
              line -> line.position(CellReference::row))
          .column(
              Column.ordinal("column_no", "Column", "列号")
                  .about("In the grid of the table as read."),
              line -> line.position(CellReference::column))
          .column(
              Column.number("box_left", "Box, left", "框左边距")
                  .about("Points (1/72 inch) from the page's left edge."),
              line -> line.points(Place.Box::left))
          .column(
              Column.number("box_top", "Box, top", "框上边距")
                  .about("Points from the page's top edge."),
              line -> line.points(Place.Box::top))
          .column(
              Column.number("box_width", "Box, width", "框宽").about("Points."),
              line -> line.points(Place.Box::width))
          .column(
              Column.number("box_height", "Box, height", "框高").about("Points."),
              line -> line.points(Place.Box::height))
          .key("report_id", "indicator", "applicant")
          .reference("report_id", "reports", "report_id")
          .reference("indicator", "codebook", "indicator")
          .reference("agency_id", "agencies", "agency_id")
          .build();

  private FiguresTable() {}

  private static String flags(List<Flag> flags) {
    return flags.isEmpty() // As most are.
        ? ""
        : FieldText.list(flags.stream().map(Flag::code).distinct().sorted().toList());
  }
}
