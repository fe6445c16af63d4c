package gongkai.extractor.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells which head each number stands under in a table that a page break divides into parts with
 * columns of other widths. The heads show the columns of the first part only; of the other, a row
 * with a number in each column does, or the ends of its rulings where all is set in the middle.
 */
final class PagedColumns {
  /** How far the edges that labels show of their column may differ, in font sizes. */
  private static final double SAME_EDGE = 0.5;

  private final List<FittedLabel> heads;
  private final List<FittedLabel> rows;
  private final List<Phrase> numbers;
  private final FittedText text;
  private final int[] pieces;

  private PagedColumns(
      List<FittedLabel> heads, List<FittedLabel> rows, List<Phrase> numbers, FittedText text) {
    this.heads = heads;
    this.rows = rows;
    this.numbers = numbers;
    this.text = text;
    pieces = numbers.stream().mapToInt(number -> piece(number.middle())).toArray();
  }

  /**
   * The column of each number, from 0; empty where that is in doubt, or no break divides them.
   *
   * @param heads from left to right
   * @param rows labels of rows that take all columns of labels
   * @param text tells which numbers stand on different pages, and at which sides they may be set
   */
  static Optional<int[]> of(
      List<FittedLabel> heads, List<FittedLabel> rows, List<Phrase> numbers, FittedText text) {
    return new PagedColumns(heads, rows, numbers, text).columns();
  }

  private int piece(double middle) {
    return text.text().piece(middle);
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
    List<Phrase> upper = numbers(page, false);
    List<Phrase> lower = numbers(page, true);
    Optional<int[]> above = FittedColumns.of(heads, upper, text.sides());
    if (above.isEmpty()) {
      return above;
    }
    return inFullRows(lower)
        .or(() -> areCentred(upper, above.get()) ? tiled(page, lower) : Optional.empty())
        .map(below -> merged(page, above.get(), below));
  }

  /** Whether numbers stand in the middles of their heads, exactly. */
  private boolean areCentred(List<Phrase> part, int[] columns) {
    return IntStream.range(0, columns.length)
        .allMatch(
            i ->
                Math.abs(part.get(i).centre() - heads.get(columns[i]).centre())
                    <= TiledColumns.SAME * part.get(i).size());
  }

  /** The columns between the labels and the ends of the rulings. */
  private Optional<int[]> tiled(int page, List<Phrase> part) {
    List<FittedLabel> labels = rows.stream().filter(row -> piece(row.first()) >= page).toList();
    List<Ruling> rulings = rulings(part);
    if (labels.isEmpty() || rulings.isEmpty()) {
      return Optional.empty();
    }
    double left = rulings.stream().mapToDouble(Ruling::start).min().orElseThrow();
    double right = rulings.stream().mapToDouble(Ruling::end).max().orElseThrow();
    double[] edges = labels.stream().mapToDouble(label -> 2 * label.centre() - left).toArray();
    double first = Arrays.stream(edges).min().orElseThrow();
    boolean sure =
        Arrays.stream(edges).max().orElseThrow() - first < SAME_EDGE * part.get(0).size();
    return sure && first < right
        ? TiledColumns.of(part, heads.size(), new Stretch(first, right))
        : Optional.empty();
  }

  /** The horizontal rulings between the first and the last of some numbers. */
  private List<Ruling> rulings(List<Phrase> part) {
    double top = part.stream().mapToDouble(Phrase::middle).min().orElse(0);
    double bottom = part.stream().mapToDouble(Phrase::middle).max().orElse(0);
    return text.text().rulings().horizontals().stream()
        .filter(ruling -> ruling.position() > top && ruling.position() < bottom)
        .toList();
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
