package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes cells of the lines of a table without rulings. */
final class OpenTableReader {
  /** The part of the rows that have a group label of their own where labels are not merged. */
  private static final double WRITTEN_OUT = 0.7;

  /** By how much a label must stand nearer to the middle of more columns, in font sizes. */
  private static final double SURE = 0.6;

  private final List<PhraseLine> lines;
  private final double[] xs;
  private final List<Ruling> rules;
  private final List<TextCell> head = new ArrayList<>();
  private final List<TextCell> body = new ArrayList<>();
  private int labels;

  OpenTableReader(List<PhraseLine> lines, double[] xs, List<Ruling> rules) {
    this.lines = lines;
    this.xs = xs;
    this.rules = rules;
  }

  private record Placed(int top, int left, int bottom, int right, TextCell text) {}

  OpenTable read() {
    split();
    labels = labels();
    List<Placed> placed = new ArrayList<>();
    OpenRows shown = bodyRows();
    moveLabelsOfFirstRow(shown);
    OpenRows rows = BrokenNumbers.joined(body, shown, labels) ? bodyRows() : shown;
    List<TextCell> cells = new CellJoiner(labels, rows, shown(rows), rules).join(body);
    cells.forEach(
        cell -> {
          if (cell.last() >= labels - 1) {
            rows.add(cell);
          }
        });
    HeadLevels levels = HeadLevels.of(head, rules, xs);
    int offset = levels.rows();
    double bodyTop = body.stream().mapToDouble(c -> c.box().top()).min().orElse(0);
    double bottom = lines.get(lines.size() - 1).bottom();
    double top = lines.get(0).top();
    double[] rowEdges = rows.edges(bodyTop, bottom);
    place(cells, rows, rowEdges, offset, placed);
    levels
        .cells()
        .forEach(c -> placed.add(new Placed(c.top(), c.left(), c.bottom(), c.right(), c.text())));
    double[] ys = new double[offset + rows.count() + 1];
    for (int i = 0; i < offset; i++) {
      ys[i] = top + (bodyTop - top) * i / offset;
    }
    System.arraycopy(rowEdges, 0, ys, offset, rowEdges.length);
    return table(placed, ys);
  }

  private void split() {
    OpenGrid grid = new OpenGrid(xs);
    int first = lines.size() - OpenColumns.body(lines).size();
    for (int i = 0; i < lines.size(); i++) {
      (i < first ? head : body).addAll(grid.pieces(lines.get(i)));
    }
  }

  private int labels() {
    int[] numbers = new int[xs.length - 1];
    int[] all = new int[xs.length - 1];
    for (TextCell cell : body) {
      if (cell.first() == cell.last()) {
        all[cell.first()]++;
        numbers[cell.first()] += cell.isNumber() ? 1 : 0;
      }
    }
    int count = 0;
    while (count < numbers.length && numbers[count] * 2 < Math.max(1, all[count])) {
      count++;
    }
    return longest(count) + 1;
  }

  /**
   * Which of the first columns has the longest texts: the rows' own labels, not units of measure.
   */
  private int longest(int columns) {
    double[] lengths = new double[columns + 1];
    int[] texts = new int[columns + 1];
    for (TextCell cell : body) {
      if (cell.first() == cell.last() && cell.last() < columns) {
        lengths[cell.last()] += cell.lastPhrase().length();
        texts[cell.last()]++;
      }
    }
    int longest = -1;
    double most = 0;
    for (int i = 0; i < columns; i++) {
      if (texts[i] > 0 && lengths[i] / texts[i] >= most) {
        most = lengths[i] / texts[i];
        longest = i;
      }
    }
    return longest;
  }

  private OpenRows bodyRows() {
    return OpenRows.of(
        body.stream().filter(cell -> cell.first() >= labels && cell.isNumber()).toList());
  }

  /** The rows' middles; without numbers those of all lines with several texts. */
  private List<Double> shown(OpenRows rows) {
    if (rows.count() > 2) {
      return rows.middles();
    }
    return lines.stream().filter(PhraseLine::isSplit).map(PhraseLine::middle).toList();
  }

  private void moveLabelsOfFirstRow(OpenRows rows) {
    if (rows.count() == 0) {
      return;
    }
    double first = rows.middles().get(0);
    List<TextCell> moved =
        head.stream()
            .filter(cell -> cell.last() < labels && !cell.isNumber())
            .filter(cell -> first - cell.middle() < cell.size() * 1.0)
            .filter(
                cell ->
                    rules.stream()
                        .noneMatch(
                            rule -> rule.position() > cell.middle() && rule.position() < first))
            .toList();
    head.removeAll(moved);
    body.addAll(moved);
  }

  private void place(
      List<TextCell> cells, OpenRows rows, double[] edges, int offset, List<Placed> placed) {
    List<TextCell> groups = new ArrayList<>();
    for (TextCell cell : cells) {
      if (cell.last() < labels - 1) {
        groups.add(cell);
      } else {
        int row = offset + Math.max(0, rows.row(cell));
        placed.add(new Placed(row, firstColumn(cell, cells), row + 1, cell.last() + 1, cell));
      }
    }
    for (int column = 0; column < labels - 1; column++) {
      placeGroups(column, groups, edges, offset, placed);
    }
  }

