package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells grids whose rulings part groups of rows only: the rows in between are shown by nothing but
 * the lines of their text. One row whose numbers are broken over several lines looks much the same,
 * but its lines are full, and its label does not stand on each of them.
 */
final class UnderRuled {
  /** So many numbers above each other in one cell are rows; fewer may be one number's lines. */
  private static final int ROWS = 3;

  /** How far the lines of one row may lie apart, in font sizes. */
  private static final double SAME_LINE = 0.35;

  /** What stands between two horizontal rulings. */
  private static final class Band {
    final List<List<PhraseLine>> numbers = new ArrayList<>();
    final List<List<PhraseLine>> labels = new ArrayList<>();
    boolean isBroken = true;
  }

  private UnderRuled() {}

  /** Whether rows are missing. */
  static boolean is(GridText text) {
    Map<GridCell, GridText.Content> high = new HashMap<>(text.cells());
    high.values().removeIf(content -> content.lines().size() < ROWS);
    if (high.isEmpty()) {
      return false;
    }
    Set<GridCell> wrapped = CellText.wrapped(text);
    Map<Integer, Band> bands = new HashMap<>();
    high.forEach(
        (cell, content) -> {
          Band band = bands.computeIfAbsent(cell.top(), unused -> new Band());
          add(band, content.lines(), wrapped.contains(cell));
        });
    return bands.values().stream().anyMatch(UnderRuled::standInRows);
  }

  /** Adds a cell of so many lines that they may be rows. */
  private static void add(Band band, List<Line> cell, boolean isWrapped) {
    List<PhraseLine> lines = cell.stream().map(line -> PhraseLine.of(line, List.of())).toList();
    List<PhraseLine> numbers = lines.stream().filter(UnderRuled::endsWithNumber).toList();
    if (numbers.size() >= ROWS && numbers.size() * 2 > lines.size()) {
      band.numbers.add(numbers);
      band.isBroken &= isWrapped;
    } else if (!isWrapped) {
      band.labels.add(lines);
    }
  }

  private static boolean endsWithNumber(PhraseLine line) {
    return line.phrases().get(line.phrases().size() - 1).isNumber();
  }

  /**
   * Whether a cell has several numbers on lines, or several cells have numbers on the same lines
   * beside labels.
   */
  private static boolean standInRows(Band band) {
    for (List<PhraseLine> lines : band.numbers) {
      if (lines.stream().filter(PhraseLine::hasNumbers).count() >= ROWS) {
        return true;
      }
    }
    if (band.isBroken || band.numbers.size() < 2) {
      return false;
    }
    double[] numbers =
        band.numbers.stream()
            .flatMap(List::stream)
            .mapToDouble(PhraseLine::middle)
            .sorted()
            .toArray();
    int most = band.numbers.stream().mapToInt(List::size).max().orElse(0);
    return band.labels.stream()
        .filter(labels -> labels.size() >= most)
        .anyMatch(labels -> countBeside(labels, numbers) >= ROWS);
  }

  /** How many labels stand on one line with several numbers. */
  private static long countBeside(List<PhraseLine> labels, double[] numbers) {
    return labels.stream()
        .filter(
            label -> {
              double reach = SAME_LINE * label.size();
              int from = firstFrom(numbers, label.middle() - reach);
              return firstFrom(numbers, label.middle() + reach) - from > 1;
            })
        .count();
  }

  /** The index of the first number that is not less. */
  private static int firstFrom(double[] sorted, double least) {
    int at = Arrays.binarySearch(sorted, least);
    return at >= 0 ? at : -at - 1;
  }
}
