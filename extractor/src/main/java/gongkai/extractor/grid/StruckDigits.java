package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Digits that a line of their own length crosses out. Nothing tells whether such a number still
 * counts, or whether the digits beside it belong to it, so that they lose their names.
 */
final class StruckDigits {
  /** How far the line may lie off the middle of the digits, in font sizes. */
  private static final double OFF_MIDDLE = 0.2;

  /** How far the ends of the line may lie off those of the digits, in font sizes. */
  private static final double OFF_END = 0.1;

  private final List<Letter> letters;

  /** Indexes of the letters that are digits, by the height of their middles. */
  private final NavigableMap<Double, List<Integer>> digits = new TreeMap<>();

  private final BitSet struck = new BitSet();
  private double largest;

  private StruckDigits(List<Letter> letters) {
    this.letters = letters;
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      if (LineReader.isDigit(letter)) {
        digits.computeIfAbsent(letter.centreY(), unused -> new ArrayList<>()).add(i);
        largest = Math.max(largest, letter.size());
      }
    }
  }

  /** The letters, with letters of no name in the place of digits that are crossed out. */
  static List<Letter> unnamed(List<Letter> letters, List<Ruling> rulings) {
    StruckDigits digits = new StruckDigits(letters);
    for (Ruling ruling : rulings) {
      if (ruling.isHorizontal()) {
        digits.strike(ruling);
      }
    }
    return digits.struck.isEmpty() ? letters : digits.unnamed();
  }

  private void strike(Ruling line) {
    double reach = OFF_MIDDLE * largest;
    List<Integer> under = new ArrayList<>();
    boolean begins = false;
    boolean ends = false;
    double height = line.position();
    for (List<Integer> level : digits.subMap(height - reach, height + reach).values()) {
      for (int digit : level) {
        if (isMiddle(line, digit) && isWithin(line, digit)) {
          under.add(digit);
          begins |= isEnd(letters.get(digit).box().left() - line.start(), digit);
          ends |= isEnd(letters.get(digit).box().right() - line.end(), digit);
        }
      }
    }
    if (begins && ends) {
      under.forEach(struck::set);
    }
  }

  private boolean isWithin(Ruling line, int digit) {
    double centre = letters.get(digit).centreX();
    return centre >= line.start() && centre < line.end();
  }

  private boolean isMiddle(Ruling line, int digit) {
    Letter letter = letters.get(digit);
    return Math.abs(letter.centreY() - line.position()) < OFF_MIDDLE * letter.size();
  }

  private boolean isEnd(double off, int digit) {
    return Math.abs(off) < OFF_END * letters.get(digit).size();
  }

  private List<Letter> unnamed() {
    List<Letter> result = new ArrayList<>(letters);
    struck.stream().forEach(i -> result.set(i, letters.get(i).unnamed()));
    return result;
  }
}
