package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import gongkai.extractor.grid.Ruling.Axis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds tables whose cells are told apart by nothing but what they are filled with: rectangles that
 * lie side by side and below each other, some of them with numbers. Their edges are rulings.
 */
public final class FillEdges {
  /** A rectangle narrower or lower than this is no cell, in points. */
  private static final double LEAST = 6;

  /** How far apart the rectangles of neighbouring cells lie at most, in points. */
  private static final double GAP = 3;

  /** A page with more rectangles is a drawing. */
  private static final int MOST = 2_000;

  /** So many rectangles have two rows of a table at the least. */
  private static final int LEAST_CELLS = 3;

  /** A number, and perhaps its unit. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d０-９][\\d０-９.,，]*\\p{IsHan}{0,2}");

  /** The part of a table that its cells cover at the least. */
  private static final double WHOLE = 0.9;

  private final List<Box> cells;
  private final int[] group;

  private FillEdges(List<Box> cells) {
    this.cells = cells;
    group = new int[cells.size()];
    Arrays.setAll(group, i -> i);
  }

  /**
   * The edges of such tables on a page, as displayed.
   *
   * @param filled rectangles in any order
   * @param rulings those drawn: a table that has vertical ones needs no others
   * @param letters on the page
   */
  public static List<Ruling> of(List<Box> filled, List<Ruling> rulings, List<Letter> letters) {
    List<Box> cells = cells(filled);
    if (cells.size() < LEAST_CELLS || cells.size() > MOST) {
      return List.of();
    }
    List<List<Box>> tables = new FillEdges(cells).groups();
    tables.removeIf(table -> !isGrid(table) || !isUnruled(table, rulings));
    return tables.isEmpty() ? List.of() : edges(tables, new LettersLeft(letters));
  }

  /** The innermost rectangles, each once: what is filled behind several is a row or a table. */
  private static List<Box> cells(List<Box> filled) {
    List<Box> boxes = new ArrayList<>();
    for (Box box : new LinkedHashSet<>(filled)) {
      if (box.width() >= LEAST && box.height() >= LEAST) {
        boxes.add(box);
      }
    }
    if (boxes.size() > MOST) {
      return List.of();
    }
    return boxes.stream()
        .filter(
            box ->
                boxes.stream()
                    .noneMatch(other -> !other.equals(box) && Boxes.contains(box, other, 0.5)))
        .toList();
  }

  /** Rectangles that are neighbours, directly or through others. */
  private List<List<Box>> groups() {
    for (int i = 0; i < cells.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (areNeighbours(cells.get(i), cells.get(j))) {
          group[root(i)] = root(j);
        }
      }
    }
    Map<Integer, List<Box>> groups = new HashMap<>();
    List<List<Box>> inOrder = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<Box> own =
          groups.computeIfAbsent(
              root(i),
              unused -> {
                List<Box> begun = new ArrayList<>();
                inOrder.add(begun);
                return begun;
              });
      own.add(cells.get(i));
    }
    return inOrder;
  }

  private int root(int cell) {
    int at = cell;
    while (group[at] != at) {
      at = group[at];
    }
    return at;
  }

  private static boolean areNeighbours(Box one, Box other) {
    double across = Math.max(one.left() - other.right(), other.left() - one.right());
    double along = Math.max(one.top() - other.bottom(), other.top() - one.bottom());
    return Math.abs(across) <= GAP ? along < -GAP : Math.abs(along) <= GAP && across < -GAP;
  }

  /** Whether cells cover all of their table, and no row has edges that the longest row lacks. */
  private static boolean isGrid(List<Box> table) {
    Box outline = Boxes.around(table);
    double covered = table.stream().mapToDouble(cell -> cell.width() * cell.height()).sum();
    long longest = table.stream().mapToLong(cell -> beside(cell, table)).max().orElse(0);
    double[] lefts = table.stream().mapToDouble(Box::left).sorted().toArray();
    int columns = 0;
    double last = Double.NEGATIVE_INFINITY;
    for (double left : lefts) {
      columns += left - last > GAP ? 1 : 0;
      last = left;
    }
    return longest > 1
        && longest < table.size()
        && columns <= longest
        && covered >= WHOLE * outline.width() * outline.height();
  }

  /** How many cells stand side by side with one, itself included. */
  private static long beside(Box cell, List<Box> table) {
    double middle = cell.top() + cell.height() / 2;
    return table.stream().filter(other -> other.top() < middle && other.bottom() > middle).count();
  }

  private static boolean isUnruled(List<Box> table, List<Ruling> rulings) {
    Box outline = Boxes.around(table);
    return rulings.stream()
        .noneMatch(
            ruling ->
                ruling.axis() == Axis.VERTICAL
                    && ruling.position() > outline.left() + GAP
                    && ruling.position() < outline.right() - GAP
                    && ruling.end() > outline.top() + GAP
                    && ruling.start() < outline.bottom() - GAP);
  }

  /** Whether some cell has nothing but a number: what is filled alone may be a head. */
  private static boolean hasNumbers(List<Box> table, LettersLeft texts) {
    return table.stream().anyMatch(cell -> isNumber(texts.in(cell)));
  }

  private static boolean isNumber(List<Letter> letters) {
    StringBuilder text = new StringBuilder();
    letters.stream()
        .filter(letter -> !letter.isBlank())
        .sorted(Comparator.comparingDouble(Letter::centreX))
        .forEach(letter -> text.append(letter.text()));
    return NUMBER.matcher(text).matches();
  }

  private static List<Ruling> edges(List<List<Box>> tables, LettersLeft texts) {
    List<Ruling> edges = new ArrayList<>();
    for (List<Box> table : tables) {
      if (hasNumbers(table, texts)) {
        table.forEach(cell -> addEdges(cell, edges));
      }
    }
    return edges;
  }

  private static void addEdges(Box cell, List<Ruling> edges) {
    edges.add(new Ruling(Axis.HORIZONTAL, cell.top(), cell.left(), cell.right(), 0));
    edges.add(new Ruling(Axis.HORIZONTAL, cell.bottom(), cell.left(), cell.right(), 0));
    edges.add(new Ruling(Axis.VERTICAL, cell.left(), cell.top(), cell.bottom(), 0));
    edges.add(new Ruling(Axis.VERTICAL, cell.right(), cell.top(), cell.bottom(), 0));
  }
}
