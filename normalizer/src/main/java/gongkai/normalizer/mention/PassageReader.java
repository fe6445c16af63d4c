package gongkai.normalizer.mention;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.mention.Rule.Part;
import gongkai.normalizer.mention.Subjects.Who;
import gongkai.normalizer.mention.Topic.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one paragraph, count by count. What a count does not say itself it has from the one before:
 * the topic, the verb (制发规章1件、规范性文件3件), the whole (其中). A count that is not understood ends all
 * that.
 */
final class PassageReader {
  private static final String PART = "其中";
  private static final String REQUESTS = "requests.";
  private static final Optional<Applicant> TOTAL = Optional.of(Applicant.TOTAL);
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  private final Grammar grammar;
  private final Reporter reporter;
  private final String heading;
  private final List<Found> found = new ArrayList<>();
  private Optional<Topic> topic = Optional.empty();
  private Optional<Rule> earlier = Optional.empty();
  private Optional<Whole> whole = Optional.empty();
  private Who who = Who.REPORTER;

  /** What the parts of a list are parts of. */
  private record Whole(Rule rule, FigureKey key) {}

  /** A rule whose words fit, and where they begin. */
  private record Fit(Rule rule, int start) {}

  /**
   * A reader of one paragraph.
   *
   * @param heading folded words of the heading above it; empty if there is none
   */
  PassageReader(Grammar grammar, Reporter reporter, String heading) {
    this.grammar = grammar;
    this.reporter = reporter;
    this.heading = heading;
  }

  /** The figures of the paragraph, in order. */
  List<Found> read(List<Sentence> sentences) {
    topic = grammar.farTopicOf(heading, 0);
    int last = sentences.size() - 1;
    while (last >= 0 && sentences.get(last).counts().isEmpty()) {
      last--;
    }
    for (Sentence sentence : sentences.subList(0, last + 1)) {
      read(sentence);
    }
    return List.copyOf(found);
  }

  private void read(Sentence sentence) {
    topic = topic.filter(now -> now.reach() == Reach.PARAGRAPH);
    earlier = Optional.empty();
    whole = Optional.empty();
    who = Who.REPORTER;
    int from = 0;
    for (Count count : sentence.counts()) {
      read(Statement.of(sentence.folded(), from, count), sentence);
      from = count.end();
    }
    topic = grammar.farTopicOf(sentence.folded(), from).or(() -> topic);
  }

  private void read(Statement statement, Sentence sentence) {
    topic = grammar.topicOf(statement).or(() -> topic);
    Optional<Fit> fit = fit(statement);
    int start = fit.map(Fit::start).orElse(statement.count().start());
    String words = statement.sentence().substring(statement.headStart(), start);
    Who subject = grammar.subjects().in(words, reporter.name());
    who = subject == Who.UNNAMED ? who : subject;
    if (fit.isEmpty() || who == Who.ANOTHER || !holds(fit.get(), statement)) {
      topic = Optional.empty();
      earlier = Optional.empty();
      whole = Optional.empty();
      return;
    }
    Rule rule = fit.get().rule();
    key(rule).ifPresent(key -> accept(new Whole(rule, key), statement, sentence));
  }

  private void accept(Whole read, Statement statement, Sentence sentence) {
    found.add(new Found(read.key(), statement.count().number(), sentence));
    earlier = Optional.of(read.rule());
    if (read.rule().conditions().within().isEmpty()) {
      whole = Optional.of(read);
    }
  }

  private Optional<Fit> fit(Statement statement) {
    for (Rule rule : grammar.rules()) {
      boolean spoken = !rule.codes(topic).isEmpty();
      if (spoken && rule.counts(statement.count(), grammar.words().money()) && hasWhole(rule)) {
        OptionalInt start = rule.match(statement);
        if (start.isPresent()) {
          return Optional.of(new Fit(rule, start.getAsInt()));
        }
      }
    }
    return ellipsis(statement);
  }

  private boolean hasWhole(Rule rule) {
    return rule.conditions().within().isEmpty()
        || whole.filter(of -> rule.conditions().within().contains(of.rule().id())).isPresent();
  }

  /** A bare topic has the verb of the count before: 制发规章1件、规范性文件3件. */
  private Optional<Fit> ellipsis(Statement statement) {
    Pattern neutral = grammar.words().neutral();
    String bare = grammar.words().link().matcher(statement.head()).replaceFirst("");
    bare = bare.substring(leading(neutral, bare));
    String words = bare;
    return earlier
        .filter(rule -> topic.isPresent() && rule.codes().containsKey(topic.get().id()))
        .filter(rule -> rule.counts(statement.count(), grammar.words().money()))
        .filter(rule -> topic.get().words().matcher(words).matches())
        .map(rule -> new Fit(rule, statement.count().start() - words.length()));
  }

  private static int leading(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private boolean holds(Fit fit, Statement statement) {
    Rule.Conditions conditions = fit.rule().conditions();
    String before = statement.until(fit.start());
    String around = heading + statement.sentence();
    return !grammar.times().isAnother(before)
        && !grammar.words().plans().matcher(before).find()
        && (conditions.part() == Part.ALLOWED || !isPart(before))
        && conditions.about().filter(about -> !about.matcher(around).find()).isEmpty()
        && conditions.unless().filter(no -> statement.after(no).lookingAt()).isEmpty();
  }

  /** Whether what is said before makes a number a part of the one before it. */
  private static boolean isPart(String before) {
    String list = before.substring(before.lastIndexOf(';') + 1);
    return BRACKETS.matcher(list).replaceAll("").contains(PART);
  }

  private Optional<FigureKey> key(Rule rule) {
    List<String> codes = rule.codes(topic);
    if (codes.contains(Rule.NO_CODE)) {
      return Optional.empty();
    }
    if (codes.contains(Rule.CODE_OF_WHOLE)) {
      return whole
          .filter(of -> of.key().applicant().isPresent())
          .map(of -> new FigureKey(of.key().indicator(), rule.applicant()));
    }
    return reporter
        .edition()
        .choose(codes)
        .map(code -> new FigureKey(code, code.startsWith(REQUESTS) ? TOTAL : Optional.empty()));
  }
}
