package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds lines of text between horizontal rulings of equal ends: tables ruled from row to row. */
final class RuleStack {
  /** How far the ends of a table's rulings may differ, in points. */
  private static final double SAME_END = 4;

  /** The part of a table's width that a ruling beside a label that spans rows has at the least. */
  private static final double LEAST_PART = 0.4;

  /** A ruling shorter than this underlines something, in points. */
  private static final double LEAST_LENGTH = 100;

  /** A page with more rulings over it is a drawing. */
  private static final int MOST_RULINGS = 500;

  /** How many lines without columns may stand between two rulings of a table. */
  private static final int MOST_LINES = 3;

  /** By how much the size of a heading differs, as a part of that of the table. */
  private static final double OTHER_SIZE = 0.12;

  /** The distance of lines of a row at most, in font sizes. */
  private static final double LEADING = 1.5;

  /** By how much a row may be higher than others, in font sizes. */
  private static final double HIGHER = 0.5;

  private RuleStack() {}

  /**
   * The lines of each table, from top to bottom.
   *
   * @param horizontals merged rulings
   */
  static List<List<PhraseLine>> find(List<PhraseLine> lines, List<Ruling> horizontals) {
    // A table's longest rulings first: shorter ones part the rows beside a label that spans them.
    List<Ruling> sorted = new ArrayList<>(horizontals);
    sorted.removeIf(rule -> rule.length() < LEAST_LENGTH);
    if (sorted.size() > MOST_RULINGS) {
      return List.of();
    }
    sorted.sort(Comparator.comparingDouble((Ruling rule) -> -rule.length()));
    List<List<Ruling>> stacks = new ArrayList<>();
    for (Ruling rule : sorted) {
      List<Ruling> stack =
          stacks.stream().filter(some -> areOne(some.get(0), rule)).findFirst().orElse(null);
      if (stack == null) {
        stack = new ArrayList<>();
        stacks.add(stack);
      }
      stack.add(rule);
    }
    List<List<PhraseLine>> found = new ArrayList<>();
    Set<PhraseLine> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Ruling> stack : stacks) {
      found.forEach(taken::addAll);
      List<PhraseLine> left = lines.stream().filter(line -> !taken.contains(line)).toList();
      stack.sort(Comparator.comparingDouble(Ruling::position));
      collect(stack, left, found);
    }
    found.sort(Comparator.comparingDouble(table -> table.get(0).top()));
    return found;
  }

  /** Whether a ruling ends where the longest of a table does, and begins there or further right. */
  private static boolean areOne(Ruling longest, Ruling rule) {
    return Math.abs(longest.end() - rule.end()) < SAME_END
        && rule.start() > longest.start() - SAME_END
        && rule.length() > LEAST_PART * longest.length();
  }

  /** Adds the lines of the runs of bands between rulings that hold rows. */
  private static void collect(
      List<Ruling> stack, List<PhraseLine> lines, List<List<PhraseLine>> found) {
    List<PhraseLine> run = new ArrayList<>();
    int bands = 0;
    double row = row(stack, lines);
    for (int i = 1; i <= stack.size(); i++) {
      List<PhraseLine> band = i < stack.size() ? between(stack, i, lines) : List.of();
      boolean isRow =
          i < stack.size() && (band.isEmpty() || isRow(band, run, row - height(stack, i)));
      if (isRow) {
        run.addAll(band);
        bands += band.isEmpty() ? 0 : 1;
      } else {
        if (bands >= 2 && run.stream().filter(PhraseLine::isSplit).count() >= 2) {
          found.add(run);
        }
        run = new ArrayList<>();
        bands = 0;
      }
    }
  }

  private static List<PhraseLine> between(List<Ruling> stack, int below, List<PhraseLine> lines) {
    Ruling above = stack.get(below - 1);
    double bottom = stack.get(below).position();
    return lines.stream()
        .filter(line -> line.middle() >= above.position() && line.middle() < bottom)
        .toList();
  }

  private static double height(List<Ruling> stack, int below) {
    return stack.get(below).position() - stack.get(below - 1).position();
  }

  /** The usual height of a row with several texts, in points; 0 if there is none. */
  private static double row(List<Ruling> stack, List<PhraseLine> lines) {
    List<Double> heights = new ArrayList<>();
    for (int i = 1; i < stack.size(); i++) {
      if (between(stack, i, lines).stream().anyMatch(PhraseLine::isSplit)) {
        heights.add(height(stack, i));
      }
    }
    heights.sort(null);
    return heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
  }

  /**
   * Whether what stands between two rulings is a row, not a heading between two tables.
   *
   * @param before the rows above it
   * @param spare by how much the usual row is higher than the band, in points
   */
  private static boolean isRow(List<PhraseLine> band, List<PhraseLine> before, double spare) {
    if (Tabular.isProse(band)) {
      return false;
    }
    if (band.stream().anyMatch(PhraseLine::isSplit)) {
      return true;
    }
    PhraseLine first = band.get(0);
    double size = before.isEmpty() ? first.size() : before.get(before.size() - 1).size();
    boolean sameSize =
        band.stream().allMatch(line -> Math.abs(line.size() - size) < OTHER_SIZE * size);
    double more = (band.size() - 1) * LEADING * size + HIGHER * size;
    return sameSize && band.size() <= MOST_LINES && spare + more > 0;
  }
}
