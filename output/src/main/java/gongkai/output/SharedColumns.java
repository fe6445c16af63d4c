package gongkai.output;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Scope;

/** Columns that stand in several tables. */
final class SharedColumns {
  static final Column REPORT_ID =
      Column.text("report_id", "Report", "报告编号")
          .about(
              "r and the first 16 hex digits of the file's SHA-256, with _2 and on where a file"
                  + " holds several reports.")
          .required()
          .matching("r[0-9a-f]{16}(_[1-9][0-9]*)?");

  static final Column FILE =
      Column.text("file", "File", "文件")
          .about(
              "Path below the given folder; with several folders given, the folder's name stands"
                  + " before it.")
          .required();

  static final Column AGENCY_ID =
      Column.text("agency_id", "Agency key", "机关标识")
          .about("Readable, stable key of region and normalised name.");

  static final Column AGENCY =
      Column.text("agency", "Agency", "机关名称").about("As printed, without spaces.");

  static final Column YEAR = Column.count("year", "Year", "报告年度").about("The year reported on.");

  static final Column FORM =
      Column.text("form", "Form", "表式")
          .about(
              "Edition of the official template: form_2021, form_2019, form_2014, a local one, or one"
                  + " of a user's own.")
          .matching("(form|local|own)_[a-z0-9_]+");

  static final Column SCOPE =
      Column.text("scope", "Scope", "统计口径")
          .about(
              "For whom the table counts, from the report's own words; figures are never comparable"
                  + " across it.")
          .required()
          .oneOf(Scope.values());

  static final Column APPLICANT =
      Column.text("applicant", "Applicant", "申请人")
          .about("Who asked; empty where the table has no such columns.")
          .oneOf(Applicant.values());

  static final Column INDICATOR =
      Column.text("indicator", "Indicator", "指标").about("Code from codebook.csv.").required();

  static final Column TABLE_NO = Column.ordinal("table_no", "Table number", "表序号").required();

  static final Column ROW_NO =
      Column.ordinal("row_no", "Row", "行号").about("In the grid of the table as read.").required();

  static final Column COLUMN_NO =
      Column.ordinal("column_no", "Column", "列号")
          .about("In the grid of the table as read.")
          .required();

  static final Column SHA256 =
      Column.text("sha256", "SHA-256 of the file", "文件SHA-256").matching("[0-9a-f]{64}");

  static final Column MEDIA_TYPE =
      Column.text("media_type", "Media type", "媒体类型")
          .about("Told by the content, never by the name.");

  static final Column PAGES =
      Column.count("pages", "Pages", "页数").about("Empty where the format has no pages.");

  private SharedColumns() {}
}
