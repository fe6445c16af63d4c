package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells beside which label each line of numbers stands: all lines and labels are taken together, so
 * that numbers that a narrow cell breaks over lines, and rows that a page cuts, find theirs.
 */
final class FittedRows {
  /** How far the middles of numbers side by side lie apart, in font sizes. */
  private static final double SAME_LINE = 0.45;

  /** How far numbers may stand off their label, in font sizes. */
  private static final double OFF = 0.75;

  /** What standing on another page than the label counts, in font sizes. */
  private static final double OTHER_PAGE = 0.5;

  /** What each further line of a row's numbers counts, in font sizes. */
  private static final double MORE_LINES = 0.4;

  /** How many lines a number is broken over at most. */
  private static final int MOST_LINES = 5;

  /** How far apart the lines of a number stand at most, in font sizes, from middle to middle. */
  private static final double LEADING = 1.6;

  /**
   * How far apart lines stand at most that are too close to be rows, in font sizes: a space behind
   * a number that takes a line of its own moves the number up by half a line.
   */
  private static final double NEAR = 0.8;

  private static final double NEVER = 1e9;

  /** Where in its row a text stands. */
  private enum Level {
    MIDDLE,
    TOP,
    BOTTOM
  }

  /** Numbers side by side, each with its column. */
  private record NumberLine(double middle, Map<Integer, Phrase> numbers) {}

  private final List<FittedLabel> labels;
  private final List<NumberLine> lines;
  private final OpenText text;
  private final Map<Integer, Double> widest = new HashMap<>();

  private FittedRows(List<FittedLabel> labels, List<NumberLine> lines, OpenText text) {
    this.labels = labels;
    this.lines = lines;
    this.text = text;
    for (NumberLine line : lines) {
      line.numbers()
          .forEach((column, number) -> widest.merge(column, number.box().width(), Math::max));
    }
  }

  /**
   * The numbers of each row, by column; empty where that is in doubt.
   *
   * @param labels of the rows, from top to bottom; without any, all numbers are one row
   * @param columns of the numbers
   */
  static Optional<List<Map<Integer, TextCell>>> of(
      List<FittedLabel> labels, List<Phrase> numbers, int[] columns, OpenText text) {
    Optional<List<NumberLine>> lines = lines(numbers, columns);
    return lines.flatMap(found -> new FittedRows(labels, found, text).rows());
  }

