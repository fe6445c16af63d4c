package gongkai.output;

import gongkai.normalizer.Check;
import gongkai.normalizer.Comparisons;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Report;
import gongkai.output.history.AgencyYears;
import gongkai.output.history.Comparison;
import gongkai.output.history.CurrentFigures;
import gongkai.output.history.PastFigure;
import gongkai.output.history.PastReport;
import gongkai.output.history.PastReportCodec;
import gongkai.output.history.VersionStatus;
import gongkai.output.history.YearsOfAgencies;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What all reports together say: which of several counts, the panel, and checks across reports.
 * Reports wait on the disk until all have come; then one agency at a time stands in memory.
 */
final class CrossReports implements Closeable {
  private final RowSpool reports;
  private final PastReportCodec codec;
  private final Map<String, String> versions;
  private final Map<String, String> repeated;
  private final Comparisons comparisons;
  private final LikeAgencies peers;
  private final Regions regions;
  private long told;

  CrossReports(Path folder, SpoolIndex index, Knowledge knowledge) throws IOException {
    this.reports = new RowSpool(folder.resolve("history"), index.numbers("history"));
    this.codec =
        new PastReportCodec(
            knowledge.codebook().indicators().stream().map(Indicator::code).toList());
    this.versions = index.texts("versions");
    this.repeated = index.texts("repeated");
    this.comparisons = Comparisons.load();
    this.peers = new LikeAgencies(folder, index, comparisons.outliers());
    this.regions = new Regions(folder, index, comparisons.departments());
  }

  /** Takes a report; one of no agency or year is compared with none. */
  void add(ReportOfFile of) throws IOException {
    if (of.agencyId().isEmpty() || of.year().isEmpty()) {
      return;
    }
    PastReport report = past(of, of.year().get());
    String year = SortedNumber.text(report.year());
    reports.append(String.join("\u0000", of.agencyId(), year, report.id()), codec.encode(report));
  }

  private static PastReport past(ReportOfFile of, int year) {
    Report report = of.report();
    Masthead masthead = report.masthead();
    return new PastReport(
        report.id(),
        of.file(),
        of.agencyId(),
        of.agencyName(),
        year,
        report.scope().scope(),
        new PastReport.Dates(
            masthead.revision().isPresent(),
            masthead.signedOn(),
            masthead.publishedOn().map(Masthead.Claim::value),
            of.outcome().entry().provenance().fetchedAt(),
            FilesTable.url(of.outcome())),
        (int) ReportsTable.checks(report, Check.Result.FAIL),
        report.figures().stream().map(PastFigure::of).toList());
  }

  /** Takes what comes out. */
  interface Findings {
    /** Takes a row of the panel; they come in its order. */
    void panel(PanelRow row);

    /**
     * Takes what was found of a report, once or more often.
     *
     * @param place where it stands among all that is found of it: later ones are greater
     */
    void compared(String report, long place, List<Comparison> comparisons);
  }

  /** Compares everything; nothing can be added after. */
  void finish(AgencyRegister agencies, Findings findings) throws IOException {
    YearsOfAgencies years = new YearsOfAgencies(comparisons);
    List<PastReport> own = new ArrayList<>();
    reports.read(
        bytes -> {
          PastReport report = codec.decode(bytes);
          if (!own.isEmpty() && !own.get(0).agencyId().equals(report.agencyId())) {
            finishAgency(own, years, agencies, findings);
            own.clear();
          }
          own.add(report);
        });
    if (!own.isEmpty()) {
      finishAgency(own, years, agencies, findings);
    }
    peers.finish(found -> tell(found, findings));
    regions.finish(agencies.children(), found -> tell(found, findings));
  }

  private void finishAgency(
      List<PastReport> own, YearsOfAgencies years, AgencyRegister agencies, Findings findings)
      throws IOException {
    AgencyYears agency = AgencyYears.of(own);
    for (PastReport report : own) {
      agency.status(report).ifPresent(status -> keep(report, status, agency.supersedes(report)));
    }
    List<Comparison> compared = years.compare(agency);
    compared.stream()
        .filter(comparison -> comparison.id().equals(comparisons.repetition().words().id()))
        .forEach(comparison -> repeated.put(comparison.subject().report(), ""));
    tell(compared, findings);
    Optional<AgencyHistory> history = agencies.find(own.get(0).agencyId());
    for (CurrentFigures current : agency.current()) {
      findings.panel(PanelRow.of(history, current));
      if (history.isPresent()) {
        peers.add(history.get(), current);
      }
    }
    if (history.isPresent()) {
      regions.add(history.get(), agency.current());
    }
  }

  private void tell(List<Comparison> compared, Findings findings) {
    Map<String, List<Comparison>> byReport = new LinkedHashMap<>();
    for (Comparison comparison : compared) {
      byReport
          .computeIfAbsent(comparison.subject().report(), unused -> new ArrayList<>())
          .add(comparison);
    }
    byReport.forEach((report, found) -> findings.compared(report, told++, found));
  }

  private void keep(PastReport report, VersionStatus status, List<String> supersedes) {
    versions.put(report.id(), FieldText.code(status) + "\t" + FieldText.list(supersedes));
  }

  /** A row of reports.csv with what all reports together tell. */
  List<String> complete(List<String> row) {
    TableSchema schema = ReportsTable.TABLE.schema();
    String id = row.get(schema.indexOf("report_id"));
    List<String> completed = new ArrayList<>(row);
    String version = versions.get(id);
    if (version != null) {
      String[] fields = version.split("\t", -1);
      completed.set(schema.indexOf(ReportsTable.VERSION_STATUS), fields[0]);
      completed.set(schema.indexOf(ReportsTable.SUPERSEDES), fields[1]);
    }
    if (repeated.containsKey(id)) {
      int notes = schema.indexOf(ReportsTable.NOTES);
      completed.set(notes, withRepetition(row.get(notes)));
    }
    return completed;
  }

  /** The notes with one more, in the order in which notes stand. */
  private static String withRepetition(String notes) {
    Set<Report.Note> all = new TreeSet<>(Set.of(Report.Note.SAME_AS_LAST_YEAR));
    for (Report.Note note : Report.Note.values()) {
      if (List.of(notes.split(" ", -1)).contains(FieldText.code(note))) {
        all.add(note);
      }
    }
    return FieldText.list(all.stream().map(FieldText::code).toList());
  }

  @Override
  public void close() throws IOException {
    try (reports;
        peers;
        regions) {
      // Each deletes its own file, whatever becomes of the others.
    }
  }
}
