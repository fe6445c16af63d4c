package gongkai.output;

import gongkai.corpus.CorpusEntry;
import gongkai.corpus.DuplicateFile;
import gongkai.corpus.MediaType;
import gongkai.corpus.Provenance;
import gongkai.corpus.RefusedFile;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.CellReference;
import gongkai.normalizer.Check;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Mention;
import gongkai.normalizer.Report;
import gongkai.normalizer.Scope;
import gongkai.normalizer.ScopeClaim;
import gongkai.normalizer.TableReading;
import gongkai.normalizer.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Outcomes of an agency that does not exist, with something of every kind that a dataset holds. */
final class InventedReports {
  static final String AGENCY_ID = "示例市-虚构局";

  private InventedReports() {}

  /** Three years, a copy, a page of another kind, a device and two versions of one report. */
  static List<FileOutcome> outcomes() {
    return List.of(
        report("2021.pdf", 1, OptionalInt.of(3), rich(id(1))),
        new FileOutcome(
            fetched(source("网页.zip!/2022,再版.html", 2)),
            FileStatus.REPORT,
            "",
            OptionalInt.empty(),
            List.of(poor(id(2), 2022, Scope.UNKNOWN)),
            Optional.of("http://mirror.example.com/"),
            List.of()),
        report(
            "网页/2023.docx",
            3,
            OptionalInt.empty(),
            poor(id(3), 2023, Scope.ORGAN),
            poor(id(3) + "_2", 2023, Scope.ORGAN),
            poor(id(3) + "_10", 2024, Scope.REGION)),
        report("\uD840\uDC00.txt", 4, OptionalInt.empty(), nameless(id(4))),
        outcome(
            new DuplicateFile("copy.pdf", "2021.pdf", MediaType.PDF, 100, sha(1)),
            FileStatus.DUPLICATE,
            ""),
        new FileOutcome(
            source("说明.txt", 5),
            FileStatus.NOT_A_REPORT,
            "no table\nof any form",
            OptionalInt.empty(),
            List.of(),
            Optional.of("http://www.example.gov.cn/sm"),
            List.of()),
        outcome(new RefusedFile("pipe", "a named pipe"), FileStatus.REFUSED, ""),
        outcome(source("\uFF11.rtf", 6), FileStatus.UNSUPPORTED, "RTF document"));
  }

  static String sha(int n) {
    return "%064x".formatted(0xabcdef000000L + n);
  }

  static String id(int n) {
    return "r%016x".formatted(0x1000 + n);
  }

  static SourceFile source(String path, int n) {
    MediaType type = path.endsWith(".pdf") ? MediaType.PDF : MediaType.TEXT;
    return new SourceFile(path, type, 100L * n, sha(n), () -> new byte[0]);
  }

  /** The same file out of a container that says where it was fetched. */
  private static SourceFile fetched(SourceFile file) {
    return new SourceFile(
        file.path(),
        Optional.of(file.path().replaceFirst("!.*", "")),
        file.mediaType(),
        file.size(),
        file.sha256(),
        new Provenance(
            Optional.of("http://www.example.gov.cn/" + file.size() + ".html"),
            Optional.of(Instant.parse("2023-04-05T06:07:08Z")),
            Optional.empty(),
            Optional.empty()),
        file.content());
  }

  static FileOutcome outcome(CorpusEntry entry, FileStatus status, String reason) {
    return new FileOutcome(entry, status, reason, OptionalInt.empty(), List.of());
  }

  static FileOutcome report(String path, int n, OptionalInt pages, Report... reports) {
    return new FileOutcome(source(path, n), FileStatus.REPORT, "", pages, List.of(reports));
  }

  private static Report rich(String id) {
    Masthead masthead =
        masthead(agency("示例市虚构管理局", Optional.of(Agency.OrganType.DEPARTMENT)), Optional.of(2021));
    return new Report(
        id,
        masthead,
        Optional.of("form_2021"),
        new ScopeClaim(Scope.ORGAN, "本局"),
        List.of(
            new TableReading(
                new Table(1, 1, 1, List.of(), Place.NONE),
                List.of(new TableReading.Part("form_2021", "disclosure", 1, 0, Map.of(), Map.of())),
                ScopeClaim.UNKNOWN),
            new TableReading(
                new Table(2, 1, 1, List.of(), Place.NONE), List.of(), ScopeClaim.UNKNOWN)),
        richFigures(),
        checks(),
        List.of(unmatched(2, 3, 4, "其他主动公开文件", "=1+\"1\""), unmatched(2, 3, 2, "", "7,\r\n8")),
        List.of(),
        mentions(),
        new Report.Completeness(Report.Completeness.Status.PARTIAL, "no table of section 四"),
        Set.of(Report.Note.SAME_AS_LAST_YEAR, Report.Note.ALL_ZERO));
  }

  private static List<Figure> richFigures() {
    return List.of(
        figure(
            "disclosure.charges.amount",
            Optional.empty(),
            reported("77302800.00", "7730.280", "7730.280"),
            1),
        figure(
            "disclosure.procurement.amount",
            Optional.empty(),
            reported("41662416.19", "4166.241619", "4166.241619"),
            2),
        figure(
            "requests.received",
            Optional.of(Applicant.NATURAL_PERSON),
            reported("0", "0", " 0"),
            3),
        figure("requests.received", Optional.of(Applicant.TOTAL), empty(Value.Status.BLANK, ""), 4),
        figure(
                "requests.carried_in",
                Optional.of(Applicant.TOTAL),
                empty(Value.Status.DASH, "—"),
                5)
            .with(
                List.of(Flag.SIMILAR, Flag.slip("b"), Flag.slip("a"), Flag.SIMILAR),
                Figure.Confidence.CHECK),
        figure(
            "requests.carried_out",
            Optional.of(Applicant.TOTAL),
            empty(Value.Status.UNREADABLE, "“甲”, \"乙\"\n3\u0000\u2028丙"),
            6));
  }

