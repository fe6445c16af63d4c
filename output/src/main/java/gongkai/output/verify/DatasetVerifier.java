package gongkai.output.verify;

import gongkai.normalizer.Comparisons;
import gongkai.normalizer.check.Identities;
import gongkai.output.Dataset;
import gongkai.output.ProgramTables;
import gongkai.output.TableSchema;
import gongkai.output.UnusableDatasetException;
import gongkai.output.Utf8Order;
import gongkai.output.verify.Finding.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks whether a dataset on the disk is what it says it is. Each table is read once, row by row;
 * reports.csv and checks.csv once more beside figures.csv, report by report. Memory grows with the
 * number of files, reports and agencies, not with that of figures.
 */
public final class DatasetVerifier {
  private static final String FIGURES = "figures";
  private static final String REPORTS = "reports";
  private static final String CHECKS = "checks";

  private final Dataset dataset;
  private final Findings findings;
  private final FolderCheck folder;
  private final List<DatasetCheck> checks;
  private final boolean complete;
  private long rows;
  private long figures;
  private long reports;

  private DatasetVerifier(Dataset dataset, Identities identities, int most) {
    this.dataset = dataset;
    this.findings = new Findings(most);
    this.folder = new FolderCheck(findings, dataset.promises());
    this.complete = hasAllThatIsKnown(dataset, findings);
    this.checks = new ArrayList<>(ofAnyTable(dataset, findings));
    if (complete) {
      checks.addAll(ofKnownTables(dataset, findings, identities));
    }
  }

  /**
   * Looks at a dataset.
   *
   * @param folder where it lies
   * @param identities those that were evaluated over its figures
   * @param most how many findings of a kind are told
   * @throws UnusableDatasetException if no dataset of this program lies there
   * @throws IOException if it cannot be read
   */
  public static Verification verify(Path folder, Identities identities, int most)
      throws IOException {
    return new DatasetVerifier(Dataset.open(folder), identities, most).verify();
  }

  /** What the schemas ask for. */
  private static List<DatasetCheck> ofAnyTable(Dataset dataset, Findings findings) {
    return List.of(
        new FieldCheck(findings),
        new OrderCheck(findings),
        new KeyCheck(findings),
        new ReferenceCheck(findings, dataset));
  }

  /** What is known of the tables that every dataset has. */
  private static List<DatasetCheck> ofKnownTables(
      Dataset dataset, Findings findings, Identities identities) {
    OwnChecks own = new OwnChecks(Comparisons.load());
    return List.of(
        new FileCheck(findings),
        new ReportIdCheck(findings),
        new AgreementCheck(findings, own),
        new ReportCountCheck(findings, own),
        new IdentityCheck(findings, identities, own),
        new FactCheck(findings, dataset.promises()));
  }

  private static boolean hasAllThatIsKnown(Dataset dataset, Findings findings) {
    boolean all = true;
    for (TableSchema known : ProgramTables.always()) {
      Optional<TableSchema> found = dataset.find(known.name());
      Set<String> lacking = new TreeSet<>(known.columnNames());
      found.ifPresent(schema -> schema.columnNames().forEach(lacking::remove));
      if (!lacking.isEmpty()) {
        all = false;
        String without = found.isEmpty() ? "no such table" : "no " + String.join(", ", lacking);
        findings.add(
            Kind.TABLES,
            "datapackage.json",
            known.name(),
            without,
            "it, as counts and identities are looked at in it");
      }
    }
    return all;
  }

  private Verification verify() throws IOException {
    folder.names(dataset);
    for (TableSchema table : TableOrder.referredFirst(dataset.tables())) {
      if (Files.isRegularFile(dataset.file(table))) { // A missing one is told already.
        read(table);
      }
    }
    checks.forEach(DatasetCheck::end);
    return new Verification(
        dataset.version(),
        dataset.tables().size(),
        rows,
        figures,
        reports,
        findings.kept(),
        findings.counts());
  }

  private void read(TableSchema table) throws IOException {
    try (CheckedRows source = new CheckedRows(dataset, table, findings)) {
      checks.forEach(check -> check.begin(source.layout()));
      if (complete && table.name().equals(FIGURES)) {
        walk(source);
      } else {
        while (next(source).isPresent()) {
          rows++;
        }
      }
      folder.digest(table, source.source().digest());
    }
  }

  private Optional<TableRow> next(CheckedRows source) throws IOException {
    Optional<TableRow> row = source.next();
    if (row.isPresent()) {
      for (DatasetCheck check : checks) {
        check.row(row.get());
      }
    }
    return row;
  }

  private Optional<TableRow> nextFigure(CheckedRows source) throws IOException {
    Optional<TableRow> row = next(source);
    if (row.isPresent()) {
      rows++;
      figures++;
    }
    return row;
  }

  /** Goes through figures.csv with reports.csv and checks.csv beside it. */
  private void walk(CheckedRows source) throws IOException {
    // What is wrong with them is told when they are read for themselves.
    Findings told = new Findings(0);
    ReportGroups figureGroups = new ReportGroups(() -> nextFigure(source));
    if (isThere(REPORTS) && isThere(CHECKS)) {
      try (CheckedRows reportRows = new CheckedRows(dataset, dataset.table(REPORTS), told);
          CheckedRows checkRows = new CheckedRows(dataset, dataset.table(CHECKS), told)) {
        ReportGroups checkGroups = new ReportGroups(checkRows::next);
        Optional<String> disorder = walk(reportRows, figureGroups, checkGroups);
        figureGroups.drain();
        checkGroups.drain();
        disorder.or(figureGroups::disorder).or(checkGroups::disorder).ifPresent(this::tellDisorder);
      }
    }
    figureGroups.drain();
  }

  private boolean isThere(String table) throws UnusableDatasetException {
    return Files.isRegularFile(dataset.file(dataset.table(table)));
  }

  /** Goes from report to report; gives the one at which rows are found out of order. */
  private Optional<String> walk(
      CheckedRows reportRows, ReportGroups figureGroups, ReportGroups checkGroups)
      throws IOException {
    String before = "";
    Optional<TableRow> report = reportRows.next();
    while (report.isPresent()) {
      String id = report.get().text("report_id");
      ReportRows all = new ReportRows(report.get(), figureGroups.of(id), checkGroups.of(id));
      if (Utf8Order.ASCENDING.compare(before, id) >= 0
          || figureGroups.disorder().isPresent()
          || checkGroups.disorder().isPresent()) {
        return Optional.of(id);
      }
      checks.forEach(check -> check.report(all));
      reports++;
      before = id;
      report = reportRows.next();
    }
    return Optional.empty();
  }

  private void tellDisorder(String id) {
    findings.add(
        Kind.ORDER,
        "reports, figures and checks",
        "report_id",
        "rows out of order at " + id,
        "order: without it not all counts and identities can be looked at, and what is told of them"
            + " may follow from it");
  }
}
