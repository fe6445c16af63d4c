package gongkai.normalizer.masthead;

import gongkai.extractor.Document;
import gongkai.normalizer.Masthead.Claim;
import gongkai.normalizer.Masthead.Evidence;
import gongkai.normalizer.Masthead.Revision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a report says of being a later version of itself, by the rules of revisions.yaml. */
final class RevisionFinder {
  private static final RuleFile FILE = RuleFile.load("revisions.yaml");
  private static final SoughtWords NEEDS = FILE.words("needs");
  private static final Pattern NOT_OF_THE_REPORT = FILE.pattern("not_of_the_report");
  private static final List<Rule> TITLES = rules("titles");
  private static final List<Rule> SENTENCES = rules("sentences");

  private record Rule(Revision revision, SoughtWords words) {
    Optional<Claim<Revision>> in(FoldedText text, Evidence evidence) {
      SoughtWords.Search found = words.in(text.folded());
      return found.next()
          ? Optional.of(new Claim<>(revision, evidence, text.printed(found.match())))
          : Optional.empty();
    }
  }

  private RevisionFinder() {}

  private static List<Rule> rules(String key) {
    return FILE.rules(key).stream()
        .map(
            rule ->
                new Rule(
                    Revision.valueOf(rule.text("revision").toUpperCase(Locale.ROOT)),
                    rule.words("words")))
        .toList();
  }

  /** By the title's lines, the file's own title, or a sentence; empty if none says so. */
  static Optional<Claim<Revision>> find(List<Line> lines, Document document) {
    FoldedText named = FoldedText.of(document.metadata().getOrDefault("title", ""));
    List<Line> possible = lines.stream().filter(line -> NEEDS.areIn(line.folded())).toList();
    return inTitles(possible)
        .or(() -> first(TITLES, named, Evidence.METADATA))
        .or(() -> inSentences(possible));
  }

  private static Optional<Claim<Revision>> inTitles(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> first(TITLES, line.text(), Evidence.TITLE).stream())
        .findFirst();
  }

  private static Optional<Claim<Revision>> inSentences(List<Line> lines) {
    return lines.stream()
        .map(line -> line.text().without(NOT_OF_THE_REPORT))
        .flatMap(text -> first(SENTENCES, text, Evidence.BODY).stream())
        .findFirst();
  }

  private static Optional<Claim<Revision>> first(
      List<Rule> rules, FoldedText text, Evidence evidence) {
    return rules.stream().flatMap(rule -> rule.in(text, evidence).stream()).findFirst();
  }
}
