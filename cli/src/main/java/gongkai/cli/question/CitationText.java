package gongkai.cli.question;

import gongkai.cli.text.AlignedColumns;
import gongkai.cli.text.Printable;
import gongkai.normalizer.check.IdentityWords;
import gongkai.output.FlagMeaning;
import gongkai.output.Row;
import gongkai.output.question.CitedCheck;
import gongkai.output.question.CitedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a figure comes from and what speaks against it, as rows of a name and what it is. */
public final class CitationText {
  private final CitedFigure cited;
  private final Row report;
  private final Row figure;
  private final List<List<String>> rows = new ArrayList<>();

  private CitationText(CitedFigure cited) {
    this.cited = cited;
    this.report = cited.report();
    this.figure = cited.figure();
  }

  /** Aligned, a line a row; nothing in them steers a terminal. */
  public static List<String> lines(CitedFigure cited) {
    return AlignedColumns.lines(
        table(cited).rows().stream().map(row -> row.stream().map(Printable::of).toList()).toList());
  }

  /** The same as a table; a name may stand in several rows. */
  public static AnswerTable table(CitedFigure cited) {
    CitationText text = new CitationText(cited);
    text.figure();
    text.place();
    text.doubts();
    text.source();
    text.citations();
    return new AnswerTable(List.of("field", "content"), text.rows, Set.of());
  }

  private void add(String name, String content) {
    if (!content.isEmpty()) {
      rows.add(List.of(name, content));
    }
  }

  private void figure() {
    add("indicator", cited.indicator().code());
    add("label", cited.indicator().labelZh() + " | " + cited.indicator().labelEn());
    add("applicant", figure.text("applicant"));
    add(
        "value",
        figure
            .present("value")
            .map(value -> value + " " + figure.text("unit"))
            .orElse("none, which is not 0: " + figure.text("status")));
    add("cell says", "“" + figure.text("raw") + "”");
    add(
        "as printed",
        (figure.text("value_published") + " " + figure.text("unit_published")).strip());
    add("agency", report.text("agency"));
    add("year", report.text("year"));
    add("scope", scope());
    add("form", figure.text("form"));
    add("beware", cited.indicator().note());
  }

  private String scope() {
    String scope = figure.text("scope");
    return scope.equals("unknown")
        ? "unknown: the report does not say for whom the table counts; comparable with none"
        : scope;
  }

  private void place() {
    add("file", report.text("file"));
    add("place", CitedPlace.of(figure).english());
    add("box", CitedPlace.of(figure).text());
  }

  private void doubts() {
    add("reading", figure.text("confidence"));
    for (String flag :
        figure.present("flags").map(all -> all.split(" ", -1)).orElse(new String[0])) {
      add("flag", flag + ": " + meaning(flag));
    }
    cited.checks().forEach(check -> add("check", check(check)));
    cited.corrections().forEach(row -> add("correction", correction(row)));
    add("version", version());
  }

  /** What a flag means; of one that an identity raises, also what the identity says. */
  private String meaning(String flag) {
    String identity =
        cited.checks().stream()
            .filter(check -> flag.endsWith(":" + check.id()))
            .flatMap(check -> check.words().stream())
            .map(IdentityWords::en)
            .filter(words -> !words.isEmpty())
            .findFirst()
            .map(words -> " (" + words + ")")
            .orElse("");
    return FlagMeaning.of(flag).map(FlagMeaning::en).orElse("see the dataset's description")
        + identity;
  }

  private static String check(CitedCheck check) {
    String sides =
        "%s %s %s"
            .formatted(
                check.left().map(FigureText::number).orElse("?"),
                check.result().equals("pass") ? "=" : "against",
                check.right().map(FigureText::number).orElse("?"));
    return Stream.of(
            check.id() + " " + check.result() + ": " + sides,
            check.words().map(IdentityWords::zh).orElse(""),
            check.words().map(IdentityWords::en).orElse(""),
            check.otherReports().isEmpty()
                ? ""
                : "with report " + String.join(" ", check.otherReports()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String correction(Row row) {
    return "%s by %s on %s: %s"
        .formatted(row.text("outcome"), row.text("who"), row.text("date"), row.text("reason"));
  }

  private String version() {
    return switch (report.text("version_status")) {
      case "only" -> "";
      case "current" -> "current; supersedes " + report.text("supersedes");
      case "" -> "not told: whether another report on this year counts instead is not known";
      default -> report.text("version_status") + ": another report on this year counts instead";
    };
  }

  private void source() {
    add("title", report.text("title"));
    add("signed on", report.text("signed_on"));
    add(
        "published on",
        report
            .present("published_on")
            .map(day -> day + " (from the " + report.text("published_on_source") + ")")
            .orElse(""));
    add("fetched at", report.text("fetched_at"));
    add("url", report.text("url"));
    add("sha256", report.text("sha256"));
    add("report", report.text("report_id"));
  }

  private void citations() {
    add("citation", new Citation(cited).english());
    add("引用", new Citation(cited).chinese());
  }
}
