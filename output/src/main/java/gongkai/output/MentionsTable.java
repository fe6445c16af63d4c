package gongkai.output;

import gongkai.normalizer.Mention;
import java.util.List;
import java.util.Optional;

/** mentions.csv: figures in the running text. */
final class MentionsTable {
  /**
   * What a row is made of.
   *
   * @param of the mention's report
   * @param mention the mention
   */
  record Line(ReportOfFile of, Mention mention) {}

  static final DatasetTable<Line> TABLE =
      DatasetTable.<Line>named(
              "mentions",
              "Mentions",
              "正文提及",
              "One row a figure that a sentence of a report's running text states. By report_id,"
                  + " then place in the form, those of one figure in the order of the text.")
          .column(SharedColumns.REPORT_ID, line -> line.of().id())
          .column(SharedColumns.AGENCY_ID, line -> line.of().agencyId())
          .column(SharedColumns.AGENCY, line -> line.of().agencyName())
          .column(SharedColumns.YEAR, line -> FieldText.plain(line.of().year()))
          .column(SharedColumns.INDICATOR, line -> line.mention().indicator())
          .column(SharedColumns.APPLICANT, line -> FieldText.code(line.mention().applicant()))
          .column(
              Column.number("value", "Number", "数值").about("In the indicator's unit.").required(),
              line -> FieldText.number(Optional.of(line.mention().value())))
          .column(
              Column.of("approximate", ColumnType.BOOLEAN, "Approximate", "是否约数")
                  .about("true where the sentence says so, with a word such as 约, 近 or 余.")
                  .required(),
              line -> approximate(line.mention()))
          .column(
              Column.text("sentence", "Sentence", "原句")
                  .about("As published, without spaces.")
                  .required(),
              line -> FieldText.line(line.mention().sentence()))
          .column(
              Column.text("result", "Result", "比对结果")
                  .about(
                      "The figure of the report's tables agrees or differs; alone where they have"
                          + " none. With an approximate number one agrees that lies on the side"
                          + " that the word says, by less than the worth of the number's last digit"
                          + " other than 0: 5500余 is 5500 to 5599. 1.2万 agrees with what rounds"
                          + " to it.")
                  .required()
                  .oneOf(Mention.Result.values()),
              line -> line.mention().result().code())
          .reference("report_id", "reports", "report_id")
          .reference("agency_id", "agencies", "agency_id")
          .reference("indicator", "codebook", "indicator")
          .build();

  private MentionsTable() {}

  private static String approximate(Mention mention) {
    return Boolean.toString(mention.precision() == Mention.Precision.APPROXIMATE);
  }

  /** The rows' sources of one report, in their order. */
  static List<Line> lines(ReportOfFile of) {
    return of.report().mentions().stream().map(mention -> new Line(of, mention)).toList();
  }
}
