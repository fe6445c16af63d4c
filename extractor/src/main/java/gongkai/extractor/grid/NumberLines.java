package gongkai.extractor.grid;

import gongkai.extractor.KnownLabels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of numbers of a table, from top to bottom: which of them are one row together. */
final class NumberLines {
  /** How far the middles of numbers side by side lie apart, in font sizes. */
  private static final double SAME_LINE = 0.45;

  /** How many lines a number is broken over at most. */
  static final int MOST = 5;

  /** How far apart the lines of a number stand at most, in font sizes, from middle to middle. */
  private static final double LEADING = 1.6;

  /**
   * How far apart lines stand at most that are too close to be rows, in font sizes: a space behind
   * a number that takes a line of its own moves the number up by half a line.
   */
  private static final double NEAR = 0.8;

  /** By how much a number may seem to fit into a cell that breaks it, in font sizes. */
  private static final double SLACK = 0.05;

  /** By how much nearer the lines of one row stand than two rows at the least, in font sizes. */
  private static final double APART = 0.25;

  /** How far apart columns stand at most of which one has room for one digit, in digits. */
  private static final double NARROW = 4;

  /**
   * So many numbers must fill their lines for one that does not, which may have a space before it.
   */
  private static final int SURE = 3;

  /** Numbers side by side, each with its column. */
  private record NumberLine(double middle, Map<Integer, Phrase> numbers) {}

  private final List<NumberLine> lines;
  private final OpenText text;
  private final KnownLabels known;
  private final boolean labelled;
  private final Map<Integer, Double> widest = new HashMap<>();
  private final Map<Integer, Double> centres = new HashMap<>();

  private NumberLines(List<NumberLine> lines, OpenText text, KnownLabels known, boolean labelled) {
    this.lines = lines;
    this.known = known;
    this.text = text;
    this.labelled = labelled;
    for (NumberLine line : lines) {
      line.numbers()
          .forEach(
              (column, number) -> {
                widest.merge(column, number.box().width(), Math::max);
                centres.putIfAbsent(column, number.centre());
              });
    }
  }

  /**
   * The lines of some numbers; empty where two of a column stand on one.
   *
   * @param columns of the numbers
   * @param text tells which lines stand on different pages
   * @param known tells what is a unit
   * @param labelled whether rows have labels
   */
  static Optional<NumberLines> of(
      List<Phrase> numbers, int[] columns, OpenText text, KnownLabels known, boolean labelled) {
    return inLines(numbers, columns).map(lines -> new NumberLines(lines, text, known, labelled));
  }

