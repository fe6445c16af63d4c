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
import java.util.function.UnaryOperator;

/**
 * Writes the dataset as CSV files and a data package. Rows wait on the disk until all have come, so
 * memory grows with the number of files and agencies, not with that of figures.
 */
public final class CsvDatasetWriter implements DatasetWriter {
  /** So many rows of the panel and comparisons of reports wait to be written. */
  private static final int MOST_FINDINGS = 100;

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
   * Starts a dataset.
   *
   * @param folder where it is written until it is finished; who gives it closes it behind the
   *     writer
   * @param knowledge what its figures were read with: their indicators, and corrections, of which
   *     the dataset has a table if there is a file of them
   * @param created the date that the dataset shall carry, as SOURCE_DATE_EPOCH gives it; without
   *     one it carries the newest that the inputs themselves say, if any does
   * @param companions what stands in it beside the tables, in the order in which it is written
   * @throws IOException if nothing can be written there
   */
  public static CsvDatasetWriter open(
      StagedFolder folder,
      Knowledge knowledge,
      Optional<Instant> created,
      List<Companion> companions)
      throws IOException {
    SpooledTables spooled = SpooledTables.in(folder.path(), companions);
    try {
      CrossReports together = new CrossReports(spooled.folder(), spooled.index(), knowledge);
      return new CsvDatasetWriter(folder, knowledge, created, companions, spooled, together);
    } catch (IOException e) {
      spooled.close();
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
    try (Aside aside = new Aside(1)) {
      Aside.Result<Settled> settling =
          aside.give(
              () -> Settled.write(spooled, path, row -> corpus.pass(attachments.complete(row))));
      List<WrittenTable> panel = panel(path);
      WrittenTable reports =
          spooled.reports().write(path, row -> origins.pass(together.complete(row)));
      WrittenTable checks = spooled.checks().write(path);
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
              settled.files(),
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
      WrittenTable figures,
      WrittenTable derived,
      WrittenTable mentions,
      WrittenTable unmatched,
      WrittenTable files) {
    /**
     * Writes them.
     *
     * @param lastStep of each row of files
     */
    static Settled write(SpooledTables spooled, Path folder, UnaryOperator<List<String>> lastStep)
        throws IOException {
      return new Settled(
          spooled.figures().write(folder),
          spooled.derived().write(folder),
          spooled.mentions().write(folder),
          spooled.unmatched().write(folder),
          spooled.files().write(folder, lastStep));
    }
  }

  /**
   * The panel's tables; what comparisons find on the way joins the checks. Another thread writes
   * while this one compares.
   */
  private List<WrittenTable> panel(Path path) throws IOException {
    Codebook codebook = knowledge.codebook();
    try (StreamedTable<PanelRow> numbers = StreamedTable.in(path, PanelTables.numbers(codebook));
        StreamedTable<PanelRow> letters = StreamedTable.in(path, PanelTables.letters(codebook));
        Aside aside = new Aside(MOST_FINDINGS)) {
      together.finish(
          agencies,
          new CrossReports.Findings() {
            @Override
            public void panel(PanelRow row) {
              aside.run(
                  () -> {
                    numbers.add(row);
                    letters.add(row);
                  });
            }

            @Override
            public void compared(String report, long place, List<Comparison> comparisons) {
              aside.run(() -> addChecks(report, place, comparisons));
            }
          });
      return aside.give(() -> List.of(numbers.finish(), letters.finish())).await();
    }
  }

  /** Behind the report's own identities. */
  private void addChecks(String report, long place, List<Comparison> comparisons) {
    List<ChecksTable.Line> lines = comparisons.stream().map(ChecksTable.Line::of).toList();
    spooled.checks().prepare(report + '\u0001' + SortedNumber.text(place), lines).add();
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

  private void requireOpen() {
    if (!open) {
      throw new IllegalStateException("the dataset is finished or given up");
    }
  }

  @Override
  public void close() throws IOException {
    open = false;
    try (spooled) {
      together.close();
    }
  }
}
