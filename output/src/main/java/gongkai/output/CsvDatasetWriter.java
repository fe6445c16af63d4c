package gongkai.output;

import gongkai.normalizer.Check;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.CorrectionResult;
import gongkai.normalizer.Corrections;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.Knowledge;
import gongkai.output.history.Comparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the dataset as CSV files and a data package. Rows wait on the disk until all have come, so
 * memory grows with the number of files and agencies, not with that of figures.
 */
public final class CsvDatasetWriter implements DatasetWriter {
  private final StagedFolder folder;
  private final Knowledge knowledge;
  private final Optional<Instant> created;
  private final List<Companion> companions;
  private final SpooledTables spooled;
  private final AgencyRegister agencies = new AgencyRegister();
  private final CrossReports together;
  private final CorrectionRegister corrections;
  private final Attachments attachments = new Attachments();
  private final Tally tally = new Tally();
  private boolean open = true;

  private CsvDatasetWriter(
      StagedFolder folder,
      Knowledge knowledge,
      Optional<Instant> created,
      List<Companion> companions,
      SpooledTables spooled,
      CrossReports together) {
    this.folder = folder;
    this.knowledge = knowledge;
    this.corrections = new CorrectionRegister(knowledge.corrections().orElse(Corrections.NONE));
    this.created = created;
    this.companions = List.copyOf(companions);
    this.spooled = spooled;
    this.together = together;
  }

  /**
   * Starts a dataset in a hidden folder beside its place, and cleans up what runs left there that
   * ended untimely.
   *
   * @param folder where the dataset will be; what is above is created if need be
   * @param knowledge what its figures were read with: their indicators, and corrections, of which
   *     the dataset has a table if there is a file of them
   * @param created the date that the dataset shall carry, as SOURCE_DATE_EPOCH gives it; without
   *     one it carries the newest that the inputs themselves say, if any does
   * @param companions what stands in it beside the tables, in the order in which it is written
   * @throws UnusableTargetException as {@link TargetFolder#requireUsable} does, or if another run
   *     is writing there
   * @throws IOException if nothing can be written there
   */
  public static CsvDatasetWriter open(
      Path folder, Knowledge knowledge, Optional<Instant> created, List<Companion> companions)
      throws IOException {
    return open(StagedFolder.beside(folder, StagedFolder.ATOMIC), knowledge, created, companions);
  }

  static CsvDatasetWriter open(
      StagedFolder folder,
      Knowledge knowledge,
      Optional<Instant> created,
      List<Companion> companions)
      throws IOException {
    try {
      SpooledTables spooled = SpooledTables.in(folder.path(), companions);
      try {
        CrossReports together = new CrossReports(spooled.folder(), spooled.index(), knowledge);
        return new CsvDatasetWriter(folder, knowledge, created, companions, spooled, together);
      } catch (IOException e) {
        spooled.close();
        throw e;
      }
    } catch (IOException e) {
      folder.close();
      throw e;
    }
  }

  @Override
  public void add(FileOutcome outcome) {
    requireOpen();
    OutcomePromises.require(outcome, knowledge.codebook());
    List<SpooledTable.ReadyRows> rows = new ArrayList<>();
    rows.add(spooled.files().prepare(FilesTable.file(outcome), List.of(outcome)));
    List<ReportOfFile> reports =
        outcome.reports().stream().map(report -> ReportOfFile.of(outcome, report)).toList();
    reports.forEach(of -> rows.addAll(rowsOf(of)));
    rows.forEach(SpooledTable.ReadyRows::add);
    reports.forEach(agencies::add);
    reports.forEach(this::addToOthers);
    outcome.reports().forEach(corrections::add);
    attachments.add(outcome);
    tally.add(outcome);
  }

  private List<SpooledTable.ReadyRows> rowsOf(ReportOfFile of) {
    return List.of(
        spooled.reports().prepare(of.id(), List.of(of)),
        spooled
            .figures()
            .prepare(
                of.id(), of.report().figures().stream().map(figure -> line(of, figure)).toList()),
        spooled.checks().prepare(of.id(), checks(of)),
        spooled.derived().prepare(of.id(), DerivedTable.lines(of)),
        spooled.unmatched().prepare(of.id(), UnmatchedTable.lines(of)),
        spooled.mentions().prepare(of.id(), MentionsTable.lines(of)));
  }

  private FiguresTable.Line line(ReportOfFile of, Figure figure) {
    Indicator indicator = knowledge.codebook().find(figure.indicator()).orElseThrow();
    return new FiguresTable.Line(of, figure, indicator);
  }

