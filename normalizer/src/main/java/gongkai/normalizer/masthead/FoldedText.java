package gongkai.normalizer.masthead;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without spaces, as printed and as compared. Both have the same length, so what is found in
 * the one can be quoted from the other.
 *
 * @param printed without spaces
 * @param folded simplified characters, ASCII digits and punctuation
 */
public record FoldedText(String printed, String folded) {
  private static final String TABLE = table();

  public FoldedText {
    if (printed.length() != folded.length()) {
      throw new IllegalArgumentException("'" + printed + "' does not align with '" + folded + "'");
    }
  }

  /** Folds a text. */
  public static FoldedText of(String text) {
    char[] printed = new char[text.length()];
    char[] folded = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        printed[length] = c;
        folded[length] = TABLE.charAt(c);
        length++;
      }
    }
    String same = length == text.length() ? text : new String(printed, 0, length);
    return new FoldedText(same, new String(folded, 0, length));
  }

  private static boolean isSpace(char c) {
    boolean isIdeograph = c >= 0x4e00 && c <= 0x9fff;
    return !isIdeograph && (c <= ' ' || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b');
  }

  boolean isEmpty() {
    return printed.isEmpty();
  }

  int length() {
    return printed.length();
  }

  /** What was found in the folded text, as printed. */
  String printed(MatchResult found) {
    return printed.substring(found.start(), found.end());
  }

  FoldedText part(int start, int end) {
    return new FoldedText(printed.substring(start, end), folded.substring(start, end));
  }

  FoldedText plus(FoldedText next) {
    return new FoldedText(printed + next.printed, folded + next.folded);
  }

  /** The text without all that the pattern finds in the folded text. */
  FoldedText without(Pattern pattern) {
    Matcher matcher = pattern.matcher(folded);
    if (!matcher.find()) {
      return this;
    }
    StringBuilder rest = new StringBuilder();
    StringBuilder restFolded = new StringBuilder();
    int from = 0;
    do {
      rest.append(printed, from, matcher.start());
      restFolded.append(folded, from, matcher.start());
      from = matcher.end();
    } while (matcher.find());
    return new FoldedText(
        rest.append(printed, from, printed.length()).toString(),
        restFolded.append(folded, from, folded.length()).toString());
  }

  /**
   * What each character of the basic plane is compared as; a string, since nobody can change it.
   */
  private static String table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = plain((char) c);
    }
    for (RuleFile rule : RuleFile.load("folding.yaml").rules("pairs")) {
      String from = rule.text("from");
      String to = rule.text("to");
      if (from.length() != to.length()) {
        throw new IllegalStateException("folding.yaml: '%s' and '%s'".formatted(from, to));
      }
      for (int i = 0; i < from.length(); i++) {
        table[from.charAt(i)] = to.charAt(i);
      }
    }
    return new String(table);
  }

  /** Full-width letters and digits, and the look-alike radicals that some fonts map to. */
  private static char plain(char c) {
    boolean lookAlike =
        (c >= 0xff01 && c <= 0xff5e)
            || (c >= 0x2e80 && c <= 0x2fdf)
            || (c >= 0xf900 && c <= 0xfaff);
    if (!lookAlike) {
      return c;
    }
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return plain.length() == 1 ? plain.charAt(0) : c;
  }
}
