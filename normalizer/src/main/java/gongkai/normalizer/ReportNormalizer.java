package gongkai.normalizer;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.Table;
import gongkai.normalizer.FigureReader.Claim;
import gongkai.normalizer.Report.Note;
import gongkai.normalizer.TableReading.Match;
import gongkai.normalizer.check.Checker;
import gongkai.normalizer.check.Identities;
import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.ChineseLabels;
import gongkai.normalizer.masthead.Compilation;
import gongkai.normalizer.masthead.MastheadReader;
import gongkai.normalizer.masthead.ScopeReader;
import gongkai.normalizer.table.MatchedTable;
import gongkai.normalizer.table.MatchedTable.MatchedHead;
import gongkai.normalizer.table.MatchedTable.MatchedPart;
import gongkai.normalizer.table.MatchedTable.MatchedRow;
import gongkai.normalizer.table.TableMatcher;
import gongkai.normalizer.value.CellText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads reports by the forms that come with the program. Safe for use by many threads. */
public final class ReportNormalizer implements Normalizer {
  private static final String REQUESTS = "requests";

  private final FormLibrary forms = FormLibrary.load();
  private final Codebook codebook = Codebook.load();
  private final Checker checker = new Checker(Identities.load());
  private final FigureReader figureReader;
  private final Leftovers leftovers;
  private final TableMatcher tableMatcher;

  /**
   * A normalizer that also knows what a user adds.
   *
   * @throws IOException if a file of the user's cannot be read or used
   */
  public static ReportNormalizer of(Additions additions) throws IOException {
    return new ReportNormalizer();
  }

  /** A normalizer that knows what comes with the program. */
  public ReportNormalizer() {
    CellText cellText = new CellText();
    this.figureReader = new FigureReader(codebook, cellText);
    this.leftovers = new Leftovers(cellText);
    this.tableMatcher = new TableMatcher(forms, cellText, new ChineseLabels());
  }

  /** A report, or what may be one: a file's document, or one of those of a compilation. */
  private record Part(String id, Masthead masthead, Document document, List<MatchedTable> tables) {}

  @Override
  public Reading normalize(SourceFile file, Document document) {
    List<MatchedTable> tables = tableMatcher.match(document.tables());
    return Compilation.of(document, formParts(tables))
        .map(compilation -> read(file, compilation))
        .orElseGet(
            () ->
                read(new Part(id(file, 1), MastheadReader.read(file, document), document, tables)));
  }

  private static String id(SourceFile file, int number) {
    String id = "r" + file.sha256().substring(0, 16);
    return number == 1 ? id : id + "_" + number;
  }

  private static Map<Integer, Set<String>> formParts(List<MatchedTable> tables) {
    return tables.stream()
        .filter(matched -> !matched.parts().isEmpty())
        .collect(
            Collectors.toMap(
                matched -> matched.table().number(),
                matched ->
                    matched.parts().stream()
                        .map(part -> part.part().id())
                        .collect(Collectors.toSet())));
  }

  /** Each report is read as if it stood alone. */
  private Reading read(SourceFile file, Compilation compilation) {
    List<Masthead> mastheads = MastheadReader.read(file, compilation);
    List<Report> reports = new ArrayList<>();
    List<String> others = new ArrayList<>();
    List<TableReading> tables = new ArrayList<>();
    for (int i = 0; i < mastheads.size(); i++) {
      Document document = compilation.reports().get(i);
      Part part =
          new Part(
              id(file, reports.size() + 1),
              mastheads.get(i),
              document,
              tableMatcher.match(document.tables()));
      Reading reading = read(part);
      if (reading instanceof Reading.Reports one) {
        reports.addAll(one.reports());
      } else if (reading instanceof Reading.NotAReport none) {
        others.add("no report: '%s', %s".formatted(part.masthead().title(), none.reason()));
        tables.addAll(none.tables());
      }
    }
    return reports.isEmpty()
        ? new Reading.NotAReport(String.join("; ", others), tables)
        : new Reading.Reports(reports, others);
  }

  private Reading read(Part part) {
    Document document = part.document();
    List<MatchedTable> tables = part.tables();
    List<Claim> claims =
        tables.stream().flatMap(table -> figureReader.claims(table).stream()).toList();
    FormChoice form = new FormChoice(forms, claims);
    Map<Integer, ScopeClaim> scopes = scopes(document, part.masthead(), tables);
    List<TableReading> readings =
        tables.stream().map(table -> reading(table, form, scopes)).toList();
    Optional<String> noReport = ReportJudge.reasonAgainst(document, part.masthead(), claims);
    if (noReport.isPresent()) {
      return new Reading.NotAReport(
          noReport.get() + Notices.of(document).map(said -> "; " + said).orElse(""), readings);
    }
    Contents.Rules rules = new Contents.Rules(form, scopes, checker, codebook);
    Contents contents = Contents.of(tables, claims, leftovers, rules);
    Report report =
        new Report(
            part.id(),
            part.masthead(),
            form.main(),
            mainScope(readings),
            readings,
            contents.figures(),
            contents.checks(),
            contents.unmatched(),
            FormCoverage.of(form.main(), tables, forms, Notices.of(document)),
            notes(contents.figures()));
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
    List<TableReading.Part> parts =
        matched.parts().stream().map(part -> part(part, form.of(part))).toList();
    return new TableReading(table, parts, scopes.getOrDefault(table.number(), ScopeClaim.UNKNOWN));
  }

  private static TableReading.Part part(MatchedPart matched, String form) {
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
    return new TableReading.Part(
        form, matched.part().id(), matched.fit(), matched.runnerUp(), rows, columns);
  }

  private static Set<Note> notes(List<Figure> figures) {
    List<Figure> reported =
        figures.stream().filter(figure -> figure.value().number().isPresent()).toList();
    boolean allZero =
        !reported.isEmpty()
            && reported.stream()
                .allMatch(figure -> figure.value().number().orElseThrow().signum() == 0);
    return allZero ? EnumSet.of(Note.ALL_ZERO) : EnumSet.noneOf(Note.class);
  }
}
