package gongkai.extractor.word;

import java.util.OptionalInt;

/**
 * How one level of a list is numbered.
 *
 * @param start the first number
 * @param template the label's text, in which {@code %1} stands for the number of the first level
 * @param restartAfter the level, from 1, whose use starts this one anew (0: none does); empty for
 *     any level above
 * @param digits whether the levels above are shown in decimal
 */
record ListLevel(
    int start, NumberFormat format, String template, OptionalInt restartAfter, Digits digits) {

  /** How the numbers of the levels above appear in a label. */
  enum Digits {
    AS_FORMATTED,
    ALL_DECIMAL
  }

  /** Whether an item of a level above, from 0, starts this level anew. */
  boolean restartsAfter(int level) {
    return restartAfter.isEmpty() || level < restartAfter.getAsInt();
  }
}
