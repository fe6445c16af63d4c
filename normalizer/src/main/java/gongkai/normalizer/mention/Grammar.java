package gongkai.normalizer.mention;

import gongkai.normalizer.form.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of mentions.yaml.
 *
 * @param counts finds numbers with units
 * @param topics what may be spoken of
 * @param farTopics those of them that reach over sentences
 * @param rules in the order in which they are tried
 * @param subjects who did it
 * @param times when it was
 * @param words further words
 * @param sums by code, the codes whose figures add up to it
 */
record Grammar(
    CountFinder counts,
    List<Topic> topics,
    List<Topic> farTopics,
    List<Rule> rules,
    Subjects subjects,
    Times times,
    Words words,
    Map<String, List<String>> sums) {

  /**
   * Words that rules share.
   *
   * @param plans what is planned
   * @param neutral what may stand around a bare topic
   * @param link what stands between words and their number
   * @param money the units of money
   */
  record Words(Pattern plans, Pattern neutral, Pattern link, Set<String> money) {}

  static Grammar load() {
    return new GrammarFile(Yaml.resource("/gongkai/normalizer/mentions.yaml")).grammar();
  }

  /** The topic that the head of a statement names last; empty if it names none. */
  Optional<Topic> topicOf(Statement statement) {
    return last(topics, statement.sentence(), statement.headStart(), statement.count().start());
  }

  /** The topic that words name last, from an index on, of those that reach over sentences. */
  Optional<Topic> farTopicOf(String words, int from) {
    return last(farTopics, words, from, words.length());
  }

  /** Of two that end together, the one that stands first. */
  private static Optional<Topic> last(List<Topic> topics, String words, int from, int to) {
    Optional<Topic> last = Optional.empty();
    int end = -1;
    for (Topic topic : topics) {
      Matcher matcher = topic.words().matcher(words).region(from, to).useTransparentBounds(true);
      while (matcher.find()) {
        if (matcher.end() > end) {
          end = matcher.end();
          last = Optional.of(topic);
        }
      }
    }
    return last;
  }
}
