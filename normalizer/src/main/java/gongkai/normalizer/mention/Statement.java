package gongkai.normalizer.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count and the words around it.
 *
 * @param sentence folded, with years relative to the report's
 * @param headStart index of the first character of its head, which ends where the count starts
 * @param count the count
 */
record Statement(String sentence, int headStart, Count count) {
  /** Longer heads are not read from their beginning: no rule has so many words. */
  private static final int LONGEST_HEAD = 240;

  static Statement of(String sentence, int from, Count count) {
    int start = Math.max(from, count.start() - LONGEST_HEAD);
    return new Statement(sentence, Math.min(start, count.start()), count);
  }

  String head() {
    return sentence.substring(headStart, count.start());
  }

  /** A matcher of what follows the count. */
  Matcher after(Pattern pattern) {
    return pattern.matcher(sentence).region(count.end(), sentence.length());
  }

  /** The sentence up to an index. */
  String until(int end) {
    return sentence.substring(0, end);
  }
}
