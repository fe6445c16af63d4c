package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers that narrow cells break over several lines, in a table whose rows only its text shows.
 * The rest of a number stands close below it, in a row without a label of its own, and the lines
 * above the rests are all full: equally long.
 */
final class BrokenNumbers {
  /** How far apart the lines of a cell stand at most, in font sizes, from middle to middle. */
  private static final double LEADING = 1.5;

  private BrokenNumbers() {}

  /**
   * Joins broken numbers.
   *
   * @param texts of all cells, each of one line; rests are taken out and added to their numbers
   * @param rows that numbers show, the rows of rests among them
   * @param labels how many columns of labels the table has at its left
   * @return whether there were any
   */
  static boolean joined(List<TextCell> texts, OpenRows rows, int labels) {
    Map<Integer, Map<Integer, TextCell>> numbers = new HashMap<>();
    boolean[] labelled = new boolean[rows.count()];
    for (TextCell text : texts) {
      int row = rows.row(text);
      if (row >= 0 && text.first() >= labels && text.isNumber()) {
        numbers.computeIfAbsent(row, unused -> new HashMap<>()).put(text.first(), text);
      } else if (row >= 0 && text.beginsItem()) {
        labelled[row] = true;
      }
    }
    boolean any = false;
    int begun = 0;
    for (int row = 1; row < rows.count(); row++) {
      Map<Integer, TextCell> above = numbers.getOrDefault(row - 1, Map.of());
      Map<Integer, TextCell> below = numbers.getOrDefault(row, Map.of());
      if (!labelled[row] && areRests(above, below)) {
        join(texts, numbers.getOrDefault(begun, Map.of()), below);
        any = true;
      } else {
        begun = row;
      }
    }
    return any;
  }

  private static boolean areRests(Map<Integer, TextCell> above, Map<Integer, TextCell> below) {
    if (below.isEmpty() || below.size() >= above.size()) {
      return false;
    }
    int full = 0;
    for (TextCell text : above.values()) {
      full = Math.max(full, text.lastPhrase().length());
    }
    for (Map.Entry<Integer, TextCell> rest : below.entrySet()) {
      TextCell number = above.get(rest.getKey());
      if (number == null || !isRest(number, rest.getValue(), full)) {
        return false;
      }
    }
    return full > 1;
  }

  private static boolean isRest(TextCell number, TextCell rest, int full) {
    String text = number.lastPhrase().text();
    double distance = rest.middle() - number.lastPhrase().middle();
    return distance <= LEADING * rest.size()
        && text.length() == full
        && rest.lastPhrase().length() <= full
        && CellText.isWithinNumber(text, rest.lastPhrase().text());
  }

  private static void join(
      List<TextCell> texts, Map<Integer, TextCell> begun, Map<Integer, TextCell> rests) {
    for (Map.Entry<Integer, TextCell> rest : new ArrayList<>(rests.entrySet())) {
      TextCell number = begun.get(rest.getKey());
      if (number != null) {
        TextCell whole = number.with(rest.getValue());
        texts.set(texts.indexOf(number), whole);
        texts.remove(rest.getValue());
        begun.put(rest.getKey(), whole);
      }
    }
  }
}
