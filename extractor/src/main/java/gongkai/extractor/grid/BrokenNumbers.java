package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Numbers that narrow cells break over several lines, in a table whose rows only its text shows.
 * All lines of such a number but the last are full, as long as any of their column, and stand close
 * above each other; all of them together have one label.
 */
final class BrokenNumbers {
  /** How far apart the lines of a cell stand at most, in font sizes, from middle to middle. */
  private static final double LEADING = 1.5;

  /** The part of the distance of rows that the lines of one number keep at most. */
  private static final double TIGHT = 0.9;

  /** How many lines a number is broken over at most. */
  private static final int MOST_LINES = 5;

  /** Rows from the first to the last, included, that are one. */
  private record Run(int first, int last) {}

  private final List<TextCell> texts;
  private final OpenRows rows;
  private final int labels;
  private final List<Map<Integer, TextCell>> numbers = new ArrayList<>();
  private final Map<Integer, Integer> full = new HashMap<>();
  private final double pitch;

  private BrokenNumbers(List<TextCell> texts, OpenRows rows, int labels) {
    this.texts = texts;
    this.rows = rows;
    this.labels = labels;
    for (int i = 0; i < rows.count(); i++) {
      numbers.add(new HashMap<>());
    }
    for (TextCell text : texts) {
      int row = rows.row(text);
      if (row >= 0 && text.first() >= labels && text.isNumber()) {
        numbers.get(row).put(text.first(), text);
        full.merge(text.first(), text.lastPhrase().length(), Math::max);
      }
    }
    pitch = pitch();
  }

  /** The least distance of rows that both have a label of their own; 0 if there are none. */
  private double pitch() {
    boolean[] labelled = new boolean[rows.count()];
    for (TextCell text : texts) {
      int row = rows.row(text);
      if (row >= 0 && text.last() == labels - 1 && text.beginsItem()) {
        labelled[row] = true;
      }
    }
    List<Double> middles = rows.middles();
    double least = Double.MAX_VALUE;
    for (int row = 1; row < labelled.length; row++) {
      if (labelled[row] && labelled[row - 1]) {
        least = Math.min(least, middles.get(row) - middles.get(row - 1));
      }
    }
    return least == Double.MAX_VALUE ? 0 : least;
  }

  /**
   * Joins broken numbers.
   *
   * @param texts of all cells, each of one line; the rests of numbers are taken out and added to
   *     their beginnings
   * @param rows that numbers show, the rows of rests among them
   * @param labels how many columns of labels the table has at its left
   * @return whether there were any
   */
  static boolean joined(List<TextCell> texts, OpenRows rows, int labels) {
    BrokenNumbers broken = new BrokenNumbers(texts, rows, labels);
    if (broken.joinOnlyRow()) {
      return true;
    }
    List<Run> certain = broken.runs(TIGHT * broken.pitch);
    certain.forEach(run -> broken.join(run, TextCell::withRest));
    // Where rows stand as close as lines, both readings are possible: two numbers in one cell say
    // so.
    List<Run> doubtful = broken.runs(Double.MAX_VALUE);
    doubtful.forEach(run -> broken.join(run, TextCell::with));
    return !certain.isEmpty() || !doubtful.isEmpty();
  }

  /**
   * Joins the numbers of a table that has one row and no labels: each column has the lines of one
   * number, set in the middle of the row, so that lines of different columns stand between each
   * other.
   */
  private boolean joinOnlyRow() {
    if (labels > 0 || rows.count() < 2 || rows.count() > MOST_LINES) {
      return false;
    }
    Map<Integer, List<TextCell>> columns = new TreeMap<>();
    numbers.forEach(
        row ->
            row.forEach(
                (column, number) ->
                    columns.computeIfAbsent(column, unused -> new ArrayList<>()).add(number)));
    boolean someWhole = columns.values().stream().anyMatch(lines -> lines.size() == 1);
    if (!someWhole || !columns.values().stream().allMatch(BrokenNumbers::isOneNumber)) {
      return false;
    }
    for (List<TextCell> lines : columns.values()) {
      TextCell whole = lines.stream().reduce(TextCell::withRest).orElseThrow();
      texts.removeAll(lines);
      texts.add(whole);
    }
    return true;
  }

  private static boolean isOneNumber(List<TextCell> lines) {
    for (int i = 1; i < lines.size(); i++) {
      TextCell above = lines.get(i - 1);
      TextCell below = lines.get(i);
      if (below.middle() - above.middle() > LEADING * below.size()
          || above.lastPhrase().length() < below.lastPhrase().length()
          || !CellText.isWithinNumber(above.lastPhrase().text(), below.lastPhrase().text())) {
        return false;
      }
    }
    return true;
  }

  /**
   * The runs of rows that are the lines of one row each.
   *
   * @param farthest how far apart the lines of a number may stand, in points
   */
  private List<Run> runs(double farthest) {
    List<Run> runs = new ArrayList<>();
    boolean someWhole = false;
    int first = 0;
    for (int row = 1; row <= rows.count(); row++) {
      if (row < rows.count() && areRests(row, farthest)) {
        someWhole |= numbers.get(row).size() < numbers.get(row - 1).size();
      } else {
        if (row - first > 1 && labelsBeside(first, row - 1) <= 1) {
          runs.add(new Run(first, row - 1));
        }
        first = row;
      }
    }
    return someWhole ? runs : List.of();
  }

  /** Whether all numbers of a row go on with those of the row above. */
  private boolean areRests(int row, double farthest) {
    Map<Integer, TextCell> above = numbers.get(row - 1);
    for (Map.Entry<Integer, TextCell> rest : numbers.get(row).entrySet()) {
      TextCell number = above.get(rest.getKey());
      if (number == null || !isRest(number, rest.getValue(), farthest)) {
        return false;
      }
    }
    return !numbers.get(row).isEmpty();
  }

  private boolean isRest(TextCell number, TextCell rest, double farthest) {
    String text = number.lastPhrase().text();
    return rest.middle() - number.middle() <= Math.min(LEADING * rest.size(), farthest)
        && text.length() > 1
        && text.length() == full.getOrDefault(number.first(), 0)
        && CellText.isWithinNumber(text, rest.lastPhrase().text());
  }

  /** How many labels stand beside some rows: those that begin an item of a list, or all. */
  private long labelsBeside(int first, int last) {
    double top = rows.middles().get(first);
    double bottom = rows.middles().get(last);
    List<TextCell> beside =
        texts.stream()
            .filter(text -> text.last() < labels && text.last() == labels - 1)
            .filter(text -> text.middle() > top - text.size() / 2)
            .filter(text -> text.middle() < bottom + text.size() / 2)
            .toList();
    long items = beside.stream().filter(TextCell::beginsItem).count();
    return items > 0 ? items : beside.size();
  }

  /** Adds the rests of a run to their numbers. */
  private void join(Run run, BinaryOperator<TextCell> joining) {
    Map<Integer, TextCell> begun = numbers.get(run.first());
    for (int row = run.first() + 1; row <= run.last(); row++) {
      for (Map.Entry<Integer, TextCell> rest : numbers.get(row).entrySet()) {
        TextCell number = begun.get(rest.getKey());
        if (number != null) {
          TextCell whole = joining.apply(number, rest.getValue());
          texts.set(texts.indexOf(number), whole);
          texts.remove(rest.getValue());
          begun.put(rest.getKey(), whole);
        }
      }
      numbers.get(row).clear();
    }
  }
}