  private static Optional<List<NumberLine>> inLines(List<Phrase> numbers, int[] columns) {
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

  int count() {
    return lines.size();
  }

  /** The middle of a line's height. */
  double middle(int line) {
    return lines.get(line).middle();
  }

  /**
   * Whether several lines can be one row: they stand too close to be several, or a narrow cell
   * breaks a number over them. Over a page break nothing tells the rest of a number from a row but
   * the rows' labels.
   */
  boolean isRow(int from, int to) {
    if (to - from == 1) {
      return true;
    }
    boolean isOverBreak = isOverBreak(from, to);
    return to - from <= MOST
        && (labelled || !isOverBreak)
        && ((!isOverBreak && areNear(from, to)) ? areNumbers(from, to) : areBroken(from, to));
  }

  /**
   * Whether the numbers of some lines are broken over them, each line but the last as long as any
   * of its column. Where no label tells rows from lines, not every cell is that narrow.
   */
  private boolean areBroken(int from, int to) {
    boolean apart = labelled && areApart(from, to);
    int sure = 0;
    int doubtful = 0;
    Map<Integer, Phrase> above = new HashMap<>();
    Map<Integer, Stretch> broken = new HashMap<>();
    for (NumberLine line : lines.subList(from, to)) {
      for (Map.Entry<Integer, Phrase> entry : line.numbers().entrySet()) {
        Phrase before = above.put(entry.getKey(), entry.getValue());
        if (before != null) {
          if (!isNear(before, entry.getValue()) || !isRest(before, entry.getValue())) {
            return false;
          }
          boolean goesOn = isFull(before, entry.getValue(), entry.getKey(), apart);
          sure += goesOn ? 1 : 0;
          doubtful += goesOn ? 0 : 1;
          Stretch own = broken.getOrDefault(entry.getKey(), new Stretch(before.middle(), 0));
          broken.put(entry.getKey(), new Stretch(own.from(), entry.getValue().middle()));
        }
      }
    }
    // A number of which a space takes the first line stands where all others have ended.
    boolean within =
        apart
            || lines.subList(from, to).stream()
                .allMatch(line -> broken.values().stream().anyMatch(own -> isIn(line, own)));
    return within
        && doubtful * SURE <= (labelled ? sure : 0)
        && (labelled || broken.size() < above.size() || above.size() == 1);
  }

  /**
   * Whether lines stand nearer to each other than to those above and below: where a line has room
   * for one digit, that alone tells the lines of a number from rows.
   */
  private boolean areApart(int from, int to) {
    double farthest = 0;
    for (int i = from + 1; i < to; i++) {
      farthest = Math.max(farthest, distance(i));
    }
    double nearest = Math.min(distance(from), distance(to));
    double size = size(lines.get(from));
    return !isOverBreak(from, to) && farthest < LEADING * size && nearest - farthest > APART * size;
  }

  /** How far a line stands below the one before it on its page; without bounds if none does. */
  private double distance(int line) {
    return line == 0 || line == lines.size() || isOverBreak(line - 1, line + 1)
        ? Double.MAX_VALUE
        : lines.get(line).middle() - lines.get(line - 1).middle();
  }

  private static double size(NumberLine line) {
    return line.numbers().values().iterator().next().size();
  }

  /** Whether what stands below each other in a column reads as one number. */
  private boolean areNumbers(int from, int to) {
    Map<Integer, Phrase> above = new HashMap<>();
    for (NumberLine line : lines.subList(from, to)) {
      for (Map.Entry<Integer, Phrase> entry : line.numbers().entrySet()) {
        Phrase before = above.put(entry.getKey(), entry.getValue());
        if (before != null && !isRest(before, entry.getValue())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether lines stand closer to each other than rows can. */
  private boolean areNear(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (lines.get(i).middle() - lines.get(i - 1).middle() > NEAR * size(lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOverBreak(int from, int to) {
    return text.piece(lines.get(from).middle()) < text.piece(lines.get(to - 1).middle());
  }

  private static boolean isIn(NumberLine line, Stretch stretch) {
    double slack = SAME_LINE * size(line);
    return line.middle() > stretch.from() - slack && line.middle() < stretch.to() + slack;
  }

  private boolean isNear(Phrase above, Phrase below) {
    return below.middle() - above.middle() < LEADING * below.size()
        || text.piece(above.middle()) < text.piece(below.middle());
  }

  /**
   * Whether a line of a number has no room for what stands below it, or that is its unit.
   *
   * @param apart whether the lines stand apart from others, so that one digit may fill one
   */
  private boolean isFull(Phrase above, Phrase below, int column, boolean apart) {
    double digit = above.box().width() / Math.max(1, above.length());
    double room = widest.getOrDefault(column, 0.0);
    double longer = above.box().width() + step(above, below);
    boolean isFull =
        (above.box().width() > room - digit / 2 || longer > room - SLACK * above.size())
            && (above.length() > 1 || !labelled || (apart && isNarrow(column, digit)))
            && above.length() >= below.length();
    return isFull || known.isUnit(below.text());
  }

  /** Whether the next column stands so near that one of the two may have room for one digit. */
  private boolean isNarrow(int column, double digit) {
    double own = centres.getOrDefault(column, 0.0);
    return centres.entrySet().stream()
        .filter(other -> other.getKey() != column)
        .anyMatch(other -> Math.abs(other.getValue() - own) < NARROW * digit);
  }

  /** By how much a number would be longer with the first letter of its rest, in points. */
  private static double step(Phrase number, Phrase rest) {
    List<Letter> letters = number.letters();
    int last = letters.size() - 1;
    double first = rest.letters().get(0).box().width();
    return last == 0
        ? first
        : Math.max(first, (letters.get(last).box().left() - letters.get(0).box().left()) / last);
  }

  /**
   * Whether a text goes on with a number or a long dash, or is a number's unit: that alone is no
   * number.
   */
  private boolean isRest(Phrase number, Phrase rest) {
    return CellText.isWithinNumber(number.text(), rest.text())
        || CellText.isLongDash(number.text() + rest.text())
        || (known.isUnit(rest.text()) && number.text().codePoints().anyMatch(Character::isDigit));
  }

  /** The numbers of a row, by column. */
  Map<Integer, TextCell> row(int from, int to) {
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
