package gongkai.output;

import gongkai.normalizer.Agency;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Report;
import gongkai.normalizer.ReportKey;
import java.util.Optional;

/**
 * A report and the file that holds it: what the columns that many tables share are made of.
 *
 * @param outcome the file
 * @param report one of its reports
 * @param key report_key
 * @param file the file's path as the dataset writes it
 * @param agencyId empty if nothing names the agency
 * @param agencyName empty if nothing names the agency
 */
record ReportOfFile(
    FileOutcome outcome,
    Report report,
    String key,
    String file,
    String agencyId,
    String agencyName) {

  /** Makes the fields that all rows of a report repeat, once. */
  static ReportOfFile of(FileOutcome outcome, Report report) {
    Optional<Agency> agency = report.masthead().agency();
    return new ReportOfFile(
        outcome,
        report,
        ReportKey.of(report.masthead(), report.figures()),
        FilesTable.file(outcome),
        agency.map(Agency::id).map(FieldText::line).orElse(""),
        agency.map(Agency::name).map(FieldText::line).orElse(""));
  }

  String id() {
    return report.id();
  }

  /** The year reported on. */
  Optional<Integer> year() {
    return report.masthead().year().map(Masthead.Claim::value);
  }
}
