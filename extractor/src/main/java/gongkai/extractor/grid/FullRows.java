package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Rows with a number in each column of a table: they show where the columns are, at whatever side
 * each of them is set.
 */
final class FullRows {
  /** How far the middles of numbers side by side lie apart, in font sizes. */
  private static final double SAME_LINE = 0.45;

  private FullRows() {}

  /**
   * The column of each number, from 0; empty where no row is full, or where a number stands in none
   * or several of the columns that full rows show.
   *
   * @param columns how many there are
   */
  static Optional<int[]> columns(List<Phrase> numbers, int columns) {
    List<Stretch> shown = new ArrayList<>();
    for (List<Phrase> line : lines(numbers)) {
      for (int i = 0; line.size() == columns && i < columns; i++) {
        Stretch own = new Stretch(line.get(i).left(), line.get(i).right());
        if (shown.size() < columns) {
          shown.add(own);
        } else {
          Stretch all = shown.get(i);
          shown.set(i, new Stretch(Math.min(all.from(), own.from()), Math.max(all.to(), own.to())));
        }
      }
    }
    int[] owners = numbers.stream().mapToInt(number -> owner(number, shown)).toArray();
    boolean sure = Arrays.stream(owners).allMatch(owner -> owner >= 0);
    return sure ? Optional.of(owners) : Optional.empty();
  }

  /**
   * The column of each number of a full row, from 0; -1 for the others.
   *
   * @param columns how many there are
   */
  static int[] byOrder(List<Phrase> numbers, int columns) {
    int[] owners = new int[numbers.size()];
    Arrays.fill(owners, -1);
    for (List<Phrase> line : lines(numbers)) {
      for (int i = 0; line.size() == columns && i < columns; i++) {
        owners[numbers.indexOf(line.get(i))] = i;
      }
    }
    return owners;
  }

  private static int owner(Phrase number, List<Stretch> shown) {
    int owner = -1;
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).overlaps(number.left(), number.right())) {
        if (owner >= 0) {
          return -1;
        }
        owner = i;
      }
    }
    return owner;
  }

  /** Numbers side by side, from left to right. */
  private static List<List<Phrase>> lines(List<Phrase> numbers) {
    List<List<Phrase>> lines = new ArrayList<>();
    for (Phrase number :
        numbers.stream().sorted(Comparator.comparingDouble(Phrase::middle)).toList()) {
      List<Phrase> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (last.isEmpty() || number.middle() - last.get(0).middle() > SAME_LINE * number.size()) {
        last = new ArrayList<>();
        lines.add(last);
      }
      last.add(number);
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(Phrase::left)));
    return lines;
  }
}
