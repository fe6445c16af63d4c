package gongkai.normalizer.masthead;

import gongkai.extractor.Document;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Masthead.Period;
import gongkai.normalizer.masthead.ReportKind.Kind;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells kinds of documents by the rules of kinds.yaml. */
final class KindRules {
  private static final int OPENING_LINES = 6;
  private static final int LONGEST_TITLE = 60;
  private static final RuleFile FILE = RuleFile.load("kinds.yaml");
  private static final SoughtWords ANNUAL = FILE.words("annual");
  private static final SoughtWords PLACEHOLDERS = FILE.words("placeholders");
  private static final int LEAST_DAYS = Integer.parseInt(FILE.text("part_of_a_year_least"));
  private static final int MOST_DAYS = Integer.parseInt(FILE.text("part_of_a_year_most"));
  private static final SoughtWords PART_UNLESS = FILE.words("part_of_a_year_unless");
  private static final List<Rule> RULES =
      FILE.rules("others").stream()
          .map(
              rule ->
                  new Rule(
                      Kind.valueOf(rule.text("kind").toUpperCase(Locale.ROOT)),
                      rule.words("title"),
                      rule.findWords("line"),
                      rule.findWords("unless"),
                      rule.text("reason")))
          .toList();

  private record Rule(
      Kind kind,
      SoughtWords title,
      Optional<SoughtWords> line,
      Optional<SoughtWords> unless,
      String reason) {
    boolean fits(String title, String line) {
      boolean said =
          this.title.areIn(title) || this.line.filter(words -> words.areIn(line)).isPresent();
      return said && unless.filter(words -> words.areIn(title)).isEmpty();
    }
  }

  private KindRules() {}

  /** Whether a title is of something that lies beside annual reports and is none. */
  static boolean isOther(FoldedText title) {
    return RULES.stream().anyMatch(rule -> rule.fits(title.folded(), title.folded()));
  }

  static ReportKind kind(Document document, Masthead masthead) {
    for (FoldedText title : titles(document, masthead)) {
      Optional<ReportKind> kind = ofTitle(title, lineOf(title, document), masthead);
      if (kind.isPresent()) {
        return kind.get();
      }
    }
    return new ReportKind.Unclear("no title says that it is an annual report");
  }

  private static Optional<ReportKind> ofTitle(
      FoldedText title, FoldedText line, Masthead masthead) {
    for (Rule rule : RULES) {
      if (rule.fits(title.folded(), line.folded())) {
        String reason = "its title '%s' says: %s".formatted(line.printed(), rule.reason());
        return Optional.of(new ReportKind.Other(rule.kind(), reason));
      }
    }
    if (PLACEHOLDERS.areIn(line.folded()) && masthead.year().isEmpty()) {
      String reason = "'%s' has blanks where a report has its name and year";
      return Optional.of(
          new ReportKind.Other(Kind.BLANK_TEMPLATE, reason.formatted(line.printed())));
    }
    Optional<ReportKind> part = masthead.period().flatMap(period -> ofPeriod(period, title));
    return part.isEmpty() && ANNUAL.areIn(title.folded())
        ? Optional.of(new ReportKind.AnnualReport(title.printed()))
        : part;
  }

  /** A sheet of half a year may say so by the days that it covers alone. */
  private static Optional<ReportKind> ofPeriod(Period period, FoldedText title) {
    long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    boolean part =
        days >= LEAST_DAYS
            && days <= MOST_DAYS
            && !title.isEmpty()
            && period.end().getMonth() != Month.DECEMBER
            && !PART_UNLESS.areIn(title.folded());
    String reason = "its figures cover %s to %s only, a part of a year";
    return part
        ? Optional.of(
            new ReportKind.Other(
                Kind.PART_OF_A_YEAR, reason.formatted(period.start(), period.end())))
        : Optional.empty();
  }

  /** The line that a title stands in; the title itself if it has several. */
  private static FoldedText lineOf(FoldedText title, Document document) {
    return Line.of(document).stream()
        .map(Line::text)
        .filter(line -> line.folded().contains(title.folded()))
        .filter(line -> line.length() <= title.length() + LONGEST_TITLE)
        .findFirst()
        .orElse(title);
  }

  /** The title, or else the lines that may be one. */
  private static List<FoldedText> titles(Document document, Masthead masthead) {
    if (!masthead.title().isEmpty()) {
      return List.of(FoldedText.of(masthead.title()));
    }
    List<FoldedText> titles = new ArrayList<>();
    Optional.ofNullable(document.metadata().get("title"))
        .map(FoldedText::of)
        .ifPresent(titles::add);
    Line.of(document).stream()
        .limit(OPENING_LINES)
        .map(Line::text)
        .filter(line -> line.length() <= LONGEST_TITLE)
        .forEach(titles::add);
    return titles;
  }
}
