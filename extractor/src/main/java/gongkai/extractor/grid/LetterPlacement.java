package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells in which cell of a grid each letter stands. */
final class LetterPlacement {
  /** How far a ruling must reach into a letter to cut it, in font sizes. */
  private static final double CUT = 0.1;

  private final double[] xs;
  private final double[] ys;
  private final GridCell[][] owners;

  private LetterPlacement(Grid grid) {
    xs = grid.xs().stream().mapToDouble(Double::doubleValue).toArray();
    ys = grid.ys().stream().mapToDouble(Double::doubleValue).toArray();
    owners = new GridCell[grid.rows()][grid.columns()];
    for (GridCell cell : grid.cells()) {
      for (int row = cell.top(); row < cell.bottom(); row++) {
        Arrays.fill(owners[row], cell.left(), cell.right(), cell);
      }
    }
  }

  /**
   * The letters of each cell: a letter goes where its middle is, but the digits of a number that a
   * ruling cuts through stay together, where the middle of the number is.
   */
  static Map<GridCell, List<Letter>> of(Grid grid, List<Letter> letters) {
    LetterPlacement placement = new LetterPlacement(grid);
    Map<GridCell, List<Letter>> texts = new HashMap<>();
    List<Letter> digits = new ArrayList<>();
    for (Letter letter : letters) {
      if (letter.direction() == Direction.RIGHT && isOfNumber(letter)) {
        digits.add(letter);
      } else {
        add(texts, placement.ownerAt(letter.centreX(), letter.centreY()), letter);
      }
    }
    for (List<Letter> number : numbers(digits)) {
      placement.place(number, texts);
    }
    return texts;
  }

  private void place(List<Letter> number, Map<GridCell, List<Letter>> texts) {
    if (number.stream().anyMatch(this::isCut)) {
      double left = number.get(0).box().left();
      double right = number.get(number.size() - 1).box().right();
      GridCell whole = ownerAt((left + right) / 2, number.get(0).centreY());
      number.forEach(letter -> add(texts, whole, letter));
    } else {
      number.forEach(letter -> add(texts, ownerAt(letter.centreX(), letter.centreY()), letter));
    }
  }

  private boolean isCut(Letter letter) {
    double margin = CUT * letter.size();
    double y = letter.centreY();
    return !ownerAt(letter.box().left() + margin, y)
        .equals(ownerAt(letter.box().right() - margin, y));
  }

  private GridCell ownerAt(double x, double y) {
    return owners[Edges.band(ys, y)][Edges.band(xs, x)];
  }

  private static void add(Map<GridCell, List<Letter>> texts, GridCell cell, Letter letter) {
    texts.computeIfAbsent(cell, unused -> new ArrayList<>()).add(letter);
  }

  private static boolean isOfNumber(Letter letter) {
    int c = letter.text().codePointAt(0);
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }

  /** Letters that touch each other on a line. */
  private static List<List<Letter>> numbers(List<Letter> digits) {
    List<Letter> sorted = new ArrayList<>(digits);
    sorted.sort(
        Comparator.comparingDouble((Letter letter) -> Math.rint(letter.centreY()))
            .thenComparingDouble(Letter::centreX));
    List<List<Letter>> numbers = new ArrayList<>();
    for (Letter letter : sorted) {
      List<Letter> last = numbers.isEmpty() ? List.of() : numbers.get(numbers.size() - 1);
      if (last.isEmpty() || !touches(last.get(last.size() - 1), letter)) {
        last = new ArrayList<>();
        numbers.add(last);
      }
      last.add(letter);
    }
    return numbers;
  }

  private static boolean touches(Letter before, Letter after) {
    double gap = after.box().left() - before.box().right();
    return Math.abs(gap) < 0.1 * after.size()
        && Math.abs(before.centreY() - after.centreY()) < 0.2 * after.size();
  }
}
