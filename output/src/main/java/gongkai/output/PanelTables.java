package gongkai.output;

import gongkai.normalizer.Agency;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Indicator;
import gongkai.output.history.PastFigure;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * panel.csv and panel_status.csv: one row an agency, year and scope, one column an indicator, the
 * requests table by its total. Which indicators there are depends on the codebook.
 */
final class PanelTables {
  /** Stands only in running text, so no form has a row of it. */
  private static final String PROSE = "prose";

  /** Those of panel_status.csv, where a flag is no letter. */
  private static final List<String> LETTERS =
      Stream.of(PanelStatus.values())
          .filter(status -> status != PanelStatus.FLAGGED)
          .map(PanelStatus::letter)
          .toList();

  private PanelTables() {}

  /** panel.csv: the numbers; empty where there is none. */
  static DatasetTable<PanelRow> numbers(Codebook codebook) {
    DatasetTable.Builder<PanelRow> table =
        begin(
            "panel",
            "Panel",
            "面板数据",
            "One row an agency, year and scope, from the report that counts; one column an"
                + " indicator, the requests table by its total. By agency_id, year and scope. An"
                + " empty cell is missing and never 0: panel_status.csv says why.");
    for (Indicator indicator : codebook.indicators()) {
      table.column(
          Column.number(indicator.variable(), indicator.labelEn(), indicator.labelZh())
              .about("%s, in %s.".formatted(indicator.code(), indicator.unit())),
          row -> FieldText.number(figure(row, indicator).flatMap(PastFigure::number)));
    }
    return end(table);
  }

  /** panel_status.csv: a letter for each number. */
  static DatasetTable<PanelRow> letters(Codebook codebook) {
    DatasetTable.Builder<PanelRow> table =
        begin(
            "panel_status",
            "Status of the panel",
            "面板数据状态",
            "What stands in each cell of panel.csv: R reported, B blank, D dash or 无, U unreadable"
                + " or unit unknown, A the form has the row and the report lacks it, or counts it"
                + " for another scope, N not in the form.");
    for (Indicator indicator : codebook.indicators()) {
      table.column(
          Column.text(indicator.variable(), indicator.labelEn(), indicator.labelZh())
              .about(indicator.code() + ".")
              .required()
              .oneOf(LETTERS),
          row -> status(row, indicator).letter());
    }
    return end(table);
  }

  private static DatasetTable.Builder<PanelRow> begin(
      String name, String title, String titleZh, String description) {
    DatasetTable.Builder<PanelRow> table =
        DatasetTable.<PanelRow>named(name, title, titleZh, description)
            .column(SharedColumns.AGENCY_ID.required(), row -> row.figures().report().agencyId())
            .column(SharedColumns.AGENCY, row -> row.figures().report().agency())
            .column(
                AgenciesTable.ADMIN_LEVEL, row -> FieldText.code(row.trait(Agency.Traits::level)))
            .column(
                AgenciesTable.ORGAN_TYPE,
                row -> FieldText.code(row.trait(Agency.Traits::organType)))
            .column(
                AgenciesTable.PROVINCE, row -> FieldText.plain(row.trait(Agency.Traits::province)))
            .column(
                AgenciesTable.PREFECTURE,
                row -> FieldText.plain(row.trait(Agency.Traits::prefecture)))
            .column(
                SharedColumns.YEAR.required(),
                row -> FieldText.integer(row.figures().report().year()))
            .column(SharedColumns.SCOPE, row -> row.figures().scope().code());
    return counts(table);
  }

  private static DatasetTable.Builder<PanelRow> counts(DatasetTable.Builder<PanelRow> table) {
    return table
        .column(
            Column.text("forms", "Forms", "表式")
                .about("Those of the row's figures, separated by spaces."),
            row -> FieldText.list(row.forms()))
        .column(SharedColumns.REPORT_ID, row -> row.figures().report().id())
        .column(
            Column.count("n_figures", "Figures", "数据数").about("Of this scope.").required(),
            row -> FieldText.integer(figures(row).size()))
        .column(
            Column.count("n_flagged", "Flagged figures", "有疑点的数据数")
                .about("Of this scope.")
                .required(),
            row -> FieldText.integer(figures(row).stream().filter(PanelTables::flagged).count()))
        .column(
            Column.count("n_checks_failed", "Failed checks", "不通过的勾稽数")
                .about("Identities of the whole report.")
                .required(),
            row -> FieldText.integer(row.figures().report().checksFailed()));
  }

  private static DatasetTable<PanelRow> end(DatasetTable.Builder<PanelRow> table) {
    return table
        .key("agency_id", "year", "scope")
        .reference("agency_id", "agencies", "agency_id")
        .reference("report_id", "reports", "report_id")
        .build();
  }

  private static Collection<PastFigure> figures(PanelRow row) {
    return row.figures().figures().values();
  }

  private static boolean flagged(PastFigure figure) {
    return figure.trust() != PastFigure.Trust.UNFLAGGED;
  }

  private static Optional<PastFigure> figure(PanelRow row, Indicator indicator) {
    return Optional.ofNullable(row.byIndicator().get(indicator.code()));
  }

  private static PanelStatus status(PanelRow row, Indicator indicator) {
    return figure(row, indicator)
        .map(figure -> PanelStatus.of(figure.status()))
        .orElseGet(() -> isAskedFor(row, indicator) ? PanelStatus.ABSENT : PanelStatus.NOT_IN_FORM);
  }

  private static boolean isAskedFor(PanelRow row, Indicator indicator) {
    return !indicator.table().equals(PROSE)
        && !Collections.disjoint(row.forms(), indicator.forms());
  }
}