  private static List<ChecksTable.Line> checks(ReportOfFile of) {
    List<Check> checks = of.report().checks();
    return checks.stream().map(check -> ChecksTable.Line.of(of, check)).toList();
  }

  private void addToOthers(ReportOfFile of) {
    try {
      together.add(of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public DatasetSummary finish() throws IOException {
    requireOpen();
    open = false;
    Path path = folder.path();
    CorpusDigest corpus = new CorpusDigest();
    Origins origins = new Origins();
    if (!attachments.isEmpty()) {
      spooled.files().read(attachments::meet);
    }
    List<CorrectionResult> corrected = corrections.inOrder();
    List<WrittenTable> tables = new ArrayList<>();
    try (Aside<Settled> settling = Aside.begin(() -> Settled.write(spooled, path))) {
      List<WrittenTable> panel = panel(path);
      WrittenTable reports =
          spooled.reports().write(path, row -> origins.pass(together.complete(row)));
      WrittenTable checks = spooled.checks().write(path);
      WrittenTable files =
          spooled.files().write(path, row -> corpus.pass(attachments.complete(row)));
      Settled settled = settling.await();
      tables.addAll(
          List.of(
              settled.figures(),
              reports,
              WholeTable.write(path, AgenciesTable.TABLE, agencies.inOrder()),
              panel.get(0),
              panel.get(1),
              checks,
              settled.derived(),
              settled.mentions(),
              settled.unmatched(),
              files,
              WholeTable.write(
                  path, CodebookTable.TABLE, CodebookTable.lines(knowledge.codebook()))));
    }
    if (knowledge.corrections().isPresent()) {
      tables.add(WholeTable.write(path, CorrectionsTable.TABLE, corrected));
    }
    DatasetSummary summary = tally.summary(corrected);
    describe(tables, summary, new DataPackage.Inputs(corpus, origins, created));
    together.close();
    spooled.close();
    folder.commit();
    return summary;
  }

  /** The tables that have nothing to wait for once all rows are there. */
  private record Settled(
      WrittenTable figures, WrittenTable derived, WrittenTable mentions, WrittenTable unmatched) {
    static Settled write(SpooledTables spooled, Path folder) throws IOException {
      return new Settled(
          spooled.figures().write(folder),
          spooled.derived().write(folder),
          spooled.mentions().write(folder),
          spooled.unmatched().write(folder));
    }
  }

  /** The panel's tables; what comparisons find on the way joins the checks. */
  private List<WrittenTable> panel(Path path) throws IOException {
    Codebook codebook = knowledge.codebook();
    try (StreamedTable<PanelRow> numbers = StreamedTable.in(path, PanelTables.numbers(codebook));
        StreamedTable<PanelRow> letters = StreamedTable.in(path, PanelTables.letters(codebook))) {
      together.finish(
          agencies,
          new CrossReports.Findings() {
            @Override
            public void panel(PanelRow row) throws IOException {
              numbers.add(row);
              letters.add(row);
            }

            @Override
            public void compared(String report, long place, List<Comparison> comparisons) {
              addChecks(report, place, comparisons);
            }
          });
      return List.of(numbers.finish(), letters.finish());
    }
  }

  /** Behind the report's own identities. */
  private void addChecks(String report, long place, List<Comparison> comparisons) {
    List<ChecksTable.Line> lines = comparisons.stream().map(ChecksTable.Line::of).toList();
    spooled.checks().prepare("%s\u0001%019d".formatted(report, place), lines).add();
    tally.add(comparisons);
  }

  private void describe(
      List<WrittenTable> tables, DatasetSummary summary, DataPackage.Inputs inputs)
      throws IOException {
    DataPackage description = new DataPackage(tables, summary, inputs);
    Dataset dataset = Dataset.written(folder.path(), tables, description.promises());
    List<String> beside = new ArrayList<>();
    for (Companion companion : companions) {
      beside.addAll(companion.write(dataset));
    }
    description.write(folder.path(), beside);
  }

  @Override
  public Path temporary() {
    return folder.target().temporary();
  }

  @Override
  public Path journal() {
    return folder.target().journal();
  }

  private void requireOpen() {
    if (!open) {
      throw new IllegalStateException("the dataset is finished or given up");
    }
  }

  @Override
  public void close() throws IOException {
    open = false;
    try (folder;
        spooled) {
      together.close();
    }
  }
}
