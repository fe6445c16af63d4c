package gongkai.output;

import gongkai.normalizer.Check;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Report;
import gongkai.output.history.VersionStatus;

/** reports.csv: one row a report. */
final class ReportsTable {
  /** A column that only all reports together can tell. */
  static final String VERSION_STATUS = "version_status";

  /** A column that only all reports together can tell. */
  static final String SUPERSEDES = "supersedes";

  /** A column that all reports together may add to. */
  static final String NOTES = "notes";

  static final DatasetTable<ReportOfFile> TABLE =
      content(versions(counts(source(dates(identity(start()))))))
          .key("report_id")
          .reference("agency_id", "agencies", "agency_id")
          .reference("file", "files", "file")
          .build();

  private ReportsTable() {}

  private static DatasetTable.Builder<ReportOfFile> start() {
    return DatasetTable.named("reports", "Reports", "报告", "One row a report. By report_id.");
  }

  private static DatasetTable.Builder<ReportOfFile> identity(
      DatasetTable.Builder<ReportOfFile> table) {
    return table
        .column(SharedColumns.REPORT_ID, ReportOfFile::id)
        .column(
            Column.text("report_key", "Key of the content", "内容标识")
                .about(
                    "k and 16 hex digits of the SHA-256 of agency_id, year and every figure's"
                        + " indicator, applicant and raw: the same when the file is crawled again"
                        + " and when figures are corrected.")
                .required()
                .matching("k[0-9a-f]{16}"),
            ReportOfFile::key)
        .column(SharedColumns.FILE, ReportOfFile::file)
        .column(SharedColumns.AGENCY_ID, ReportOfFile::agencyId)
        .column(SharedColumns.AGENCY, ReportOfFile::agencyName)
        .column(SharedColumns.YEAR, of -> FieldText.plain(of.year()))
        .column(
            SharedColumns.FORM.about("The form of the main tables."),
            of -> FieldText.plain(of.report().form()))
        .column(SharedColumns.SCOPE, of -> of.report().scope().scope().code())
        .column(
            Column.text("scope_evidence", "Words that say the scope", "口径依据"),
            of -> FieldText.line(of.report().scope().words()))
        .column(
            Column.text("title", "Title", "标题").about("As printed, without spaces."),
            of -> FieldText.line(masthead(of).title()));
  }

  private static DatasetTable.Builder<ReportOfFile> dates(
      DatasetTable.Builder<ReportOfFile> table) {
    return table
        .column(
            Column.date("period_start", "First day reported on", "统计期起"),
            of -> FieldText.plain(masthead(of).period().map(Masthead.Period::start)))
        .column(
            Column.date("period_end", "Last day reported on", "统计期止"),
            of -> FieldText.plain(masthead(of).period().map(Masthead.Period::end)))
        .column(
            Column.date("signed_on", "Date of the signature", "落款日期"),
            of -> FieldText.plain(masthead(of).signedOn()))
        .column(
            Column.date("published_on", "Date of publication", "发布日期"),
            of -> FieldText.plain(masthead(of).publishedOn().map(Masthead.Claim::value)))
        .column(
            Column.text("published_on_source", "Where the date of publication was read", "发布日期来源")
                .oneOf(Masthead.Evidence.values()),
            of -> FieldText.code(masthead(of).publishedOn().map(Masthead.Claim::evidence)));
  }

  private static DatasetTable.Builder<ReportOfFile> source(
      DatasetTable.Builder<ReportOfFile> table) {
    return table
        .column(
            Column.of("fetched_at", ColumnType.DATETIME, "When it was fetched", "采集时间"),
            of -> FieldText.plain(of.outcome().entry().provenance().fetchedAt()))
        .column(
            Column.text("url", "URL", "网址")
                .about("Where it was fetched from, else the address that it names as its own."),
            of -> FilesTable.url(of.outcome()))
        .column(SharedColumns.SHA256.required(), of -> content(of).sha256())
        .column(SharedColumns.MEDIA_TYPE.required(), of -> content(of).mediaType().name())
        .column(SharedColumns.PAGES, of -> FieldText.integer(of.outcome().pages()));
  }

  private static DatasetTable.Builder<ReportOfFile> counts(
      DatasetTable.Builder<ReportOfFile> table) {
    return table
        .column(
            Column.count("tables", "Tables", "表数").about("Tables that a form claims.").required(),
            of -> FieldText.integer(recognisedTables(of.report())))
        .column(
            Column.count("figures", "Figures", "数据数").about("Rows of figures.csv.").required(),
            of -> FieldText.integer(of.report().figures().size()))
        .column(
            Column.count("figures_flagged", "Flagged figures", "有疑点的数据数").required(),
            of -> FieldText.integer(flagged(of.report())))
        .column(
            Column.count("checks_passed", "Passed checks", "通过的勾稽数").required(),
            of -> FieldText.integer(checks(of.report(), Check.Result.PASS)))
        .column(
            Column.count("checks_failed", "Failed checks", "不通过的勾稽数").required(),
            of -> FieldText.integer(checks(of.report(), Check.Result.FAIL)))
        .column(
            Column.count("checks_incomplete", "Incomplete checks", "无法核对的勾稽数")
                .about("An operand is missing.")
                .required(),
            of -> FieldText.integer(checks(of.report(), Check.Result.INCOMPLETE)));
  }

  private static DatasetTable.Builder<ReportOfFile> versions(
      DatasetTable.Builder<ReportOfFile> table) {
    return table
        .emptyColumn(
            Column.text(VERSION_STATUS, "Version", "版本状态")
                .about(
                    "Among the reports of one agency, year and scope with figures, by dates and the"
                        + " reports' own words; empty if they do not tell. duplicate: another has"
                        + " the same figures.")
                .oneOf(VersionStatus.values()))
        .emptyColumn(
            Column.text(SUPERSEDES, "Supersedes", "所取代的报告")
                .about("report_id of the reports that this one replaces, separated by spaces."));
  }

  private static DatasetTable.Builder<ReportOfFile> content(
      DatasetTable.Builder<ReportOfFile> table) {
    return table
        .column(
            Column.text(NOTES, "Notes", "备注")
                .about(
                    "all_zero, same_as_last_year, agency_unclear (several agencies fit, see reason),"
                        + " agency_disagrees and year_disagrees (with the manifest, which counts);"
                        + " separated by spaces."),
            of -> FieldText.list(of.report().notes().stream().map(FieldText::code).toList()))
        .column(
            Column.text("status", "Completeness", "完整程度")
                .about("Whether every table of its form was found.")
                .required()
                .oneOf(Report.Completeness.Status.values()),
            of -> FieldText.code(of.report().completeness().status()))
        .column(
            Column.text("reason", "What is missing or unclear", "缺失或存疑之处"),
            of -> FieldText.line(of.report().completeness().reason()));
  }

  private static Masthead masthead(ReportOfFile of) {
    return of.report().masthead();
  }

  private static FileContent content(ReportOfFile of) {
    return FileContent.of(of.outcome().entry()).orElseThrow();
  }

  private static long recognisedTables(Report report) {
    return report.tables().stream().filter(table -> table.form().isPresent()).count();
  }

  /** How many of a report's figures carry a flag. */
  static long flagged(Report report) {
    return report.figures().stream().filter(figure -> !figure.flags().isEmpty()).count();
  }

  /** How many of a report's checks came out so. */
  static long checks(Report report, Check.Result result) {
    return report.checks().stream().filter(check -> check.result() == result).count();
  }
}
