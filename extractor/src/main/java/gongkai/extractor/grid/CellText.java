package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a cell from the letters in it, whichever way they run.
 *
 * @param text empty for a blank cell
 * @param isFull whether its last line leaves no room for a further letter, so that the text may go
 *     on elsewhere in the middle of a word
 */
record CellText(String text, boolean isFull) {
  static final CellText BLANK = new CellText("", false);

  /** The widest margin between a ruling and a line of text that fills its cell, in points. */
  private static final double WIDEST_MARGIN = 6;

  /**
   * The lines of a cell.
   *
   * @param room the width that they can take; infinite where it is not known
   */
  private record Lines(List<Line> lines, double room) {
    CellText text() {
      List<String> joined = new ArrayList<>();
      boolean wasFull = false;
      for (Line line : lines) {
        String text = Whitespace.collapse(line.text());
        int last = joined.size() - 1;
        if (wasFull && isWithinNumber(joined.get(last), text)) {
          joined.set(last, joined.get(last) + text);
        } else {
          joined.add(text);
        }
        wasFull = isFull(line);
      }
      return new CellText(Whitespace.joinLines(joined), wasFull);
    }

    private boolean isFull(Line line) {
      Letter last = line.letters().get(line.letters().size() - 1);
      return line.box().width() + last.box().width() > room;
    }
  }

  /** The texts of the cells of a grid that have letters. */
  static Map<GridCell, CellText> of(Grid grid, Map<GridCell, List<Letter>> letters) {
    Map<GridCell, List<Line>> upright = new HashMap<>();
    Map<GridCell, List<Line>> turned = new HashMap<>();
    letters.forEach(
        (cell, own) -> {
          Direction way = direction(own);
          (way == Direction.RIGHT ? upright : turned).put(cell, lines(own, way));
        });
    double margins = margins(grid, upright);
    Map<GridCell, CellText> texts = new HashMap<>();
    upright.forEach(
        (cell, own) ->
            texts.put(cell, new Lines(own, grid.box(cell).width() - margins).text()));
    turned.forEach((cell, own) -> texts.put(cell, new Lines(own, Double.MAX_VALUE).text()));
    return texts;
  }

  /** The room that the lines of all cells leave at their left and right. */
  private static double margins(Grid grid, Map<GridCell, List<Line>> lines) {
    double left = WIDEST_MARGIN;
    double right = WIDEST_MARGIN;
    for (Map.Entry<GridCell, List<Line>> entry : lines.entrySet()) {
      Box cell = grid.box(entry.getKey());
      for (Line line : entry.getValue()) {
        left = Math.min(left, line.box().left() - cell.left());
        right = Math.min(right, cell.right() - line.box().right());
      }
    }
    return Math.max(0, left) + Math.max(0, right);
  }

  private static List<Line> lines(List<Letter> letters, Direction way) {
    Box frame = Boxes.around(letters.stream().map(Letter::box).toList());
    Turn turn = new Turn(way, 2 * frame.right(), 2 * frame.bottom());
    return LineReader.lines(letters.stream().map(turn::apply).toList());
  }

  /** Whether the end of a full line stands in the middle of a number. */
  static boolean isWithinNumber(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    int last = before.codePointBefore(before.length());
    int first = after.codePointAt(0);
    return (isDigit(last) && (isDigit(first) || isPoint(first)))
        || (isPoint(last) && isDigit(first));
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static boolean isPoint(int c) {
    return c == '.' || c == ',' || c == '．' || c == '，';
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
