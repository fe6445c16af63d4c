package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import gongkai.extractor.Whitespace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The text of a cell from the letters in it, whichever way they run. */
final class CellText {
  private CellText() {}

  static String of(List<Letter> letters) {
    if (letters.isEmpty()) {
      return "";
    }
    Direction way = direction(letters);
    Box frame = Boxes.around(letters.stream().map(Letter::box).toList());
    Turn turn = new Turn(way, 2 * frame.right(), 2 * frame.bottom());
    List<Letter> turned = letters.stream().map(turn::apply).toList();
    return Whitespace.joinLines(LineReader.lines(turned).stream().map(Line::text).toList());
  }

  /** The way most letters run; the first of {@link Direction} in a tie. */
  static Direction direction(List<Letter> letters) {
    Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
    for (Letter letter : letters) {
      if (!letter.isBlank()) {
        counts.merge(letter.direction(), 1, Integer::sum);
      }
    }
    Direction most = Direction.RIGHT;
    for (Direction direction : Direction.values()) {
      if (counts.getOrDefault(direction, 0) > counts.getOrDefault(most, 0)) {
        most = direction;
      }
    }
    return most;
  }
}