  private static Optional<List<NumberLine>> lines(List<Phrase> numbers, int[] columns) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> Double.compare(numbers.get(a).middle(), numbers.get(b).middle()));
    List<NumberLine> lines = new ArrayList<>();
    for (int i : order) {
      Phrase number = numbers.get(i);
      NumberLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last == null || number.middle() - last.middle() > SAME_LINE * number.size()) {
        last = new NumberLine(number.middle(), new HashMap<>());
        lines.add(last);
      }
      if (last.numbers().put(columns[i], number) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(lines);
  }

  private Optional<List<Map<Integer, TextCell>>> rows() {
    if (labels.isEmpty()) {
      return lines.isEmpty() || isRow(0, lines.size())
          ? Optional.of(List.of(row(0, lines.size())))
          : Optional.empty();
    }
    int[] best = null;
    double least = NEVER;
    for (Level level : Level.values()) {
      int[] ends = new int[labels.size()];
      double cost = ends(level, ends);
      if (cost < least) {
        least = cost;
        best = ends;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    List<Map<Integer, TextCell>> rows = new ArrayList<>();
    int from = 0;
    for (int end : best) {
      rows.add(row(from, end));
      from = end;
    }
    return Optional.of(rows);
  }

  /**
   * Gives the lines to the labels in order, so that they stand off them as little as can be.
   *
   * @param ends to fill with the index behind each label's last line
   * @return how far they stand off, in all; at least NEVER if it cannot be done
   */
  private double ends(Level level, int[] ends) {
    double[][] cost = new double[labels.size() + 1][lines.size() + 1];
    int[][] taken = new int[labels.size() + 1][lines.size() + 1];
    Arrays.fill(cost[0], NEVER);
    cost[0][0] = 0;
    for (int label = 1; label <= labels.size(); label++) {
      for (int line = 0; line <= lines.size(); line++) {
        cost[label][line] = cost[label - 1][line];
        for (int count = 1; count <= Math.min(line, MOST_LINES); count++) {
          double with = cost[label - 1][line - count];
          if (with < cost[label][line]) {
            with += off(level, label - 1, line - count, line);
          }
          if (with < cost[label][line]) {
            cost[label][line] = with;
            taken[label][line] = count;
          }
        }
      }
    }
    int end = lines.size();
    for (int label = labels.size(); label > 0; label--) {
      ends[label - 1] = end;
      end -= taken[label][end];
    }
    return cost[labels.size()][lines.size()];
  }

  /**
   * How far some lines stand off a label, in font sizes; at least NEVER if they are not its own.
   */
  private double off(Level level, int row, int from, int to) {
    FittedLabel label = labels.get(row);
    double first = lines.get(from).middle();
    double last = lines.get(to - 1).middle();
    if (to - from > 1 && !isRow(from, to)) {
      return NEVER;
    }
    double off =
        switch (level) {
          case MIDDLE -> Math.abs(first + last - label.first() - label.last()) / 2;
          case TOP -> Math.abs(first - label.first());
          case BOTTOM -> Math.abs(last - label.last());
        };
    off /= label.size();
    double more = MORE_LINES * (to - from - 1);
    if (off <= OFF) {
      return off + more;
    }
    return isCut(row, first, last) ? OTHER_PAGE + Math.min(off, 1) + more : NEVER;
  }

  /** Whether a page break may part a label, or a label from its numbers, or numbers. */
  private boolean isCut(int row, double first, double last) {
    FittedLabel label = labels.get(row);
    int above = text.piece(Math.min(first, label.first()));
    int below = text.piece(Math.max(last, label.last()));
    if (above == below) {
      return false;
    }
    boolean lastAbove = row + 1 == labels.size() || text.piece(labels.get(row + 1).last()) >= below;
    boolean firstBelow = row == 0 || text.piece(labels.get(row - 1).first()) <= above;
    return below == above + 1 && lastAbove && firstBelow;
  }

  /**
   * Whether several lines can be one row: they stand too close to be several, or a narrow cell
   * breaks a number over them. Over a page break nothing tells the rest of a number from a row.
   */
  private boolean isRow(int from, int to) {
    if (to - from == 1) {
      return true;
    }
    return to - from <= MOST_LINES
        && !isOverBreak(from, to)
        && (areNear(from, to) ? areNumbers(from, to) : areBroken(from, to));
  }

  /**
   * Whether the numbers of some lines are broken over them, each line but the last as long as any
   * of its column. Where no label tells rows from lines, not every cell is that narrow.
   */
  private boolean areBroken(int from, int to) {
    Map<Integer, Phrase> above = new HashMap<>();
    Map<Integer, Stretch> broken = new HashMap<>();
    for (NumberLine line : lines.subList(from, to)) {
      for (Map.Entry<Integer, Phrase> entry : line.numbers().entrySet()) {
        Phrase before = above.put(entry.getKey(), entry.getValue());
        if (before != null) {
          if (!goesOn(before, entry.getValue(), entry.getKey())) {
            return false;
          }
          Stretch own = broken.getOrDefault(entry.getKey(), new Stretch(before.middle(), 0));
          broken.put(entry.getKey(), new Stretch(own.from(), entry.getValue().middle()));
        }
      }
    }
    boolean within =
        lines.subList(from, to).stream()
            .allMatch(line -> broken.values().stream().anyMatch(own -> isIn(line, own)));
    return within && (!labels.isEmpty() || broken.size() < above.size() || above.size() == 1);
  }

  /** Whether what stands below each other in a column reads as one number. */
  private boolean areNumbers(int from, int to) {
    Map<Integer, Phrase> above = new HashMap<>();
    for (NumberLine line : lines.subList(from, to)) {
      for (Map.Entry<Integer, Phrase> entry : line.numbers().entrySet()) {
        Phrase before = above.put(entry.getKey(), entry.getValue());
        if (before != null && !CellText.isWithinNumber(before.text(), entry.getValue().text())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether lines stand closer to each other than rows can. */
  private boolean areNear(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      double size = lines.get(i).numbers().values().iterator().next().size();
      if (lines.get(i).middle() - lines.get(i - 1).middle() > NEAR * size) {
        return false;
      }
    }
    return true;
  }

  private boolean isOverBreak(int from, int to) {
    return text.piece(lines.get(from).middle()) < text.piece(lines.get(to - 1).middle());
  }

  private static boolean isIn(NumberLine line, Stretch stretch) {
    return line.middle() > stretch.from() - 1 && line.middle() < stretch.to() + 1;
  }

  private boolean goesOn(Phrase above, Phrase below, int column) {
    double digit = above.box().width() / Math.max(1, above.length());
    double apart = below.middle() - above.middle();
    return apart < LEADING * below.size()
        && above.box().width() > widest.getOrDefault(column, 0.0) - digit / 2
        && above.length() > 1
        && above.length() >= below.length()
        && CellText.isWithinNumber(above.text(), below.text());
  }

  private Map<Integer, TextCell> row(int from, int to) {
    Map<Integer, TextCell> row = new HashMap<>();
    for (NumberLine line : lines.subList(from, to)) {
      line.numbers()
          .forEach(
              (column, number) ->
                  row.merge(column, TextCell.of(column, column, number), TextCell::withRest));
    }
    return row;
  }
}
