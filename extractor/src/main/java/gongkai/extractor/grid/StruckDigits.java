package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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
  private final Raster digits = new Raster();
  private final BitSet struck = new BitSet();
  private double largest;

  private StruckDigits(List<Letter> letters) {
    this.letters = letters;
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      if (LineReader.isDigit(letter)) {
        digits.add(letter.centreX(), letter.centreY(), i);
        largest = Math.max(largest, letter.size());
      }
    }
  }

  /** The letters, with letters of no name in the place of digits that are crossed out. */
  static List<Letter> unnamed(List<Letter> letters, List<Ruling> rulings) {
    StruckDigits digits = new StruckDigits(letters);
    rulings.stream().filter(Ruling::isHorizontal).forEach(digits::strike);
    return digits.struck.isEmpty() ? letters : digits.unnamed();
  }

  private void strike(Ruling line) {
    double reach = OFF_MIDDLE * largest;
    Box box = new Box(line.start(), line.position() - reach, line.length(), 2 * reach);
    int[] under = Arrays.stream(digits.within(box)).filter(i -> isMiddle(line, i)).toArray();
    boolean isOwn =
        Arrays.stream(under).anyMatch(i -> isEnd(letters.get(i).box().left() - line.start(), i))
            && Arrays.stream(under)
                .anyMatch(i -> isEnd(letters.get(i).box().right() - line.end(), i));
    if (isOwn) {
      Arrays.stream(under).forEach(struck::set);
    }
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
