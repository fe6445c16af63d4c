package gongkai.output.verify;

import gongkai.output.verify.Finding.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fields that say the same in different words agree: a value stands only where the status is
 * reported, a difference is that of its sides, confidence is what the flags make it, and a figure
 * or check has its report's file, agency and year.
 */
final class AgreementCheck implements DatasetCheck {
  private static final List<String> OF_REPORT = List.of("file", "agency_id", "agency", "year");

  private final Findings findings;
  private final OwnChecks own;
  private final Map<String, String> units = new HashMap<>();

  AgreementCheck(Findings findings, OwnChecks own) {
    this.findings = findings;
    this.own = own;
  }

  @Override
  public void row(TableRow row) {
    switch (row.table().name()) {
      case "codebook" -> units.put(row.text("indicator"), row.text("unit"));
      case "figures" -> figure(row);
      case "checks" -> check(row);
      default -> {
        // Says nothing twice.
      }
    }
  }

  private void figure(TableRow row) {
    boolean reported = row.text("status").equals("reported");
    if (reported == row.text("value").isEmpty()) {
      findings.add(
          Kind.AGREEMENT,
          row,
          "value",
          reported ? "a number, the status being reported" : "nothing unless status is reported");
    }
    String unit = units.getOrDefault(row.text("indicator"), row.text("unit"));
    if (!row.text("unit").equals(unit)) {
      findings.add(Kind.AGREEMENT, row, "unit", "'" + unit + "' as in codebook");
    }
    confidence(row);
  }

  private void confidence(TableRow row) {
    String flags = row.text("flags");
    long doubts = Stream.of(flags.split(" ")).filter(flag -> flag.startsWith("read:")).count();
    String confidence = row.text("confidence");
    boolean agrees =
        switch (confidence) {
          case "certain" -> doubts == 0;
          case "check" -> doubts == 1;
          default -> true;
        };
    if (!agrees) {
      findings.add(
          Kind.AGREEMENT,
          row,
          "confidence",
          "what %d flags of reading make it: '%s'".formatted(doubts, flags));
    }
  }

  private void check(TableRow row) {
    String result = row.text("result");
    if (result.equals("fail") == row.text("blame").isEmpty() && own.holds(row)) {
      findings.add(
          Kind.AGREEMENT,
          row,
          "blame",
          result.equals("fail") ? "source or reading" : "nothing unless it fails");
    }
    if (Stream.of("lhs", "rhs", "difference").map(row::text).allMatch(PlainNumbers::isDecimal)) {
      BigDecimal difference =
          new BigDecimal(row.text("lhs")).subtract(new BigDecimal(row.text("rhs")));
      if (difference.compareTo(new BigDecimal(row.text("difference"))) != 0) {
        findings.add(Kind.AGREEMENT, row, "difference", difference.toPlainString() + ", lhs - rhs");
      }
    }
  }

  @Override
  public void report(ReportRows rows) {
    rows.figures().forEach(figure -> compare(figure, rows.report()));
    rows.checks().forEach(check -> compare(check, rows.report()));
  }

  private void compare(TableRow row, TableRow report) {
    for (String column : OF_REPORT) {
      boolean both = row.table().indexOf(column) >= 0 && report.table().indexOf(column) >= 0;
      if (both && !row.text(column).equals(report.text(column))) {
        findings.add(
            Kind.AGREEMENT,
            row,
            column,
            Findings.quoted(report.text(column)) + " as in reports row " + report.number());
      }
    }
  }
}
