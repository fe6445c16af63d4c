package gongkai.normalizer.masthead;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that rules look for in text. It finds what {@link Matcher#find()} finds, in less time:
 * most characters of a report begin no match, and the pattern is asked about each of them once, not
 * wherever it stands.
 *
 * <p>May be used by many threads.
 */
final class SoughtWords {
  /** Behind the ideographs; what stands there is rare, and the pattern is asked each time. */
  private static final char END_OF_KNOWN = 0xa000;

  /** What makes a match depend on the characters before it, which are not known beforehand. */
  private static final List<String> LOOKING_BACK = List.of("(?<=", "\\b", "\\B", "\\G");

  private final Pattern pattern;

  /** Whether a match may begin anywhere. */
  private final boolean anywhere;

  /** The characters with which no match begins, as far as is known. */
  private final Characters never = new Characters();

  /** Those with which one may begin. */
  private final Characters perhaps = new Characters();

  /**
   * A set of characters, small enough for the processor to keep it at hand. Where two threads add
   * to it at once, one of both characters may be lost, and is found out again.
   */
  private static final class Characters {
    private final long[] bits = new long[END_OF_KNOWN / Long.SIZE];

    boolean has(char c) {
      return (bits[c / Long.SIZE] >> c & 1) != 0;
    }

    void add(char c) {
      bits[c / Long.SIZE] |= 1L << c;
    }
  }

  SoughtWords(Pattern pattern) {
    this.pattern = pattern;
    this.anywhere =
        LOOKING_BACK.stream().anyMatch(pattern.pattern()::contains)
            || pattern.matcher("").lookingAt();
  }

  Pattern pattern() {
    return pattern;
  }

  /** Whether a text has any of it. */
  boolean areIn(String text) {
    return in(text).next();
  }

  /** What a text has of it, from the left. */
  Search in(String text) {
    return new Search(text, 0, text.length());
  }

  /** The same in a part of a text; what a pattern looks back or ahead for may stand around it. */
  Search in(String text, int start, int end) {
    return new Search(text, start, end);
  }

  private boolean mayBegin(char c) {
    if (c >= END_OF_KNOWN) {
      return true;
    }
    if (never.has(c)) {
      return false;
    }
    if (!perhaps.has(c)) {
      (begins(c) ? perhaps : never).add(c);
    }
    return !never.has(c);
  }

  /** A match that begins with a character comes to the end of a text that is nothing else. */
  private boolean begins(char c) {
    Matcher matcher = pattern.matcher(String.valueOf(c));
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** The matches in a text, one after the other. */
  final class Search {
    private final String text;
    private final int end;
    private final Matcher matcher;
    private int from;

    private Search(String text, int start, int end) {
      this.text = text;
      this.end = end;
      this.from = start;
      this.matcher =
          pattern
              .matcher(text)
              .useTransparentBounds(true)
              .useAnchoringBounds(false)
              .region(start, end);
    }

    /** Goes on to the next match, if there is one. */
    boolean next() {
      if (anywhere) {
        return matcher.find();
      }
      while (from < end) {
        if (mayBegin(text.charAt(from)) && matcher.region(from, end).lookingAt()) {
          from = Math.max(matcher.end(), from + 1); // A match may be empty, before what it needs.
          return true;
        }
        from++;
      }
      return false;
    }

    /** The match that was gone to last. */
    MatchResult match() {
      return matcher;
    }
  }
}
