package gongkai.output;

import gongkai.normalizer.Agency;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Report;
import java.util.Optional;

/**
 * A report and the file that holds it: what the columns that many tables share are made of.
 *
 * @param outcome the file
 * @param report one of its reports
 */
record ReportOfFile(FileOutcome outcome, Report report) {
  String id() {
    return report.id();
  }

  String file() {
    return FieldText.wellFormed(outcome.entry().path());
  }

  /** Empty if nothing names the agency. */
  String agencyId() {
    return report.masthead().agency().map(Agency::id).map(FieldText::line).orElse("");
  }

  /** Empty if nothing names the agency. */
  String agencyName() {
    return report.masthead().agency().map(Agency::name).map(FieldText::line).orElse("");
  }

  /** The year reported on. */
  Optional<Integer> year() {
    return report.masthead().year().map(Masthead.Claim::value);
  }
}
