package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Puts letters that run to the right into lines, from top to bottom. */
final class LineReader {
  /** How far the middle of a letter may lie from its line's middle, in font sizes. */
  private static final double SAME_LINE = 0.5;

  /** From which gap on letters of an alphabet are two words, in font sizes. */
  private static final double WORD_GAP = 0.22;

  /** From which gap on letters beside a Chinese character are apart, in font sizes. */
  private static final double WIDE_GAP = 1.2;

  /** How far even gaps may differ for letters to be one word set wide, in font sizes. */
  private static final double EVEN = 0.12;

  /** A digit this much smaller than the one beside it is a note's, not one of the same number. */
  private static final double SMALLER = 0.9;

  /** The dash, before which no Chinese character or punctuation stands in Unicode. */
  private static final int FIRST_CHINESE = 0x2014;

  private LineReader() {}

  static List<Line> lines(List<Letter> letters) {
    List<Letter> sorted = new ArrayList<>(letters);
    sorted.sort(LineReader::compare);
    List<Line> lines = new ArrayList<>();
    List<Letter> current = new ArrayList<>();
    double sum = 0;
    for (Letter letter : sorted) {
      if (!current.isEmpty()) {
        double tolerance = SAME_LINE * Math.min(letter.size(), current.get(0).size());
        if (letter.centreY() - sum / current.size() > tolerance) {
          finish(current, lines);
          current = new ArrayList<>();
          sum = 0;
        }
      }
      current.add(letter);
      sum += letter.centreY();
    }
    finish(current, lines);
    return lines;
  }

  /** From top to bottom, then from left to right. */
  private static int compare(Letter one, Letter other) {
    int downwards = Double.compare(one.centreY(), other.centreY());
    return downwards != 0 ? downwards : Double.compare(one.centreX(), other.centreX());
  }

  private static void finish(List<Letter> letters, List<Line> lines) {
    letters.sort(Comparator.comparingDouble((Letter letter) -> letter.box().left()));
    List<Letter> visible = new ArrayList<>(letters);
    visible.removeIf(Letter::isBlank);
    if (!visible.isEmpty()) {
      Box box = around(visible);
      double indent = box.left() - letters.get(0).box().left();
      lines.add(new Line(visible, text(letters), box, indent, usualSize(visible)));
    }
  }

  private static String text(List<Letter> letters) {
    List<Letter> between = withoutOuterBlanks(letters);
    boolean wide = isSetWide(between);
    BitSet inNumber = wide ? new BitSet() : wideNumbers(between);
    StringBuilder text = new StringBuilder();
    Letter before = null;
    boolean written = false;
    for (int i = 0; i < between.size(); i++) {
      Letter letter = between.get(i);
      if (letter.isBlank()) {
        written = true;
        continue;
      }
      if (before != null && isSpace(before, letter, written, wide || inNumber.get(i))) {
        text.append(' ');
      }
      text.append(letter.text());
      before = letter;
      written = false;
    }
    return text.toString();
  }

  private static List<Letter> withoutOuterBlanks(List<Letter> letters) {
    int from = 0;
    int to = letters.size();
    while (from < to && letters.get(from).isBlank()) {
      from++;
    }
    while (from < to && letters.get(to - 1).isBlank()) {
      to--;
    }
    return letters.subList(from, to);
  }

  /** Which letters follow another digit of the same number, all digits of which stand even. */
  private static BitSet wideNumbers(List<Letter> letters) {
    BitSet followers = new BitSet();
    int from = 0;
    for (int i = 0; i <= letters.size(); i++) {
      if (i == letters.size() || !isOfNumber(letters.get(i))) {
        if (isSetWide(letters.subList(from, i))) {
          followers.set(from + 1, i);
        }
        from = i + 1;
      }
    }
    return followers;
  }

  private static boolean isOfNumber(Letter letter) {
    int c = letter.text().codePointAt(0);
    return isDigit(letter) || c == '.' || c == ',';
  }

  static boolean isDigit(Letter letter) {
    return Character.isDigit(letter.text().codePointAt(0));
  }

  private static boolean isSpace(Letter before, Letter after, boolean written, boolean wide) {
    double size = Math.min(before.size(), after.size());
    if (isDigit(before) && isDigit(after) && !isOneSize(before.size(), after.size())) {
      return true;
    }
    double gap = gap(before, after);
    if (written) {
      return gap > 0.05 * size;
    }
    if (wide || !(gap > size * WORD_GAP)) {
      return false;
    }
    return gap > size * WIDE_GAP || !(isChinese(before) || isChinese(after));
  }

  /** Whether digits of two font sizes may be of one number. */
  static boolean isOneSize(double one, double other) {
    return Math.min(one, other) >= SMALLER * Math.max(one, other);
  }

  /** The distance between letters beyond what the file itself calls letter spacing. */
  private static double gap(Letter before, Letter after) {
    return after.box().left() - before.box().right() - before.spacing();
  }

  /** Whether all letters stand equally far apart without a written space: one word, set wide. */
  private static boolean isSetWide(List<Letter> letters) {
    if (letters.size() < 2 || letters.get(0).isBlank()) {
      return false;
    }
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (int i = 1; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      double gap = gap(letters.get(i - 1), letter) / letter.size();
      least = Math.min(least, gap);
      most = Math.max(most, gap);
      if (letter.isBlank() || !(most - least < EVEN)) {
        return false;
      }
    }
    return most < (letters.size() == 2 ? 0.8 : 2.0);
  }

  static boolean isChinese(Letter letter) {
    int c = letter.text().codePointAt(0);
    return c >= FIRST_CHINESE
        && (UnicodeScript.of(c) == UnicodeScript.HAN
            || (c >= 0x3000 && c <= 0x303f)
            || (c >= 0xff00 && c <= 0xffef)
            || c <= 0x2026);
  }

  static Box around(List<Letter> letters) {
    return Boxes.around(letters, Letter::box);
  }

  private static double usualSize(List<Letter> letters) {
    double[] sizes = new double[letters.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = letters.get(i).size();
    }
    Arrays.sort(sizes);
    return sizes[sizes.length / 2];
  }
}
