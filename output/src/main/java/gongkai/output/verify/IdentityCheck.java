package gongkai.output.verify;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Check;
import gongkai.normalizer.Figure;
import gongkai.normalizer.check.Checker;
import gongkai.normalizer.check.Identities;
import gongkai.output.verify.Finding.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every identity, evaluated again over the figures of a report, comes out as checks.csv says, and
 * nothing else stands there. Comparisons with other reports are not evaluated.
 */
final class IdentityCheck implements DatasetCheck {
  private final Findings findings;
  private final Checker checker;
  private final FlagCheck flags;
  private final OwnChecks own;

  IdentityCheck(Findings findings, Identities identities, OwnChecks own) {
    this.findings = findings;
    this.own = own;
    this.checker = new Checker(identities);
    this.flags = new FlagCheck(findings, identities);
  }

  /** What a row of checks.csv is about. */
  private record Key(String identity, String indicator, String applicant) {
    static Key of(Check check) {
      return new Key(
          check.identity(),
          check.indicator().orElse(""),
          check.applicant().map(Applicant::code).orElse(""));
    }

    static Key of(TableRow row) {
      return new Key(row.text("check_id"), row.text("indicator"), row.text("applicant"));
    }

    String text() {
      String row = indicator.isEmpty() ? "" : ", indicator " + indicator;
      return "check_id " + identity + row + (applicant.isEmpty() ? "" : ", applicant " + applicant);
    }
  }

  @Override
  public void report(ReportRows rows) {
    Optional<List<Figure>> figures = ReadFigures.of(rows.figures());
    if (figures.isEmpty()) {
      return; // What no figure can be made of is told where its fields are looked at.
    }
    Map<Key, TableRow> written = written(own.of(rows.checks()));
    Map<Check, TableRow> failed = new LinkedHashMap<>();
    for (Check check : checker.check(figures.get()).checks()) {
      TableRow row = written.remove(Key.of(check));
      if (row == null) {
        tellMissing(rows.report(), check);
      } else {
        compare(row, check);
        if (check.result() == Check.Result.FAIL) {
          failed.put(check, row);
        }
      }
    }
    written
        .values()
        .forEach(
            row ->
                findings.add(
                    Kind.IDENTITIES,
                    row,
                    "check_id",
                    "none: no identity that is known comes out so (those of forms of your own:"
                        + " --forms)"));
    flags.compare(rows.figures(), failed);
  }

  private Map<Key, TableRow> written(List<TableRow> rows) {
    Map<Key, TableRow> written = new LinkedHashMap<>();
    for (TableRow row : rows) {
      if (written.putIfAbsent(Key.of(row), row) != null) {
        findings.add(Kind.IDENTITIES, row, "check_id", "it once; it stands further up, too");
      }
    }
    return written;
  }

  private void tellMissing(TableRow report, Check check) {
    findings.add(
        Kind.IDENTITIES,
        "checks (report_id %s, %s)".formatted(report.text("report_id"), Key.of(check).text()),
        "result",
        "no row",
        "'%s' with lhs %s, rhs %s"
            .formatted(
                check.result().code(),
                Findings.quoted(text(check.leftSum())),
                Findings.quoted(text(check.rightSum()))));
  }

  private void compare(TableRow row, Check check) {
    compare(row, "lhs", text(check.leftSum()));
    compare(row, "rhs", text(check.rightSum()));
    Optional<BigDecimal> difference =
        check.leftSum().flatMap(left -> check.rightSum().map(left::subtract));
    compare(row, "difference", text(difference));
    compare(row, "result", check.result().code());
  }

  private void compare(TableRow row, String column, String expected) {
    if (!row.text(column).equals(expected)) {
      findings.add(
          Kind.IDENTITIES, row, column, Findings.quoted(expected) + " as the figures make it");
    }
  }

  private static String text(Optional<BigDecimal> number) {
    return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
  }
}
