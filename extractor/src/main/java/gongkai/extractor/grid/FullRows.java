package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /**
   * The column of each number, from 0, as the full rows nearest to it show: parts of a table may
   * have columns of other widths. Empty where no row is full, where one stands under no other, or
   * where those nearest to a number show several columns or none.
   *
   * @param columns how many there are
   */
  static Optional<int[]> nearest(List<Phrase> numbers, int columns) {
    List<List<Phrase>> full =
        lines(numbers).stream().filter(line -> line.size() == columns).toList();
    Optional<int[]> found = Optional.empty();
    for (NumberSide side : NumberSide.values()) {
      int[] owners = byOrder(numbers, columns);
      for (int i = 0; i < owners.length; i++) {
        owners[i] = owners[i] < 0 ? nearest(numbers.get(i), full, side) : owners[i];
      }
      if (areInParts(full, side) && Arrays.stream(owners).allMatch(owner -> owner >= 0)) {
        if (found.isPresent() && !Arrays.equals(found.get(), owners)) {
          return Optional.empty();
        }
        found = Optional.of(owners);
      }
    }
    return found;
  }

  /** Whether each row is aligned with the one above it or the one below. */
  private static boolean areInParts(List<List<Phrase>> rows, NumberSide side) {
    for (int i = 0; i < rows.size(); i++) {
      if ((i == 0 || !areAligned(rows.get(i - 1), rows.get(i), side))
          && (i + 1 == rows.size() || !areAligned(rows.get(i), rows.get(i + 1), side))) {
        return false;
      }
    }
    return !rows.isEmpty();
  }

  /** The column that the full rows above and below a number show; -1 where that is in doubt. */
  private static int nearest(Phrase number, List<List<Phrase>> full, NumberSide side) {
    List<Phrase> above = List.of();
    List<Phrase> below = List.of();
    for (List<Phrase> line : full) {
      if (line.get(0).middle() < number.middle()) {
        above = line;
      } else if (below.isEmpty()) {
        below = line;
      }
    }
    int[] shown =
        IntStream.concat(aligned(number, above, side), aligned(number, below, side))
            .distinct()
            .toArray();
    return shown.length == 1 ? shown[0] : -1;
  }

  private static boolean areAligned(List<Phrase> row, List<Phrase> other, NumberSide side) {
    return IntStream.range(0, row.size()).allMatch(i -> areAligned(row.get(i), other.get(i), side));
  }

  /** The columns of the numbers of a full row over which one lies. */
  private static IntStream aligned(Phrase number, List<Phrase> row, NumberSide side) {
    return IntStream.range(0, row.size()).filter(i -> areAligned(number, row.get(i), side));
  }

  private static boolean areAligned(Phrase number, Phrase other, NumberSide side) {
    return Math.abs(side.of(number) - side.of(other)) <= NumberSide.SAME * number.size();
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
