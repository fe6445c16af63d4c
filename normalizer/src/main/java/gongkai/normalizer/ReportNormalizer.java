package gongkai.normalizer;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.Table;
import gongkai.normalizer.FigureReader.Claim;
import gongkai.normalizer.Report.Note;
import gongkai.normalizer.TableReading.Match;
import gongkai.normalizer.TableReading.Part;
import gongkai.normalizer.check.Checker;
import gongkai.normalizer.check.Identities;
import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.ChineseLabels;
import gongkai.normalizer.masthead.AgencyResolver;
import gongkai.normalizer.masthead.MastheadReader;
import gongkai.normalizer.masthead.ScopeReader;
import gongkai.normalizer.table.MatchedTable;
import gongkai.normalizer.table.MatchedTable.MatchedHead;
import gongkai.normalizer.table.MatchedTable.MatchedPart;
import gongkai.normalizer.table.MatchedTable.MatchedRow;
import gongkai.normalizer.table.TableMatcher;
import gongkai.normalizer.value.CellText;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads reports by the forms that come with the program. Safe for use by many threads. */
public final class ReportNormalizer implements Normalizer {
  private static final String REQUESTS = "requests";

  private final FormLibrary forms = FormLibrary.load();
  private final Codebook codebook = Codebook.load();
  private final Checker checker = new Checker(Identities.load());
  private final FigureReader figureReader;
  private final Leftovers leftovers;
  private final TableMatcher tableMatcher;
  private final AgencyResolver agencies;

  /**
   * A normalizer that also knows what a user adds.
   *
   * @throws IOException if a file of the user's cannot be read or used
   */
  public static ReportNormalizer of(Additions additions) throws IOException {
    return new ReportNormalizer(AgencyResolver.of(additions));
  }

  /** A normalizer that knows what comes with the program. */
  public ReportNormalizer() {
    this(AgencyResolver.ofProgram());
  }

  private ReportNormalizer(AgencyResolver agencies) {
    this.agencies = agencies;
    CellText cellText = new CellText();
    this.figureReader = new FigureReader(codebook, cellText);
    this.leftovers = new Leftovers(cellText);
    this.tableMatcher = new TableMatcher(forms, cellText, new ChineseLabels());
  }

  @Override
  public Reading normalize(SourceFile file, Document document) {
    Masthead masthead = agencies.resolve(MastheadReader.read(file, document), file, document);
    List<MatchedTable> tables = tableMatcher.match(document.tables());
    List<Claim> claims =
        tables.stream().flatMap(table -> figureReader.claims(table).stream()).toList();
    FormChoice form = new FormChoice(forms, claims);
    Map<Integer, ScopeClaim> scopes = scopes(document, masthead, tables);
    List<TableReading> readings =
        tables.stream().map(table -> reading(table, form, scopes)).toList();
    Optional<String> noReport = ReportJudge.reasonAgainst(document, masthead, claims);
    if (noReport.isPresent()) {
      return new Reading.NotAReport(
          noReport.get() + Notices.of(document).map(said -> "; " + said).orElse(""), readings);
    }
    Contents.Rules rules = new Contents.Rules(form, scopes, checker, codebook);
    Contents contents = Contents.of(tables, claims, leftovers, rules);
    Report report =
        new Report(
            "r" + file.sha256().substring(0, 16),
            masthead,
            form.main(),
            mainScope(readings),
            readings,
            contents.figures(),
            contents.checks(),
            contents.unmatched(),
            AgencyDoubt.added(
                FormCoverage.of(form.main(), tables, forms, Notices.of(document)), masthead),
            notes(contents.figures(), masthead));
    return new Reading.Reports(List.of(report));
  }

  private static Map<Integer, ScopeClaim> scopes(
      Document document, Masthead masthead, List<MatchedTable> tables) {
    Map<Integer, ScopeClaim> scopes = new HashMap<>();
    tables.stream()
        .filter(matched -> !matched.parts().isEmpty())
        .map(MatchedTable::table)
        .forEach(table -> scopes.put(table.number(), ScopeReader.read(document, masthead, table)));
    return scopes;
  }

  /**
   * The scope of the report's requests, which most comparisons are about; where it has none, that
   * of its first table that says.
   */
  private static ScopeClaim mainScope(List<TableReading> readings) {
    return readings.stream()
        .filter(reading -> reading.parts().stream().anyMatch(part -> part.part().equals(REQUESTS)))
        .map(TableReading::scope)
        .filter(scope -> scope.scope() != Scope.UNKNOWN)
        .findFirst()
        .or(
            () ->
                readings.stream()
                    .map(TableReading::scope)
                    .filter(scope -> scope.scope() != Scope.UNKNOWN)
                    .findFirst())
        .orElse(ScopeClaim.UNKNOWN);
  }

  private static TableReading reading(
      MatchedTable matched, FormChoice form, Map<Integer, ScopeClaim> scopes) {
    Table table = matched.table();
    List<Part> parts = matched.parts().stream().map(part -> part(part, form.of(part))).toList();
    return new TableReading(table, parts, scopes.getOrDefault(table.number(), ScopeClaim.UNKNOWN));
  }

  private static Part part(MatchedPart matched, String form) {
    Map<Integer, Match> rows = new HashMap<>();
    for (MatchedRow row : matched.rows()) {
      String code = row.line().map(Line::code).orElse("");
      rows.put(row.row(), new Match(code, row.how()));
    }
    Map<Integer, Match> columns = new HashMap<>();
    for (MatchedHead head : matched.heads()) {
      String code = head.column().code();
      head.cell().ifPresent(cell -> columns.put(cell.column(), new Match(code, head.how())));
    }
    return new Part(form, matched.part().id(), matched.fit(), matched.runnerUp(), rows, columns);
  }

  private static Set<Note> notes(List<Figure> figures, Masthead masthead) {
    Set<Note> notes = EnumSet.noneOf(Note.class);
    List<Figure> reported =
        figures.stream().filter(figure -> figure.value().number().isPresent()).toList();
    if (!reported.isEmpty()
        && reported.stream()
            .allMatch(figure -> figure.value().number().orElseThrow().signum() == 0)) {
      notes.add(Note.ALL_ZERO);
    }
    if (AgencyDoubt.of(masthead).isPresent()) {
      notes.add(Note.AGENCY_UNCLEAR);
    }
    return notes;
  }
}
