package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Masthead;
import gongkai.normalizer.Report;
import gongkai.normalizer.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportVersionsTest {
  /**
   * Reports of one agency and year: their scopes, with * where one says that it is a correction;
   * and what each then is, with the numbers of those that it supersedes.
   */
  @ParameterizedTest
  @CsvSource({
    "organ,             only",
    "organ*,            only",
    "organ region,      only only",
    "organ organ,       - -",
    "organ organ*,      superseded current:1",
    "organ* organ,      current:2 superseded",
    "organ organ* organ, superseded current:1;3 superseded",
    "organ* organ*,     - -",
    "organ region*,     only only",
    "organ unknown*,    - -",
    "unknown unknown*,  superseded current:1",
    "organ organ* region, superseded current:1 only",
  })
  void tellsWhichIsCurrent(String given, String expected) {
    List<ReportOfFile> reports = new ArrayList<>();
    for (String report : given.split(" ", -1)) {
      reports.add(report(reports.size() + 1, report));
    }

    assertThat(read(reports)).isEqualTo(expected);

    List<ReportOfFile> turned = new ArrayList<>(reports);
    Collections.reverse(turned);
    ReportVersions versions = new ReportVersions(new HashMap<>());
    turned.forEach(versions::add);
    assertThat(told(versions, reports)).as("in another order").isEqualTo(expected);
  }

  private static String read(List<ReportOfFile> reports) {
    ReportVersions versions = new ReportVersions(new HashMap<>());
    reports.forEach(versions::add);
    return told(versions, reports);
  }

  private static String told(ReportVersions versions, List<ReportOfFile> reports) {
    List<String> told = new ArrayList<>();
    TableSchema schema = ReportsTable.TABLE.schema();
    for (ReportOfFile report : reports) {
      List<String> row = versions.complete(ReportsTable.TABLE.row(report));
      String status = row.get(schema.indexOf("version_status"));
      String supersedes = row.get(schema.indexOf("supersedes"));
      String numbers = supersedes.replaceAll("r0+100", "").replace(' ', ';');
      told.add(status.isEmpty() ? "-" : supersedes.isEmpty() ? status : status + ":" + numbers);
    }
    return String.join(" ", told);
  }

  private static ReportOfFile report(int number, String words) {
    Scope scope = Scope.valueOf(words.replace("*", "").toUpperCase(Locale.ROOT));
    Report plain = InventedReports.poor(InventedReports.id(number), 2022, scope);
    Report report = words.endsWith("*") ? revised(plain) : plain;
    FileOutcome outcome =
        InventedReports.report(number + ".pdf", number, OptionalInt.empty(), report);
    return ReportOfFile.of(outcome, report);
  }

  private static Report revised(Report plain) {
    Masthead masthead = plain.masthead();
    Masthead.Claim<Masthead.Revision> revision =
        new Masthead.Claim<>(Masthead.Revision.CORRECTED, Masthead.Evidence.TITLE, "更正版");
    return new Report(
        plain.id(),
        new Masthead(
            masthead.title(),
            masthead.agency(),
            masthead.year(),
            masthead.period(),
            masthead.signedOn(),
            masthead.publishedOn(),
            Optional.of(revision)),
        plain.form(),
        plain.scope(),
        plain.tables(),
        plain.figures(),
        plain.checks(),
        plain.unmatched(),
        plain.corrections(),
        plain.mentions(),
        plain.completeness(),
        plain.notes());
  }
}
