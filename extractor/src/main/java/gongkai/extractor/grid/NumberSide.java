package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the numbers of a column lie over each other. */
enum NumberSide {
  MIDDLE,
  RIGHT,
  LEFT;

  /** How far apart the same sides of texts of one column lie, in font sizes. */
  static final double SAME = 0.35;

  /** The same where a space may stand before or behind some of them. */
  private static final double PADDED = 0.45;

  /** The same where nothing but the sides' own place is left for a difference. */
  private static final double EXACT = 0.1;

  /** Any of them: nothing is known of how numbers are set. */
  static final Set<NumberSide> ANY = Collections.unmodifiableSet(EnumSet.allOf(NumberSide.class));

  double of(Box box) {
    return switch (this) {
      case MIDDLE -> box.left() + box.width() / 2;
      case RIGHT -> box.right();
      case LEFT -> box.left();
    };
  }

  double of(Phrase phrase) {
    return of(phrase.box());
  }

  double of(FittedLabel label) {
    return of(label.box());
  }

  /**
   * The sides at which numbers may be set: where all numbers of a column lie over each other, in
   * each column, give or take a space where they do at no side. Numbers of one width say nothing.
   *
   * @param columns of the numbers
   */
  static Set<NumberSide> of(List<Phrase> numbers, int[] columns) {
    Set<NumberSide> sides = of(numbers, columns, SAME);
    return sides.isEmpty() ? of(numbers, columns, PADDED) : sides;
  }

  /** The same where they lie over each other exactly; all where they do nowhere. */
  static Set<NumberSide> exactly(List<Phrase> numbers, int[] columns) {
    Set<NumberSide> sides = of(numbers, columns, EXACT);
    return sides.isEmpty() ? ANY : sides;
  }

  /**
   * At which side of their heads' middles numbers stand: any where all reach over the middle, or
   * some stand at one side and some at the other.
   *
   * @param columns of the numbers
   * @param heads of the columns
   */
  static Set<NumberSide> beside(List<Phrase> numbers, int[] columns, List<FittedLabel> heads) {
    Set<NumberSide> beside = EnumSet.noneOf(NumberSide.class);
    for (int i = 0; i < columns.length; i++) {
      Phrase number = numbers.get(i);
      double middle = heads.get(columns[i]).centre();
      if (number.left() > middle + SAME * number.size()) {
        beside.add(RIGHT);
      } else if (number.right() < middle - SAME * number.size()) {
        beside.add(LEFT);
      }
    }
    return beside.size() == 1 ? beside : ANY;
  }

  private static Set<NumberSide> of(List<Phrase> numbers, int[] columns, double same) {
    Set<NumberSide> sides = EnumSet.noneOf(NumberSide.class);
    for (NumberSide side : values()) {
      if (side.fits(numbers, columns, same)) {
        sides.add(side);
      }
    }
    return sides;
  }

  private boolean fits(List<Phrase> numbers, int[] columns, double same) {
    Map<Integer, Stretch> places = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      double place = of(numbers.get(i));
      Stretch own = places.getOrDefault(columns[i], new Stretch(place, place));
      Stretch wider = new Stretch(Math.min(own.from(), place), Math.max(own.to(), place));
      if (wider.length() > 2 * same * numbers.get(i).size()) {
        return false;
      }
      places.put(columns[i], wider);
    }
    return true;
  }
}
