package gongkai.extractor.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells which head each number stands under in a table that a page break divides into parts with
 * columns of other widths. The heads show the columns of the first part only; of the other, a row
 * with a number in each column does.
 */
final class PagedColumns {
  private final List<FittedLabel> heads;
  private final List<Phrase> numbers;
  private final Set<NumberSide> sides;
  private final int[] pieces;

  private PagedColumns(
      List<FittedLabel> heads, List<Phrase> numbers, Set<NumberSide> sides, int[] pieces) {
    this.heads = heads;
    this.numbers = numbers;
    this.sides = sides;
    this.pieces = pieces;
  }

  /**
   * The column of each number, from 0; empty where that is in doubt, or no break divides them.
   *
   * @param heads from left to right
   * @param sides at which numbers may be set where their heads are set otherwise
   * @param text tells which numbers stand on different pages
   */
  static Optional<int[]> of(
      List<FittedLabel> heads, List<Phrase> numbers, Set<NumberSide> sides, OpenText text) {
    int[] pieces = numbers.stream().mapToInt(number -> text.piece(number.middle())).toArray();
    return new PagedColumns(heads, numbers, sides, pieces).columns();
  }

  private Optional<int[]> columns() {
    Optional<int[]> found = Optional.empty();
    for (int first : Arrays.stream(pieces).distinct().sorted().skip(1).toArray()) {
      Optional<int[]> columns = divided(first);
      if (found.isPresent() && columns.isPresent() && !Arrays.equals(found.get(), columns.get())) {
        return Optional.empty();
      }
      found = found.or(() -> columns);
    }
    return found;
  }

  /** The columns, if the second part begins with a page. */
  private Optional<int[]> divided(int page) {
    Optional<int[]> above = FittedColumns.of(heads, numbers(page, false), sides);
    return above.isEmpty()
        ? above
        : inFullRows(numbers(page, true)).map(below -> merged(page, above.get(), below));
  }

  private List<Phrase> numbers(int page, boolean below) {
    return IntStream.range(0, pieces.length)
        .filter(i -> (pieces[i] >= page) == below)
        .mapToObj(numbers::get)
        .toList();
  }

  /** The columns that full rows show, if all numbers are set in them as theirs are. */
  private Optional<int[]> inFullRows(List<Phrase> part) {
    return FullRows.columns(part, heads.size())
        .filter(columns -> !NumberSide.of(part, columns).isEmpty());
  }

  private int[] merged(int page, int[] above, int[] below) {
    int[] columns = new int[pieces.length];
    int nextAbove = 0;
    int nextBelow = 0;
    for (int i = 0; i < columns.length; i++) {
      columns[i] = pieces[i] >= page ? below[nextBelow++] : above[nextAbove++];
    }
    return columns;
  }
}
