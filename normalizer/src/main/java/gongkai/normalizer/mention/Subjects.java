package gongkai.normalizer.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is said to have done what is counted.
 *
 * @param self words for the organ or region that reports
 * @param others words for somebody else, or for a part of what reports
 * @param organ the end of an organ's name
 */
record Subjects(Pattern self, Pattern others, Pattern organ) {
  /** Who did it. */
  enum Who {
    REPORTER,
    ANOTHER,
    UNNAMED
  }

  /** An organ's name has so many letters at least. */
  private static final int SHORTEST_NAME = 3;

  /**
   * Who the words before a count name: its own clause, else whom an earlier one begins with.
   *
   * @param words folded, from the count before up to where the rule's own words begin
   * @param reporter the reporting organ's name, folded; empty if it is not known
   */
  Who in(String words, String reporter) {
    String[] clauses = words.split("[,;:(]", -1);
    Who who = inClause(clauses[clauses.length - 1], reporter);
    for (int i = clauses.length - 2; i >= 0 && who == Who.UNNAMED; i--) {
      if (others.matcher(clauses[i]).lookingAt()) {
        who = Who.ANOTHER;
      } else if (self.matcher(clauses[i]).lookingAt()) {
        who = Who.REPORTER;
      }
    }
    return who;
  }

  private Who inClause(String clause, String reporter) {
    String rest = self.matcher(clause).replaceAll("");
    if (others.matcher(rest).find()) {
      return Who.ANOTHER;
    }
    boolean named = rest.length() < clause.length();
    Matcher matcher = organ.matcher(rest);
    while (matcher.find()) {
      if (!isNameOf(reporter, rest.substring(0, matcher.end()))) {
        return Who.ANOTHER;
      }
      named = true;
    }
    return named ? Who.REPORTER : Who.UNNAMED;
  }

  /** Whether words end with a name made of letters of the reporter's, in their order. */
  private static boolean isNameOf(String reporter, String words) {
    int letters = 0;
    int from = reporter.length();
    for (int i = words.length() - 1; i >= 0 && from > 0; i--) {
      int at = reporter.lastIndexOf(words.charAt(i), from - 1);
      if (at < 0) {
        break;
      }
      from = at;
      letters++;
    }
    return letters >= SHORTEST_NAME;
  }
}
