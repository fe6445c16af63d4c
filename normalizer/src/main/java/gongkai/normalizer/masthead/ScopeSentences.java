package gongkai.normalizer.masthead;

import gongkai.normalizer.Agency;
import gongkai.normalizer.Agency.OrganType;
import gongkai.normalizer.Scope;
import gongkai.normalizer.ScopeClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds, by the rules of scopes.yaml, the clauses that say who did what a table counts. */
final class ScopeSentences {
  private static final String UNNAMED = "unnamed";
  private static final RuleFile FILE = RuleFile.load("scopes.yaml");
  private static final int REACH = Integer.parseInt(FILE.text("reach"));
  private static final Pattern WHOLE = FILE.pattern("whole");
  private static final Pattern SELF = FILE.pattern("self");
  private static final Set<String> SELF_TYPES = Set.copyOf(FILE.texts("self_types"));
  private static final Pattern NUMBER = Pattern.compile("\\d{2,}");
  private static final Pattern CLAUSE_END = Pattern.compile("[,。;!?]");
  private static final Pattern SENTENCE_END = Pattern.compile("[。;!?]");
  private static final Map<TableTopic, Pattern> TOPICS = topics();
  private static final List<Subject> SUBJECTS =
      FILE.rules("subjects").stream().map(Subject::of).toList();

  /** Who may be said to have done it, and for whom that counts. */
  private record Subject(
      Scope scope,
      Optional<Pattern> pattern,
      boolean byName,
      Set<String> when,
      Set<String> unless) {
    static Subject of(RuleFile rule) {
      return new Subject(
          Scope.valueOf(rule.text("scope").toUpperCase(Locale.ROOT)),
          rule.findPattern("pattern"),
          rule.find("agency").isPresent(),
          Set.copyOf(rule.texts("when")),
          Set.copyOf(rule.texts("unless")));
    }

    boolean fits(String type) {
      return (when.isEmpty() || when.contains(type)) && !unless.contains(type);
    }
  }

  private final String type;
  private final String name;

  ScopeSentences(Optional<Agency> agency) {
    this.type =
        agency.flatMap(found -> found.traits().organType()).map(OrganType::code).orElse(UNNAMED);
    this.name = agency.map(found -> FoldedText.of(found.name()).folded()).orElse("");
  }

  /** The clauses about a topic that name who did it, in order. */
  List<ScopeSentence> about(TableTopic topic, List<FoldedText> paragraphs) {
    Pattern pattern = pattern(topic);
    List<ScopeSentence> found = new ArrayList<>();
    for (FoldedText paragraph : paragraphs) {
      Optional<Scope> last = Optional.empty();
      Matcher matcher = pattern.matcher(paragraph.folded());
      while (matcher.find()) {
        int start = clauseStart(paragraph.folded(), matcher.start());
        Optional<Scope> scope = subject(paragraph.folded().substring(start, matcher.start()));
        if (scope.isPresent() && !scope.equals(last)) {
          found.add(sentence(scope.get(), paragraph, start, matcher));
        }
        last = scope.or(() -> last(found));
      }
    }
    return found;
  }

  /** The paragraphs that have clauses about a topic. */
  static List<FoldedText> with(TableTopic topic, List<FoldedText> paragraphs) {
    Pattern pattern = pattern(topic);
    return paragraphs.stream()
        .filter(paragraph -> pattern.matcher(paragraph.folded()).find())
        .toList();
  }

  private static Pattern pattern(TableTopic topic) {
    return Objects.requireNonNull(TOPICS.get(topic), topic.name());
  }

  private static Optional<Scope> last(List<ScopeSentence> found) {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1).scope());
  }

  private static ScopeSentence sentence(
      Scope scope, FoldedText paragraph, int start, Matcher matcher) {
    List<String> numbers = new ArrayList<>();
    int end = clauseEnd(paragraph.folded(), matcher.end());
    Matcher number = NUMBER.matcher(paragraph.folded()).region(matcher.start(), end);
    while (number.find()) {
      numbers.add(number.group());
    }
    return new ScopeSentence(scope, paragraph.printed().substring(start, end), numbers);
  }

  /** What the report says of its numbers as a whole; empty if it says nothing, or two things. */
  Optional<ScopeClaim> ofTheWhole(List<Section> sections) {
    for (Section section : sections) {
      for (FoldedText paragraph : section.prose()) {
        Matcher matcher = WHOLE.matcher(paragraph.folded());
        while (matcher.find()) {
          Optional<Scope> scope = subject(matcher.group());
          if (scope.isPresent()) {
            String words = paragraph.printed().substring(matcher.start(), matcher.end());
            return Optional.of(new ScopeClaim(scope.get(), words));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A bureau that says 我局 of itself counts for itself unless something else is said. */
  Optional<ScopeClaim> ofItself(List<Section> sections) {
    if (!SELF_TYPES.contains(type)) {
      return Optional.empty();
    }
    for (Section section : sections) {
      for (FoldedText paragraph : section.prose()) {
        Matcher matcher = SELF.matcher(paragraph.folded());
        if (matcher.find()) {
          int start = clauseStart(paragraph.folded(), matcher.start());
          int end = clauseEnd(paragraph.folded(), matcher.end());
          return Optional.of(
              new ScopeClaim(Scope.ORGAN, paragraph.printed().substring(start, end)));
        }
      }
    }
    return Optional.empty();
  }

  /** Who is named in the words before a verb; the nearest wins, of equal ones the first rule. */
  private Optional<Scope> subject(String words) {
    String near = words.substring(Math.max(0, words.length() - REACH));
    for (Subject subject : SUBJECTS) {
      boolean named = subject.byName() && !name.isEmpty() && near.contains(name);
      boolean found = subject.pattern().filter(pattern -> pattern.matcher(near).find()).isPresent();
      if (subject.fits(type) && (named || found)) {
        return Optional.of(subject.scope());
      }
    }
    return Optional.empty();
  }

  /** Where the clause begins: after a comma, but a mere 2024年, belongs to it. */
  private static int clauseStart(String text, int from) {
    int start = lastEnd(CLAUSE_END, text, from);
    int sentence = lastEnd(SENTENCE_END, text, from);
    return start - sentence <= REACH ? sentence : start;
  }

  private static int lastEnd(Pattern mark, String text, int from) {
    int end = 0;
    Matcher matcher = mark.matcher(text).region(Math.max(0, from - 300), from);
    while (matcher.find()) {
      end = matcher.end();
    }
    return end == 0 ? Math.max(0, from - 300) : end;
  }

  private static int clauseEnd(String text, int from) {
    Matcher matcher = CLAUSE_END.matcher(text);
    return matcher.find(from) ? matcher.start() : text.length();
  }

  private static Map<TableTopic, Pattern> topics() {
    RuleFile rules = FILE.mapping("topics");
    Map<TableTopic, Pattern> topics = new TreeMap<>();
    for (TableTopic topic :
        List.of(TableTopic.DISCLOSURE, TableTopic.REQUESTS, TableTopic.RECONSIDERATION)) {
      topics.put(topic, rules.pattern(topic.name().toLowerCase(Locale.ROOT)));
    }
    topics.put(
        TableTopic.SHEET,
        Pattern.compile(
            topics.values().stream().map(Pattern::pattern).collect(Collectors.joining("|"))));
    return Map.copyOf(topics);
  }
}
