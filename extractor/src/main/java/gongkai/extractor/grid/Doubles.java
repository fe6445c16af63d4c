package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letters that are drawn twice, a hair apart, to look bold: each counts once. */
final class Doubles {
  /** How far apart a letter and its double may stand, in font sizes. */
  private static final double SAME_PLACE = 0.15;

  /** The width of the fields by which neighbours are looked up, in points. */
  private static final double FIELD = 16;

  private Doubles() {}

  static List<Letter> removed(List<Letter> letters) {
    Map<Long, List<Letter>> fields = new HashMap<>();
    List<Letter> kept = new ArrayList<>(letters.size());
    for (Letter letter : letters) {
      if (!hasDouble(letter, fields)) {
        kept.add(letter);
        fields
            .computeIfAbsent(
                Raster.key(field(letter.box().left()), field(letter.box().top())),
                unused -> new ArrayList<>(4))
            .add(letter);
      }
    }
    return kept;
  }

  private static boolean hasDouble(Letter letter, Map<Long, List<Letter>> fields) {
    double reach = SAME_PLACE * letter.size();
    long fromX = field(letter.box().left() - reach);
    long toX = field(letter.box().left() + reach);
    long fromY = field(letter.box().top() - reach);
    long toY = field(letter.box().top() + reach);
    for (long x = fromX; x <= toX; x++) {
      for (long y = fromY; y <= toY; y++) {
        for (Letter other : fields.getOrDefault(Raster.key(x, y), List.of())) {
          if (other.text().equals(letter.text())
              && Math.abs(other.box().left() - letter.box().left()) < reach
              && Math.abs(other.box().top() - letter.box().top()) < reach) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static long field(double coordinate) {
    return (long) Math.floor(coordinate / FIELD);
  }
}
