package gongkai.normalizer.masthead;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers of dates, in digits or in words: 2010, 二〇一〇, 十二, 三十一. */
final class Dates {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private Dates() {}

  /** The year of four digits or four words; empty if it is none of this century. */
  static OptionalInt year(String text) {
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      year = year * 10 + digit;
    }
    return year >= FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** A number from 1 to 99; -1 if it is none. */
  static int number(String text) {
    int ten = text.indexOf('十');
    if (ten >= 0) {
      int tens = ten == 0 ? 1 : digit(text.charAt(0));
      int ones = ten == text.length() - 1 ? 0 : digit(text.charAt(ten + 1));
      return tens * 10 + ones;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      number = number * 10 + digit(text.charAt(i));
    }
    return text.isEmpty() || text.length() > 2 ? -1 : number;
  }

  /** The day; empty if the calendar has none such. */
  static Optional<LocalDate> date(String year, String month, String day) {
    OptionalInt parsed = year(year);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(parsed.getAsInt(), number(month), number(day)));
    } catch (DateTimeException e) {
      // 2月30日 stands in real reports; it is no day.
      return Optional.empty();
    }
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c == '零' || c == 'o' || c == 'O' ? 0 : DIGITS.indexOf(c);
  }
}