  static Figure figure(String indicator, Optional<Applicant> applicant, Value value, int row) {
    Place place =
        row % 2 == 0
            ? Place.NONE
            : new Place(
                List.of(
                    new Place.Part(row, new Place.Box(72, 100.25, 33.333, 1e-9)),
                    new Place.Part(row + 1, new Place.Box(1, 2, 3, 4))));
    return new Figure(
        indicator,
        applicant,
        "form_2021",
        Scope.ORGAN,
        value,
        new CellReference(1, row, 2, place),
        List.of(),
        Figure.Confidence.CERTAIN);
  }

  static Value reported(String number, String published, String raw) {
    return new Value(
        Value.Status.REPORTED,
        Optional.of(new BigDecimal(number)),
        Optional.of(new BigDecimal(published)),
        Optional.of("万元"),
        raw);
  }

  private static Value empty(Value.Status status, String raw) {
    return new Value(status, Optional.empty(), Optional.empty(), Optional.empty(), raw);
  }

  private static List<Check> checks() {
    return List.of(
        check("requests.columns", Optional.of("3"), Check.Result.PASS),
        check("reconsideration.total", Optional.of("11"), Check.Result.FAIL),
        check("requests.rows", Optional.empty(), Check.Result.INCOMPLETE));
  }

  private static Check check(String identity, Optional<String> left, Check.Result result) {
    return new Check(
        identity,
        Optional.of("requests.received"),
        Optional.of(Applicant.TOTAL),
        List.of(term(left), term(Optional.of("0.50"))),
        List.of(term(Optional.of("3.5"))),
        result,
        result == Check.Result.FAIL ? Optional.of(Check.Blame.SOURCE) : Optional.empty());
  }

  private static Check.Term term(Optional<String> number) {
    return new Check.Term(
        "requests.received", Optional.of(Applicant.TOTAL), number.map(BigDecimal::new));
  }

  private static Report.Unmatched unmatched(
      int table, int row, int column, String label, String raw) {
    return new Report.Unmatched(new CellReference(table, row, column, Place.NONE), label, raw);
  }

  private static List<Mention> mentions() {
    return List.of(
        new Mention(
            "processing_fee.collected",
            Optional.empty(),
            new BigDecimal("1250.50"),
            Mention.Precision.EXACT,
            "收取费用1,250.50元，\"全部\"上缴。",
            Mention.Result.ALONE),
        new Mention(
            "requests.received",
            Optional.of(Applicant.TOTAL),
            new BigDecimal("5500"),
            Mention.Precision.APPROXIMATE,
            "受理申请5500余件。",
            Mention.Result.DIFFERS));
  }

  static Report poor(String id, int year, Scope scope) {
    Optional<Agency> agency = Optional.of(agency("示例市虚构局", Optional.empty()));
    return report(id, masthead(agency.orElseThrow(), Optional.of(year)), scope);
  }

  private static Report nameless(String id) {
    Masthead masthead =
        new Masthead(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return report(id, masthead, Scope.UNKNOWN);
  }

  private static Report report(String id, Masthead masthead, Scope scope) {
    return new Report(
        id,
        masthead,
        Optional.of("form_2021"),
        new ScopeClaim(scope, ""),
        List.of(),
        List.of(
            figure("requests.received", Optional.of(Applicant.TOTAL), reported("9", "9", "9"), 4)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Report.Completeness(Report.Completeness.Status.COMPLETE, ""),
        Set.of());
  }

  static Agency agency(String name, Optional<Agency.OrganType> type) {
    return new Agency(
        AGENCY_ID,
        name,
        Masthead.Evidence.TITLE,
        new Agency.Traits(
            Optional.of(Agency.AdminLevel.PREFECTURE),
            Optional.empty(),
            type,
            Optional.of("示例市"),
            Optional.empty(),
            Optional.of("示例市"),
            Optional.empty(),
            Optional.of(new Agency.DivisionCode("379900", Agency.CodeSource.SITE_ID)),
            Optional.of("示例市"),
            Optional.of("示例市-人民政府")),
        Optional.empty());
  }

  /** An agency of a prefecture that belongs to an organ, if it does to any. */
  static Agency organ(String id, Agency.OrganType type, Optional<String> parent) {
    Agency like = agency(id, Optional.of(type));
    return new Agency(id, id, like.evidence(), like.traits().below(parent), Optional.empty());
  }

  /** A report with figures and nothing else. */
  static Report plain(String id, Agency agency, int year, List<Figure> figures) {
    Report like = report(id, masthead(agency, Optional.of(year)), Scope.ORGAN);
    return new Report(
        like.id(),
        like.masthead(),
        like.form(),
        new ScopeClaim(figures.get(0).scope(), ""),
        like.tables(),
        figures,
        like.checks(),
        like.unmatched(),
        like.corrections(),
        like.mentions(),
        like.completeness(),
        like.notes());
  }

  private static Masthead masthead(Agency agency, Optional<Integer> year) {
    LocalDate first = LocalDate.of(year.orElse(2000), 1, 1);
    return new Masthead(
        agency.name() + "政府信息公开工作年度报告",
        Optional.of(agency),
        year.map(value -> new Masthead.Claim<>(value, Masthead.Evidence.TITLE, value + "年")),
        Optional.of(new Masthead.Period(first, first.plusYears(1).minusDays(1))),
        Optional.of(first.plusYears(1)),
        Optional.of(
            new Masthead.Claim<>(first.plusYears(1).plusDays(9), Masthead.Evidence.METADATA, "")),
        Optional.empty());
  }
}
