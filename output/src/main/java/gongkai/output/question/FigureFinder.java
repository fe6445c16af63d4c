package gongkai.output.question;

import gongkai.output.AllApplicants;
import gongkai.output.Dataset;
import gongkai.output.Row;
import gongkai.output.UnusableDatasetException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a figure and what belongs to it in the other tables. */
final class FigureFinder {
  private static final List<String> FIGURES =
      List.of(
          "report_id",
          "form",
          "scope",
          "indicator",
          "applicant",
          "value",
          "unit",
          "status",
          "value_published",
          "unit_published",
          "raw",
          "confidence",
          "flags",
          "page",
          "table_no",
          "row_no",
          "column_no",
          "box_left",
          "box_top",
          "box_width",
          "box_height");
  private static final List<String> CHECKS =
      List.of(
          "report_id",
          "other_report_id",
          "check_id",
          "indicator",
          "applicant",
          "lhs",
          "rhs",
          "result",
          "blame");
  private static final List<String> CORRECTIONS =
      List.of("applied_to", "indicator", "applicant", "reason", "who", "date", "outcome");

  private final Dataset dataset;

  FigureFinder(Dataset dataset) {
    this.dataset = dataset;
  }

  CitedFigure find(CitedFigure.Request request) throws UnanswerableException, IOException {
    Row report = ReportFinder.find(dataset, request.report());
    DatasetIndicator indicator = IndicatorList.of(dataset).one(request.indicator());
    List<Row> all = figures(report.text("report_id"));
    Row figure = choose(report, indicator, request.applicant(), all);
    return new CitedFigure(
        report,
        figure,
        indicator,
        checks(figure, all),
        corrections(figure),
        new CitedFigure.Source(dataset.version(), dataset.corpus()));
  }

  /** All figures of a report; they stand together. */
  private List<Row> figures(String reportId) throws IOException {
    List<Row> figures = new ArrayList<>();
    dataset.read(
        "figures",
        FIGURES,
        row -> {
          if (row.text("report_id").equals(reportId)) {
            figures.add(row);
          }
        });
    return figures;
  }

  private static Row choose(
      Row report, DatasetIndicator indicator, Optional<String> applicant, List<Row> all)
      throws UnanswerableException {
    List<Row> rows =
        all.stream().filter(row -> row.text("indicator").equals(indicator.code())).toList();
    if (rows.isEmpty()) {
      throw absent(report, indicator, all);
    }
    Optional<Row> chosen =
        applicant.map(List::of).orElse(List.of(AllApplicants.TOTAL, "")).stream()
            .flatMap(who -> rows.stream().filter(row -> row.text("applicant").equals(who)))
            .findFirst();
    if (chosen.isPresent()) {
      return chosen.get();
    }
    throw UnanswerableException.of(
        "%s has %s for no applicant '%s'; it has it for"
            .formatted(
                report.text("report_id"), indicator.code(), applicant.orElse(AllApplicants.TOTAL)),
        rows.stream()
            .map(row -> row.present("applicant").orElse("all of them together, without a name"))
            .toList());
  }

  private static UnanswerableException absent(
      Row report, DatasetIndicator indicator, List<Row> all) {
    String form = report.present("form").orElse("no form");
    return new UnanswerableException(
        "%s has no row %s, which is of %s; its form is %s and it has %d figures"
            .formatted(
                report.text("report_id"),
                indicator.code(),
                String.join(" ", indicator.forms()),
                form,
                all.size()));
  }

  private List<CitedCheck> checks(Row figure, List<Row> all) throws IOException {
    KnownChecks known = KnownChecks.load();
    Set<String> reported =
        all.stream()
            .filter(row -> row.text("applicant").equals(figure.text("applicant")))
            .filter(row -> row.text("form").equals(figure.text("form")))
            .map(row -> row.text("indicator"))
            .collect(Collectors.toCollection(HashSet::new));
    List<CitedCheck> checks = new ArrayList<>();
    dataset.read(
        "checks",
        CHECKS,
        row -> {
          if (known.takesPart(row, figure, reported)) {
            checks.add(cited(row, figure, known));
          }
        });
    return checks;
  }

  private static CitedCheck cited(Row row, Row figure, KnownChecks known)
      throws UnusableDatasetException {
    return new CitedCheck(
        row.text("check_id"),
        known.words(row.text("check_id")),
        row.number("lhs"),
        row.number("rhs"),
        row.text("result"),
        row.text("blame"),
        others(row, figure));
  }

  /** The other reports of a check, as seen from the figure's own. */
  private static List<String> others(Row check, Row figure) {
    return Stream.concat(
            Stream.of(check.text("report_id")),
            Stream.of(check.text("other_report_id").split(" ", -1)))
        .filter(report -> !report.isEmpty() && !report.equals(figure.text("report_id")))
        .toList();
  }

  private List<Row> corrections(Row figure) throws IOException {
    List<Row> corrections = new ArrayList<>();
    if (dataset.find("corrections").isPresent()) {
      dataset.read(
          "corrections",
          CORRECTIONS,
          row -> {
            if (row.text("applied_to").equals(figure.text("report_id"))
                && row.text("indicator").equals(figure.text("indicator"))
                && row.text("applicant").equals(figure.text("applicant"))) {
              corrections.add(row);
            }
          });
    }
    return corrections;
  }
}
