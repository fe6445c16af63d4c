package gongkai.normalizer.mention;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a count look like. */
sealed interface Shape {
  /** The index in the sentence at which the words begin; empty if they do not look so. */
  OptionalInt match(Statement statement);

  /**
   * Words before a count.
   *
   * @param words the end of the head
   * @param lead what stands in front of them and changes what they say
   * @param following what must follow the count
   */
  record Before(Pattern words, Lead lead, Pattern following) implements Shape {
    @Override
    public OptionalInt match(Statement statement) {
      if (!statement.after(following).lookingAt()) {
        return OptionalInt.empty();
      }
      Matcher matcher = words.matcher(statement.sentence());
      matcher.region(statement.headStart(), statement.count().start());
      return matcher.find() && !lead.changes(statement, matcher.start())
          ? OptionalInt.of(matcher.start())
          : OptionalInt.empty();
    }
  }

  /**
   * A character in front of words that changes what they say.
   *
   * @param joined joins them to something else that is counted with them
   * @param denied says the opposite
   */
  record Lead(Pattern joined, Pattern denied) {
    private boolean changes(Statement statement, int start) {
      if (start == statement.headStart()) {
        return false;
      }
      // What stands right behind a count joins two counts, not two things counted as one.
      boolean betweenCounts = start - 1 == statement.headStart();
      return isBefore(denied, statement, start)
          || (!betweenCounts && isBefore(joined, statement, start));
    }

    private static boolean isBefore(Pattern pattern, Statement statement, int start) {
      return pattern.matcher(statement.sentence()).region(start - 1, start).matches();
    }
  }

  /**
   * Words behind a count, with nothing of meaning before it.
   *
   * @param words the beginning of the tail
   * @param neutral the whole head
   */
  record Behind(Pattern words, Pattern neutral) implements Shape {
    @Override
    public OptionalInt match(Statement statement) {
      boolean fits =
          statement.after(words).lookingAt() && neutral.matcher(statement.head()).matches();
      return fits ? OptionalInt.of(statement.count().start()) : OptionalInt.empty();
    }
  }
}
