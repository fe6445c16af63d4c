package gongkai.output;

import gongkai.normalizer.crosswalk.Concept;
import gongkai.normalizer.crosswalk.Crosswalk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A panel over several forms: a row an agency, year and scope, a column a concept of the crosswalk
 * that is comparable over all of them. The figures are those of the reports that count (current or
 * only), of each scope by itself, by their totals over applicants; nothing is averaged or mixed,
 * and a sum with a missing operand is missing. Rows wait on the disk, so that memory grows with the
 * number of reports and not with that of figures.
 */
public final class HarmonisedPanel {
  private final HarmonisedRows rows;
  private final List<Integer> columns;
  private final PanelSummary summary;

  private HarmonisedPanel(HarmonisedRows rows, List<Integer> columns, PanelSummary summary) {
    this.rows = rows;
    this.columns = columns;
    this.summary = summary;
  }

  /**
   * Makes a panel.
   *
   * @param rows where its rows wait, without any yet; what can be written is gone when it is closed
   * @throws UnusableDatasetException if the dataset is not as it describes itself
   * @throws IOException if it cannot be read, or {@code rows} take no more
   */
  public static HarmonisedPanel of(Dataset dataset, PanelSelection selection, HarmonisedRows rows)
      throws IOException {
    Crosswalk crosswalk = Crosswalk.of(DatasetCodebook.read(dataset));
    PanelReports reports = PanelReports.read(dataset, selection);
    PanelCollector collector =
        new PanelCollector(crosswalk.concepts(), reports, selection.withoutForms(), rows);
    long withoutForms = collector.read(dataset);
    ComparableConcepts comparable = new ComparableConcepts(crosswalk);
    long contested = rows.read(comparable::add);
    List<Integer> columns = comparable.columns();
    PanelSummary summary =
        new PanelSummary(
            comparable.rows(),
            columns.stream().map(crosswalk.concepts()::get).toList(),
            comparable.leftOut(),
            comparable.cautions(columns),
            reports.counts(),
            withoutForms,
            contested);
    return new HarmonisedPanel(rows, columns, summary);
  }

  /** What the panel has, and what it does not. */
  public PanelSummary summary() {
    return summary;
  }

  /**
   * Appends the panel: a header and a row an agency, year and scope, in that order.
   *
   * @param out where to
   * @return how many rows
   * @throws IOException if {@code out} takes no more
   */
  public long writeValues(Appendable out) throws IOException {
    CsvRows.append(out, header());
    rows.read(row -> CsvRows.append(out, row.withValues(columns)));
    return summary.rows();
  }

  /**
   * Appends what stands in each cell of the panel: R reported, F reported and flagged, B blank, D
   * dash or 无, U unreadable or of unknown unit, A the form has it and the report lacks it, N not in
   * the form; of a sum that is missing, the letter of its first operand that is.
   *
   * @param out where to
   * @return how many rows
   * @throws IOException if {@code out} takes no more
   */
  public long writeStatuses(Appendable out) throws IOException {
    CsvRows.append(out, header());
    rows.read(row -> CsvRows.append(out, row.withLetters(columns)));
    return summary.rows();
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(HarmonisedRow.LEAD);
    header.add("n_flagged");
    summary.columns().stream().map(Concept::variable).forEach(header::add);
    return header;
  }
}