  /**
   * The first column of a label: one in the middle of several columns may be too short to reach
   * into all of them.
   */
  private int firstColumn(TextCell label, List<TextCell> cells) {
    int best = label.first();
    if (label.isNumber() || label.last() != labels - 1) {
      return best;
    }
    double off = off(label, best) - SURE * label.size();
    for (int first = label.first() - 1; first >= 0 && isFree(first, label, cells); first--) {
      if (off(label, first) < off) {
        off = off(label, first);
        best = first;
      }
    }
    return best;
  }

  /** How far a label is from the middle of the columns from one on, in points. */
  private double off(TextCell label, int first) {
    double middle = label.box().left() + label.box().width() / 2;
    return Math.abs(middle - (xs[first] + xs[labels]) / 2);
  }

  private static boolean isFree(int column, TextCell label, List<TextCell> cells) {
    return cells.stream()
        .filter(cell -> cell.first() <= column && cell.last() >= column && !cell.equals(label))
        .noneMatch(
            cell ->
                cell.box().top() < label.box().bottom() && cell.box().bottom() > label.box().top());
  }

  private void placeGroups(
      int column, List<TextCell> groups, double[] edges, int offset, List<Placed> placed) {
    BitSet taken = new BitSet();
    for (Placed cell : placed) {
      if (cell.left() <= column && cell.right() > column) {
        taken.set(cell.top() - offset, cell.bottom() - offset);
      }
    }
    List<TextCell> own =
        groups.stream()
            .filter(cell -> cell.first() == column)
            .sorted(Comparator.comparingDouble(TextCell::middle))
            .toList();
    int from = taken.nextClearBit(0);
    while (from < edges.length - 1) {
      int next = taken.nextSetBit(from);
      int to = next < 0 ? edges.length - 1 : next;
      int begin = from;
      List<TextCell> run =
          own.stream()
              .filter(cell -> cell.middle() > edges[begin] && cell.middle() < edges[to])
              .toList();
      if (!run.isEmpty()) {
        int[][] spans = spans(run, edges, from, to);
        for (int i = 0; i < spans.length; i++) {
          TextCell cell = run.get(i);
          placed.add(
              new Placed(
                  offset + spans[i][0], cell.first(), offset + spans[i][1], cell.last() + 1, cell));
        }
      }
      from = taken.nextClearBit(to);
    }
  }

  /** The rows of group labels; where they are written beside each row, one row each. */
  private static int[][] spans(List<TextCell> run, double[] edges, int from, int to) {
    if (run.size() < WRITTEN_OUT * (to - from)) {
      return new Tiling(edges).of(run.stream().map(TextCell::middle).toList(), from, to);
    }
    int[][] spans = new int[run.size()][];
    for (int i = 0; i < spans.length; i++) {
      int row = from;
      while (row + 1 < to && edges[row + 1] <= run.get(i).middle()) {
        row++;
      }
      spans[i] = new int[] {row, row + 1};
    }
    return spans;
  }

  private OpenTable table(List<Placed> placed, double[] ys) {
    int[][] owner = new int[ys.length - 1][xs.length - 1];
    for (int[] row : owner) {
      Arrays.fill(row, -1);
    }
    List<Placed> kept = new ArrayList<>();
    List<CellText> texts = new ArrayList<>();
    for (Placed cell : placed) {
      put(cell, owner, kept, texts);
    }
    Map<GridCell, CellText> cells = new LinkedHashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      Placed cell = kept.get(i);
      cells.put(
          new GridCell(cell.top(), cell.left(), cell.bottom(), cell.right(), Set.of()),
          texts.get(i));
    }
    addBlanks(owner, cells);
    List<GridCell> order = new ArrayList<>(cells.keySet());
    order.sort(Comparator.comparingInt(GridCell::top).thenComparingInt(GridCell::left));
    return new OpenTable(
        Grid.of(xs, ys, order), cells, lines.stream().map(PhraseLine::line).toList());
  }

  private static void addBlanks(int[][] owner, Map<GridCell, CellText> cells) {
    for (int row = 0; row < owner.length; row++) {
      for (int column = 0; column < owner[row].length; column++) {
        if (owner[row][column] < 0) {
          cells.put(new GridCell(row, column, row + 1, column + 1, Set.of()), CellText.BLANK);
        }
      }
    }
  }

  /** Takes a cell into the table; where another stands already, its text is added to that. */
  private static void put(Placed cell, int[][] owner, List<Placed> kept, List<CellText> texts) {
    int met = -1;
    for (int row = cell.top(); row < cell.bottom(); row++) {
      for (int column = cell.left(); column < cell.right(); column++) {
        met = Math.max(met, owner[row][column]);
      }
    }
    if (met >= 0) {
      List<Letter> letters = new ArrayList<>(kept.get(met).text().letters());
      letters.addAll(cell.text().letters());
      texts.set(met, CellText.of(letters));
      return;
    }
    for (int row = cell.top(); row < cell.bottom(); row++) {
      Arrays.fill(owner[row], cell.left(), cell.right(), kept.size());
    }
    kept.add(cell);
    texts.add(cell.text().text());
  }
}
