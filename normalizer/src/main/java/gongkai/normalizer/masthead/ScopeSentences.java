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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds, by the rules of scopes.yaml, the clauses that say who did what a table counts. */
final class ScopeSentences {
  private static final String UNNAMED = "unnamed";
  private static final RuleFile FILE = RuleFile.load("scopes.yaml");
  private static final int REACH = Integer.parseInt(FILE.text("reach"));
  private static final SoughtWords WHOLE = FILE.words("whole");
  private static final SoughtWords NOT_THE_WHOLE = FILE.words("not_the_whole");
  private static final SoughtWords SELF = FILE.words("self");
  private static final Set<String> SELF_TYPES = Set.copyOf(FILE.texts("self_types"));
  private static final Pattern NUMBER = Pattern.compile("\\d{2,}");
  private static final Pattern CLAUSE_END = Pattern.compile("[,。;!?]");
  private static final int LONGEST_QUOTE = 60;
  private static final Map<TableTopic, SoughtWords> TOPICS = topics();
  private static final List<Subject> SUBJECTS =
      FILE.rules("subjects").stream().map(Subject::of).toList();

  /** Who may be said to have done it, and for whom that counts. */
  private record Subject(
      Scope scope,
      Optional<Pattern> pattern,
      boolean byName,
      boolean inObject,
      Set<String> when,
      Set<String> unless) {
    static Subject of(RuleFile rule) {
      return new Subject(
          Scope.valueOf(rule.text("scope").toUpperCase(Locale.ROOT)),
          rule.findPattern("pattern"),
          rule.find("agency").isPresent(),
          rule.find("in_object").isPresent(),
          Set.copyOf(rule.texts("when")),
          Set.copyOf(rule.texts("unless")));
    }

    boolean fits(String type) {
      return (when.isEmpty() || when.contains(type)) && !unless.contains(type);
    }

    /** Where it is named last; -1 if it is not. */
    int lastIn(String words, String name) {
      int last = byName && !name.isEmpty() ? words.lastIndexOf(name) : -1;
      if (pattern.isPresent()) {
        Matcher matcher = pattern.get().matcher(words);
        while (matcher.find()) {
          last = Math.max(last, matcher.start());
        }
      }
      return last;
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
  List<ScopeSentence> about(TableTopic topic, List<Counting> paragraphs) {
    SoughtWords words = words(topic);
    List<ScopeSentence> clauses = new ArrayList<>();
    for (Counting paragraph : paragraphs) {
      for (FoldedText sentence : paragraph.sentences()) {
        SoughtWords.Search found = words.in(sentence.folded());
        while (found.next()) {
          String before = sentence.folded().substring(0, found.match().start());
          if (!NOT_THE_WHOLE.areIn(before)) {
            clause(sentence, found.match(), before).ifPresent(clauses::add);
          }
        }
      }
    }
    return clauses;
  }

  /** The paragraphs that have clauses about a topic. */
  static List<Counting> with(TableTopic topic, List<Counting> paragraphs) {
    SoughtWords words = words(topic);
    return paragraphs.stream().filter(paragraph -> words.areIn(paragraph.text().folded())).toList();
  }

  private static SoughtWords words(TableTopic topic) {
    return Objects.requireNonNull(TOPICS.get(topic), topic.name());
  }

  /** The clause of a match, if it names who did it before the verb, or whose it was behind it. */
  private Optional<ScopeSentence> clause(FoldedText sentence, MatchResult found, String before) {
    Optional<Scope> subject = subject(before);
    if (subject.isPresent()) {
      int end = clauseEnd(sentence.folded(), found.end());
      return Optional.of(quoting(subject.get(), sentence, found.start(), end));
    }
    int end = Math.min(sentence.length(), found.end() + LONGEST_QUOTE);
    return inObject(sentence.folded().substring(found.start(), end))
        .map(scope -> quoting(scope, sentence, found.start(), end));
  }

  private static ScopeSentence quoting(Scope scope, FoldedText sentence, int at, int end) {
    List<String> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(sentence.folded()).region(at, end);
    while (number.find()) {
      numbers.add(number.group());
    }
    return new ScopeSentence(scope, quote(sentence, at, end), numbers);
  }

  /** What the report says of its numbers as a whole; empty if it says nothing, or two things. */
  Optional<ScopeClaim> ofTheWhole(List<Section> sections) {
    for (Section section : sections) {
      for (FoldedText paragraph : section.prose()) {
        SoughtWords.Search found = WHOLE.in(paragraph.folded());
        while (found.next()) {
          Optional<Scope> scope = subject(found.match().group(1));
          if (scope.isPresent()) {
            return Optional.of(new ScopeClaim(scope.get(), paragraph.printed(found.match())));
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
        SoughtWords.Search found = SELF.in(paragraph.folded());
        if (found.next()) {
          int start = lastMark(paragraph.folded(), found.match().start()) + 1;
          int end = clauseEnd(paragraph.folded(), found.match().end());
          return Optional.of(
              new ScopeClaim(Scope.ORGAN, paragraph.printed().substring(start, end)));
        }
      }
    }
    return Optional.empty();
  }

  private static int lastMark(String text, int from) {
    int mark = from - 1;
    while (mark >= 0 && text.charAt(mark) != ',' && !Counting.isSentenceMark(text.charAt(mark))) {
      mark--;
    }
    return mark;
  }

  /** Who is named last in the words before a verb; of two at one place, by the first rule. */
  private Optional<Scope> subject(String words) {
    String near = words.substring(Math.max(0, words.length() - REACH));
    Optional<Scope> scope = Optional.empty();
    int latest = -1;
    for (Subject subject : SUBJECTS) {
      int at = subject.fits(type) ? subject.lastIn(near, name) : -1;
      if (at > latest) {
        latest = at;
        scope = Optional.of(subject.scope());
      }
    }
    return scope;
  }

  private Optional<Scope> inObject(String words) {
    return SUBJECTS.stream()
        .filter(subject -> subject.inObject() && subject.fits(type))
        .filter(subject -> subject.lastIn(words, "") >= 0)
        .findFirst()
        .map(Subject::scope);
  }

  /** The words up to the end: the sentence's, or the clause's where the sentence is long. */
  private static String quote(FoldedText sentence, int at, int end) {
    int comma = sentence.folded().lastIndexOf(',', Math.max(0, at - REACH));
    int start = at <= LONGEST_QUOTE ? 0 : comma + 1;
    return sentence.printed().substring(start, end);
  }

  private static int clauseEnd(String text, int from) {
    Matcher matcher = CLAUSE_END.matcher(text);
    return matcher.find(from) ? matcher.start() : text.length();
  }

  private static Map<TableTopic, SoughtWords> topics() {
    RuleFile rules = FILE.mapping("topics");
    Map<TableTopic, SoughtWords> topics = new TreeMap<>();
    for (TableTopic topic :
        List.of(
            TableTopic.DOCUMENTS,
            TableTopic.DISCLOSURE,
            TableTopic.REQUESTS,
            TableTopic.RECONSIDERATION)) {
      topics.put(topic, rules.words(topic.name().toLowerCase(Locale.ROOT)));
    }
    topics.put(
        TableTopic.SHEET,
        new SoughtWords(
            Pattern.compile(
                topics.values().stream()
                    .map(SoughtWords::pattern)
                    .map(Pattern::pattern)
                    .collect(Collectors.joining("|")))));
    return Map.copyOf(topics);
  }
}
