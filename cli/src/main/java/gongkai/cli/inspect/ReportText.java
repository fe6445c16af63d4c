package gongkai.cli.inspect;

import gongkai.cli.text.AlignedColumns;
import gongkai.normalizer.Agency;
import gongkai.normalizer.CellReference;
import gongkai.normalizer.Check;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Figure;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Mention;
import gongkai.normalizer.Report;
import gongkai.normalizer.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report without its tables: what it says of itself, its figures, flags, checks and remains. */
final class ReportText {
  private static final String UNKNOWN = "unknown";
  private static final String INDENT = "  ";

  private final Report report;
  private final Codebook codebook;

  ReportText(Report report, Codebook codebook) {
    this.report = report;
    this.codebook = codebook;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("report " + report.id());
    lines.addAll(indented(AlignedColumns.lines(head())));
    addList(lines, "flagged figures", flagged());
    addList(lines, "failed checks", failed());
    addList(lines, "unmatched cells", unmatched());
    addList(lines, "figures in the text", mentions());
    return lines;
  }

  private static List<String> indented(List<String> lines) {
    return lines.stream().map(line -> INDENT + line).toList();
  }

  private static void addList(List<String> lines, String title, List<String> items) {
    if (!items.isEmpty()) {
      lines.add("");
      lines.add(title);
      lines.addAll(indented(items));
    }
  }

  private List<List<String>> head() {
    Masthead masthead = report.masthead();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("agency", masthead.agency().map(ReportText::agency).orElse(UNKNOWN)));
    rows.add(List.of("year", claim(masthead.year())));
    rows.add(List.of("form", report.form().orElse(UNKNOWN) + ", " + completeness()));
    rows.add(List.of("scope", scope()));
    rows.add(List.of("title", masthead.title().isEmpty() ? "none found" : masthead.title()));
    masthead
        .period()
        .ifPresent(period -> rows.add(List.of("period", period.start() + " to " + period.end())));
    masthead.signedOn().ifPresent(day -> rows.add(List.of("signed", day.toString())));
    if (masthead.publishedOn().isPresent()) {
      rows.add(List.of("published", claim(masthead.publishedOn())));
    }
    if (masthead.revision().isPresent()) {
      rows.add(List.of("version", claim(masthead.revision().map(ReportText::inWords))));
    }
    rows.add(List.of("figures", figures()));
    rows.add(List.of("checks", checks()));
    if (!report.notes().isEmpty()) {
      rows.add(List.of("notes", names(report.notes().stream())));
    }
    return rows;
  }

  private static String agency(Agency agency) {
    String traits =
        Stream.of(
                agency.traits().level().map(Agency.AdminLevel::code),
                agency.traits().specialStatus().map(Agency.SpecialStatus::code),
                agency.traits().organType().map(Agency.OrganType::code),
                agency.traits().region(),
                agency.traits().division().map(ReportText::division))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return agency.name()
        + (traits.isEmpty() ? "" : "; " + traits)
        + " (from the "
        + lower(agency.evidence())
        + ")";
  }

  private static String division(Agency.DivisionCode division) {
    return "%s by %s".formatted(division.code(), lower(division.source()));
  }

  private static Masthead.Claim<String> inWords(Masthead.Claim<Masthead.Revision> claim) {
    return new Masthead.Claim<>(lower(claim.value()), claim.evidence(), claim.words());
  }

  private static <T> String claim(Optional<Masthead.Claim<T>> claim) {
    return claim
        .map(
            found ->
                "%s (from the %s: %s)"
                    .formatted(found.value(), lower(found.evidence()), Quoted.words(found.words())))
        .orElse(UNKNOWN);
  }

  private String completeness() {
    Report.Completeness completeness = report.completeness();
    return lower(completeness.status())
        + (completeness.reason().isEmpty() ? "" : ": " + completeness.reason());
  }

  private String scope() {
    return report.scope().scope() == Scope.UNKNOWN
        ? UNKNOWN
        : report.scope().scope().code() + " (" + Quoted.words(report.scope().words()) + ")";
  }

  private String figures() {
    return "%d: %s; reading %s"
        .formatted(
            report.figures().size(),
            counts(report.figures(), figure -> figure.value().status()),
            counts(report.figures(), Figure::confidence));
  }

  private String checks() {
    return "%d: %s".formatted(report.checks().size(), counts(report.checks(), Check::result));
  }

  /** How many things of each kind there are, in the order of the kinds. */
  private static <T, E extends Enum<E>> String counts(List<T> things, Function<T, E> kind) {
    return things.isEmpty()
        ? "none"
        : things.stream()
            .collect(Collectors.groupingBy(kind, java.util.TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(entry -> entry.getValue() + " " + lower(entry.getKey()))
            .collect(Collectors.joining(", "));
  }

  private List<String> flagged() {
    return AlignedColumns.lines(
        report.figures().stream()
            .filter(figure -> !figure.flags().isEmpty())
            .map(ReportText::flagged)
            .toList());
  }

  private static List<String> flagged(Figure figure) {
    return List.of(
        where(figure.cell()),
        name(FigureKey.of(figure)),
        Quoted.words(figure.value().raw()),
        lower(figure.confidence()),
        figure.flags().stream().map(Flag::code).collect(Collectors.joining(" ")));
  }

  private List<String> failed() {
    return report.checks().stream()
        .filter(check -> check.result() == Check.Result.FAIL)
        .flatMap(check -> new CheckText(check, codebook).lines().stream())
        .toList();
  }

  private List<String> unmatched() {
    return AlignedColumns.lines(
        report.unmatched().stream()
            .map(
                cell ->
                    List.of(
                        where(cell.cell()),
                        Quoted.words(cell.raw()),
                        cell.label().isEmpty() ? "no label" : Quoted.words(cell.label())))
            .toList());
  }

  private List<String> mentions() {
    return AlignedColumns.lines(report.mentions().stream().map(ReportText::mention).toList());
  }

  private static List<String> mention(Mention mention) {
    boolean exact = mention.precision() == Mention.Precision.EXACT;
    return List.of(
        name(mention.key()),
        (exact ? "" : "about ") + mention.value().toPlainString(),
        mention.result().code(),
        Quoted.words(mention.sentence()));
  }

  private static String name(FigureKey key) {
    return key.applicant().map(who -> key.indicator() + " " + who.code()).orElse(key.indicator());
  }

  private static String where(CellReference cell) {
    return !cell.isCell()
        ? "no cell"
        : "table %d row %d column %d".formatted(cell.table(), cell.row(), cell.column());
  }

  private static String names(Stream<? extends Enum<?>> constants) {
    return constants.map(ReportText::lower).collect(Collectors.joining(", "));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
