package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells grids whose rulings part groups of rows only: the rows in between are shown by nothing but
 * the lines of their text.
 */
final class UnderRuled {
  /** So many numbers above each other in one cell are rows; fewer may be one number's lines. */
  private static final int ROWS = 3;

  /** How far the lines of one row may lie apart, in font sizes. */
  private static final double SAME_LINE = 0.35;

  private UnderRuled() {}

  /**
   * Whether rows are missing.
   *
   * @param texts the letters of each cell
   */
  static boolean is(Map<GridCell, List<Letter>> texts) {
    Map<Integer, List<List<PhraseLine>>> columnsOfRow = new HashMap<>();
    for (Map.Entry<GridCell, List<Letter>> cell : texts.entrySet()) {
      List<PhraseLine> numbers = numbers(cell.getValue());
      if (numbers.size() >= ROWS) {
        columnsOfRow.computeIfAbsent(cell.getKey().top(), unused -> new ArrayList<>()).add(numbers);
      }
    }
    return columnsOfRow.values().stream().anyMatch(UnderRuled::standInRows);
  }

  /** The lines of a cell if most of them are numbers. */
  private static List<PhraseLine> numbers(List<Letter> letters) {
    List<PhraseLine> numbers = new ArrayList<>();
    List<Line> lines = LineReader.lines(letters);
    for (Line line : lines) {
      PhraseLine phrases = PhraseLine.of(line, List.of());
      if (phrases.phrases().get(phrases.phrases().size() - 1).isNumber()) {
        numbers.add(phrases);
      }
    }
    return numbers.size() * 2 > lines.size() ? numbers : List.of();
  }

  /** Whether a cell has several numbers on lines, or two cells have numbers on the same lines. */
  private static boolean standInRows(List<List<PhraseLine>> columns) {
    Set<Integer> paired = new HashSet<>();
    List<PhraseLine> first = columns.get(0);
    if (first.stream().filter(PhraseLine::hasNumbers).count() >= ROWS) {
      return true;
    }
    for (int i = 1; i < columns.size(); i++) {
      for (PhraseLine line : columns.get(i)) {
        for (int j = 0; j < first.size(); j++) {
          double apart = Math.abs(first.get(j).middle() - line.middle());
          if (apart < SAME_LINE * line.size()) {
            paired.add(j);
          }
        }
      }
    }
    return paired.size() >= ROWS;
  }
}
