package gongkai.normalizer.value;

import gongkai.normalizer.label.CompatibleText;
import gongkai.normalizer.value.Units.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of cells. Knows nothing of forms. Safe for use by many threads. */
public final class CellText {
  /** What kind of text stands in a cell. */
  public enum Kind {
    /** Nothing. */
    BLANK,
    /** A number, with or without its unit. */
    NUMBER,
    /** A dash or slash. */
    DASH,
    /** A word for nothing, such as 无. */
    NONE_WORD,
    /** The name of a unit, such as 万元. */
    UNIT,
    /** Digits that are no one number and no date, or have letters like digits among them. */
    GARBLED,
    /** Anything else. */
    WORDS
  }

  /**
   * A number as printed.
   *
   * @param number without separators
   * @param unit as printed behind it; empty if none is
   * @param spaced whether it was put together from digits with spaces between them
   */
  public record Printed(BigDecimal number, Optional<String> unit, Spacing spaced) {
    /** Whether spaces stood between a number's digits. */
    public enum Spacing {
      CLOSED,
      SPACED
    }
  }

  private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―⸺⸻−─━ー/\\\\~]+");

  private static final Pattern RULE = Pattern.compile("_+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "([+-]?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\(?([\\p{IsHan}]*)\\)?");

  /** Thousands set apart by spaces, or every digit set apart; nothing else is one number. */
  private static final Pattern SPACED =
      Pattern.compile("([+-]?)\\s?(\\d{1,3}(?: \\d{3})+|\\d(?: \\d)+)(\\s?[\\p{IsHan}]*)");

  /** A space before a unit or behind a sign. */
  private static final Pattern INNER_SPACE = Pattern.compile("(?<=\\d) (?=\\p{IsHan})|(?<=[+-]) ");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern DIGITS_ONLY = Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*");

  /** Digits, and letters that a misread digit looks like. */
  private static final Pattern MISREAD = Pattern.compile("[\\d.,OoQlI|\\s]+");

  /** Numbers with something between them; digits set apart may be one number. */
  private static final Pattern SEVERAL = Pattern.compile("\\d[\\d,.]*(?: ?[ |/、] ?\\d[\\d,.]*)+");

  private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}");

  private static final Pattern UNIT_REMARK =
      Pattern.compile("单位[:为]?([\\p{IsHan}]{1,4})|\\(([\\p{IsHan}]{1,4})\\)");

  private final Units units = Units.load();

  /**
   * Whether a number may stand in a text: it has a digit, or a character that may be folded to one.
   * Told much faster than its kind.
   */
  public boolean mayHaveNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(c) || (c > 0x7f && !isIdeograph(c))) {
        return true;
      }
    }
    return false;
  }

  /** What kind of text it is. */
  public Kind kind(String text) {
    if (isPlainNumber(text)) {
      return Kind.NUMBER;
    }
    String folded = fold(text);
    if (folded.isEmpty()) {
      return Kind.BLANK;
    }
    if (!isIdeograph(folded.charAt(0))) {
      if (RULE.matcher(folded).matches()) {
        return Kind.BLANK;
      }
      if (DASHES.matcher(folded).matches()) {
        return Kind.DASH;
      }
    }
    if (units.isNoneWord(folded)) {
      return Kind.NONE_WORD;
    }
    if (units.find(folded).isPresent()) {
      return Kind.UNIT;
    }
    if (!hasDigit(folded)) {
      return Kind.WORDS;
    }
    if (number(text, folded).isPresent()) {
      return Kind.NUMBER;
    }
    boolean garbled =
        MISREAD.matcher(folded).matches()
            || (DIGITS_ONLY.matcher(folded).matches() && !DATE.matcher(folded).lookingAt());
    return garbled ? Kind.GARBLED : Kind.WORDS;
  }

  /** The number that a text consists of; empty if it is no one number. */
  public Optional<Printed> number(String text) {
    if (isPlainNumber(text)) {
      return Optional.of(
          new Printed(new BigDecimal(text), Optional.empty(), Printed.Spacing.CLOSED));
    }
    return number(text, fold(text));
  }

  private Optional<Printed> number(String text, String folded) {
    if (!hasDigit(folded) || text.codePoints().anyMatch(CellText::isMark)) {
      return Optional.empty();
    }
    Matcher closed = NUMBER.matcher(INNER_SPACE.matcher(folded).replaceAll(""));
    if (closed.matches()) {
      return printed(closed, Printed.Spacing.CLOSED);
    }
    Matcher spaced = SPACED.matcher(folded);
    return spaced.matches() ? printed(spaced, Printed.Spacing.SPACED) : Optional.empty();
  }

  /** Whether a text may be nothing but several numbers, though it may be one set apart, too. */
  public boolean isSeveralNumbers(String text) {
    return !text.isEmpty() && !isPlainNumber(text) && SEVERAL.matcher(fold(text)).matches();
  }

  /** Most cells are nothing but digits, and telling that takes a hundredth of the time. */
  private static boolean isPlainNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Words have none as a rule, and need no look for a number then. */
  private static boolean hasDigit(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (isDigit(folded.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Words begin with one as a rule, and are no dashes then. */
  private static boolean isIdeograph(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** ① and ² are marks of notes; folding would make digits of them. */
  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
  }

  private Optional<Printed> printed(Matcher match, Printed.Spacing spacing) {
    String unit = match.group(3).strip();
    if (!unit.isEmpty() && units.find(unit).isEmpty()) {
      return Optional.empty();
    }
    String sign = match.group(1).equals("-") ? "-" : "";
    BigDecimal number = new BigDecimal(sign + match.group(2).replace(",", "").replace(" ", ""));
    return Optional.of(
        new Printed(number, unit.isEmpty() ? Optional.empty() : Optional.of(unit), spacing));
  }

  /** The unit that a column head or label names in a remark, as in （单位：万元）. */
  public Optional<String> unitRemark(String text) {
    String folded = fold(text);
    if (folded.indexOf('(') < 0 && folded.indexOf('位') < 0) {
      return Optional.empty();
    }
    Matcher remark = UNIT_REMARK.matcher(folded.replace(" ", ""));
    while (remark.find()) {
      String name = remark.group(1) != null ? remark.group(1) : remark.group(2);
      if (units.find(name).isPresent()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The unit that a text is; empty if it is none. */
  Optional<Unit> unit(String text) {
    return units.find(fold(text));
  }

  private static String fold(String text) {
    String unified = CompatibleText.of(text);
    return CompatibleText.isClosed(unified)
        ? unified.strip()
        : SPACES.matcher(unified).replaceAll(" ").strip();
  }
}
