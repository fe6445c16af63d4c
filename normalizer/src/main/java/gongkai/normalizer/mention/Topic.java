package gongkai.normalizer.mention;

import java.util.regex.Pattern;

/**
 * What a count is about.
 *
 * @param id its name in the rules
 * @param reach how far words that name none have the topic of those before
 * @param words what names it
 */
record Topic(String id, Reach reach, Pattern words) {
  /** How far a topic reaches. */
  enum Reach {
    SENTENCE,
    PARAGRAPH
  }
}
