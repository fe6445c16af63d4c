package gongkai.normalizer;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.Link;
import gongkai.extractor.Table;
import gongkai.normalizer.Corrector.AsRead;
import gongkai.normalizer.FigureReader.Claim;
import gongkai.normalizer.Report.Note;
import gongkai.normalizer.TableReading.Match;
import gongkai.normalizer.check.Checker;
import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.ChineseLabels;
import gongkai.normalizer.masthead.AgencyResolver;
import gongkai.normalizer.masthead.AttachedReport;
import gongkai.normalizer.masthead.Compilation;
import gongkai.normalizer.masthead.ManifestRow;
import gongkai.normalizer.masthead.MastheadReader;
import gongkai.normalizer.masthead.ScopeReader;
import gongkai.normalizer.mention.MentionReader;
import gongkai.normalizer.table.Cutoffs;
import gongkai.normalizer.table.MatchedTable;
import gongkai.normalizer.table.MatchedTable.MatchedHead;
import gongkai.normalizer.table.MatchedTable.MatchedPart;
import gongkai.normalizer.table.MatchedTable.MatchedRow;
import gongkai.normalizer.table.MatchedTable.Orientation;
import gongkai.normalizer.table.TableMatcher;
import gongkai.normalizer.value.CellText;
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

  private final FormLibrary forms;
  private final Codebook codebook;
  private final Checker checker;
  private final Corrector corrector;
  private final MastheadReader mastheadReader;
  private final FigureReader figureReader;
  private final Leftovers leftovers;
  private final MentionReader mentionReader;
  private final TableMatcher tableMatcher;
  private final AgencyResolver agencies;

  /** A normalizer that knows what comes with the program. */
  public ReportNormalizer() {
    this(Knowledge.ofProgram());
  }

  /** A normalizer that knows what comes with the program and what a user adds. */
  public ReportNormalizer(Knowledge knowledge) {
    this(knowledge, Cutoffs.STANDARD);
  }

  /**
   * A normalizer that is sure of rows and columns from elsewhere on: to find where that should be.
   */
  public ReportNormalizer(Knowledge knowledge, Cutoffs cutoffs) {
    this.agencies = knowledge.agencies();
    CellText cellText = new CellText();
    this.forms = knowledge.forms();
    this.codebook = knowledge.codebook();
    this.checker = new Checker(knowledge.identities());
    this.corrector =
        new Corrector(knowledge.corrections().orElse(Corrections.NONE), forms, codebook);
    this.mastheadReader = MastheadReader.withSubjects(knowledge.subjects());
    this.figureReader = new FigureReader(codebook, cellText);
    this.leftovers = new Leftovers(cellText);
    this.mentionReader = new MentionReader(codebook);
    this.tableMatcher = new TableMatcher(forms, cellText, new ChineseLabels(), cutoffs);
  }

  /** A report, or what may be one: a file's document, or one of those of a compilation. */
  private record Part(String id, Masthead masthead, Document document, List<MatchedTable> tables) {}

  @Override
  public Reading normalize(SourceFile file, Document document) {
    List<MatchedTable> tables = tableMatcher.match(document.tables());
    return Compilation.of(document, formParts(tables))
        .map(compilation -> read(file, compilation))
        .orElseGet(
            () -> {
              Masthead masthead = manifest(file).over(mastheadReader.masthead(file, document));
              Masthead known = agencies.resolve(masthead, file, document);
              return read(new Part(id(file, 1), known, document, tables));
            });
  }

  private ManifestRow manifest(SourceFile file) {
    return new ManifestRow(file.provenance(), agencies);
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
    List<Masthead> mastheads = manifest(file).over(mastheadReader.mastheads(file, compilation));
    List<Report> reports = new ArrayList<>();
    List<String> others = new ArrayList<>();
    List<TableReading> tables = new ArrayList<>();
    for (int i = 0; i < mastheads.size(); i++) {
      Document document = compilation.reports().get(i);
      Part part =
          new Part(
              id(file, reports.size() + 1),
              agencies.resolve(mastheads.get(i), file, document),
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
    Masthead masthead = part.masthead();
    List<MatchedTable> tables = part.tables();
    List<Claim> claims =
        tables.stream().flatMap(table -> figureReader.claims(table).stream()).toList();
    FormChoice form = new FormChoice(forms, claims);
    Map<Integer, ScopeClaim> scopes = scopes(document, masthead, tables);
    List<TableReading> readings =
        tables.stream().map(table -> reading(table, form, scopes)).toList();
    Optional<String> noReport = ReportJudge.reasonAgainst(document, masthead, claims);
    if (noReport.isPresent()) {
      List<Link> attachments =
          claims.isEmpty() ? AttachedReport.links(document, masthead) : List.of();
      if (!attachments.isEmpty()) {
        return new Reading.AttachmentOnly(attachments, readings);
      }
      return new Reading.NotAReport(
          noReport.get() + Notices.of(document).map(said -> "; " + said).orElse(""), readings);
    }
    Contents.Rules rules =
        new Contents.Rules(
            form,
            scopes,
            checker,
            codebook,
            read -> corrector.correct(new AsRead(part.id(), masthead, form.main(), read)));
    Contents contents = Contents.of(tables, claims, leftovers, rules);
    Report report =
        new Report(
            part.id(),
            masthead,
            form.main(),
            mainScope(readings),
            readings,
            contents.figures(),
            contents.checks(),
            contents.unmatched(),
            contents.corrections(),
            mentionReader.read(
                document, new MentionReader.Context(masthead, form.main(), contents.figures())),
            MastheadDoubts.added(
                FormCoverage.of(form.main(), tables, forms, Notices.of(document)), masthead),
            notes(contents.figures(), masthead));
    return new Reading.Reports(List.of(report));
  }

  private static Map<Integer, ScopeClaim> scopes(
      Document document, Masthead masthead, List<MatchedTable> tables) {
    Map<Integer, ScopeClaim> scopes = new HashMap<>();
    ScopeReader reader = ScopeReader.of(document, masthead);
    tables.stream()
        .filter(matched -> !matched.parts().isEmpty())
        .map(MatchedTable::table)
        .forEach(table -> scopes.put(table.number(), reader.read(table)));
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
    boolean sideways = matched.orientation() == Orientation.SIDEWAYS;
    Map<Integer, Match> rows = new HashMap<>();
    for (MatchedRow row : matched.rows()) {
      String code = row.line().map(Line::code).orElse("");
      rows.put(row.row(), new Match(code, row.how()));
    }
    Map<Integer, Match> columns = new HashMap<>();
    for (MatchedHead head : matched.heads()) {
      String code = head.column().code();
      Match match = new Match(code, head.how());
      head.cell().ifPresent(cell -> columns.put(sideways ? cell.row() : cell.column(), match));
    }
    return new TableReading.Part(
        form,
        matched.part().id(),
        matched.fit(),
        matched.runnerUp(),
        sideways ? columns : rows,
        sideways ? rows : columns);
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
    notes.addAll(MastheadDoubts.notes(masthead));
    return notes;
  }
}
