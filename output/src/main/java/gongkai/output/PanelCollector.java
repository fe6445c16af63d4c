package gongkai.output;

import gongkai.normalizer.crosswalk.Concept;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes rows of a panel from the rows of figures.csv, report by report. */
final class PanelCollector {
  private static final List<String> OF_AGENCY =
      List.of("admin_level", "organ_type", "province", "prefecture");
  private static final List<String> UNKNOWN_AGENCY = List.of("", "", "", "");

  private final List<Concept> concepts;
  private final PanelReports reports;
  private final List<String> withoutForms;
  private final Map<String, List<String>> agencies = new HashMap<>();
  private final HarmonisedRows rows;

  private String reportId = "";
  private final TreeSet<String> forms = new TreeSet<>();
  private final Map<String, Map<String, List<ConceptCell>>> cellsByScope = new TreeMap<>();
  private long leftOut;

  PanelCollector(
      List<Concept> concepts,
      PanelReports reports,
      List<String> withoutForms,
      HarmonisedRows rows) {
    this.concepts = concepts;
    this.reports = reports;
    this.withoutForms = withoutForms;
    this.rows = rows;
  }

  /**
   * Reads a dataset's figures.
   *
   * @return how many reports were left out for one of their forms
   */
  long read(Dataset dataset) throws IOException {
    dataset.read(
        "agencies",
        row -> agencies.put(row.text("agency_id"), OF_AGENCY.stream().map(row::text).toList()));
    dataset.read(
        "figures",
        row -> {
          if (!row.text("report_id").equals(reportId)) {
            finish();
            reportId = row.text("report_id");
          }
          if (reports.find(reportId).isPresent()) {
            add(row);
          }
        });
    finish();
    return leftOut;
  }

  private void add(Row row) throws UnusableDatasetException {
    forms.add(row.text("form"));
    if (AllApplicants.have(row)) {
      List<ConceptCell> cells =
          cellsByScope
              .computeIfAbsent(row.text("scope"), unused -> new HashMap<>())
              .computeIfAbsent(row.text("indicator"), unused -> new ArrayList<>(1));
      // Where a report says both, the total goes first, as in panel.csv.
      cells.add(row.text("applicant").isEmpty() ? cells.size() : 0, ConceptCell.of(row));
    }
  }

  /** The report is complete: a row for each scope. */
  private void finish() throws IOException {
    Optional<PanelReports.Selected> report = reports.find(reportId);
    if (report.isPresent() && !forms.isEmpty()) {
      if (withoutForms.stream().anyMatch(forms::contains)) {
        leftOut++;
      } else {
        for (Map.Entry<String, Map<String, List<ConceptCell>>> scope : cellsByScope.entrySet()) {
          HarmonisedRow row = row(report.get(), scope.getKey(), scope.getValue());
          rows.add(reportId, report.get(), scope.getKey(), row.fields());
        }
      }
    }
    forms.clear();
    cellsByScope.clear();
  }

  private HarmonisedRow row(
      PanelReports.Selected report, String scope, Map<String, List<ConceptCell>> figures) {
    List<String> lead = new ArrayList<>(List.of(report.agencyId(), report.agency()));
    lead.addAll(agencies.getOrDefault(report.agencyId(), UNKNOWN_AGENCY));
    lead.addAll(List.of(Integer.toString(report.year()), scope, FieldText.list(forms), reportId));
    ConceptReading reading = new ConceptReading(report.form(), forms, figures);
    List<ConceptCell> cells = concepts.stream().map(reading::of).toList();
    return new HarmonisedRow(
        lead,
        cells.stream().map(ConceptCell::status).toList(),
        cells.stream().map(cell -> FieldText.number(cell.value())).toList());
  }
}
