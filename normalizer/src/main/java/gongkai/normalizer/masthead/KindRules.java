package gongkai.normalizer.masthead;

import gongkai.extractor.Document;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.masthead.ReportKind.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells kinds of documents by the rules of kinds.yaml. */
final class KindRules {
  private static final int OPENING_LINES = 6;
  private static final int LONGEST_TITLE = 60;
  private static final RuleFile FILE = RuleFile.load("kinds.yaml");
  private static final Pattern ANNUAL = FILE.pattern("annual");
  private static final Pattern PLACEHOLDERS = FILE.pattern("placeholders");
  private static final List<Rule> RULES =
      FILE.rules("others").stream()
          .map(
              rule ->
                  new Rule(
                      Kind.valueOf(rule.text("kind").toUpperCase(Locale.ROOT)),
                      rule.pattern("title"),
                      rule.findPattern("unless"),
                      rule.text("reason")))
          .toList();

  private record Rule(Kind kind, Pattern title, Optional<Pattern> unless, String reason) {
    boolean fits(String title) {
      return this.title.matcher(title).find()
          && unless.filter(words -> words.matcher(title).find()).isEmpty();
    }
  }

  private KindRules() {}

  static ReportKind kind(Document document, Masthead masthead) {
    for (FoldedText title : titles(document, masthead)) {
      Optional<ReportKind> kind = ofTitle(title, masthead);
      if (kind.isPresent()) {
        return kind.get();
      }
    }
    return new ReportKind.Unclear("no title says that it is an annual report");
  }

  private static Optional<ReportKind> ofTitle(FoldedText title, Masthead masthead) {
    for (Rule rule : RULES) {
      if (rule.fits(title.folded())) {
        String reason = "its title '%s' says: %s".formatted(title.printed(), rule.reason());
        return Optional.of(new ReportKind.Other(rule.kind(), reason));
      }
    }
    if (PLACEHOLDERS.matcher(title.folded()).find() && masthead.year().isEmpty()) {
      String reason = "'%s' has blanks where a report has its name and year";
      return Optional.of(
          new ReportKind.Other(Kind.BLANK_TEMPLATE, reason.formatted(title.printed())));
    }
    return ANNUAL.matcher(title.folded()).find()
        ? Optional.of(new ReportKind.AnnualReport(title.printed()))
        : Optional.empty();
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
