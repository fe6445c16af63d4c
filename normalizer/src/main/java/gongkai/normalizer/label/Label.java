package gongkai.normalizer.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label folded for comparison: compatibility forms unified (NFKC), white space and punctuation
 * dropped, numbering taken off.
 *
 * @param full what is left with remarks in parentheses
 * @param bare what is left without remarks in parentheses
 * @param numbering the number before it as digits or Chinese numerals, without punctuation; empty
 *     if it has none
 */
public record Label(String full, String bare, String numbering) {
  /** {@code 其中：}, then {@code 一、}, {@code （一）}, {@code (1)}, {@code 1.} and their like. */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:其中[:：]?)?(?:\\(?([一二三四五六七八九十]{1,3}|\\d{1,2})\\)|([一二三四五六七八九十]{1,3})[、.,:]"
              + "|(\\d{1,2})[、.](?!\\d))");

  /** What the patterns of numbering may begin with. */
  private static final String FIRST_OF_NUMBERING = "其(一二三四五六七八九十0123456789";

  private static final Pattern OF_WHICH = Pattern.compile("^其中[:：]?");
  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)?");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Folds a label as published. */
  public static Label of(String text) {
    String unified = CompatibleText.of(text);
    if (!CompatibleText.isClosed(unified)) {
      unified = SPACES.matcher(unified).replaceAll("");
    }
    String numbering = "";
    if (mayBeNumbered(unified)) {
      Matcher number = NUMBERING.matcher(unified);
      while (number.find()) {
        numbering = firstGroup(number);
        unified = unified.substring(number.end());
        number.reset(unified);
      }
      unified = OF_WHICH.matcher(unified).replaceFirst("");
    }
    String full = textOf(unified);
    String bare = unified.contains("(") ? textOf(REMARK.matcher(unified).replaceAll("")) : full;
    return new Label(full, bare.isEmpty() ? full : bare, numbering);
  }

  /** Most labels are not, and telling that by their first character is quick. */
  private static boolean mayBeNumbered(String unified) {
    return !unified.isEmpty() && FIRST_OF_NUMBERING.indexOf(unified.charAt(0)) >= 0;
  }

  private static String firstGroup(Matcher number) {
    for (int group = 1; group <= number.groupCount(); group++) {
      String found = number.group(group);
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  /** Its letters and digits. */
  private static String textOf(String unified) {
    StringBuilder text = new StringBuilder(unified.length());
    int c;
    for (int i = 0; i < unified.length(); i += Character.charCount(c)) {
      c = unified.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        text.appendCodePoint(c);
      }
    }
    return text.length() == unified.length() ? unified : text.toString();
  }

  /** The same label in the characters and words that forms use. */
  public Label canonical(LabelLanguage language) {
    String canonical = language.canonical(full);
    return canonical.equals(full)
        ? this
        : new Label(canonical, language.canonical(bare), numbering);
  }

  /** Whether nothing but punctuation and numbering stands there. */
  public boolean isEmpty() {
    return full.isEmpty();
  }
}
