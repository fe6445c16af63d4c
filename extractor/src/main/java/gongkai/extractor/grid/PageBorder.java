package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A frame that closely surrounds a table and more than it, and would be taken for its outline. */
final class PageBorder {
  /** How far the ends of two rulings may lie apart at a corner, in points. */
  private static final double CORNER = 3;

  /** What is nearer than this to a ruling is the same ruling drawn twice, in points. */
  private static final double SAME = 0.7;

  /** How far inside of the frame the table's own outline stands at the most, in points. */
  private static final double NEAR = 12;

  /** How far the frame stands out above or below the table at the least, in points. */
  private static final double BEYOND = 8;

  /** How long the sides of the frame are at the least, as a part of the longest ruling's length. */
  private static final double WHOLE = 0.9;

  /** A page with more rulings that may be sides is a drawing. */
  private static final int MOST_SIDES = 20;

  private final List<Ruling> horizontals;
  private final List<Ruling> verticals;
  private final Set<Ruling> border = new HashSet<>();

  /** Takes such frames out of merged rulings; both lists must be sorted by position. */
  PageBorder(List<Ruling> horizontals, List<Ruling> verticals) {
    this.horizontals = horizontals;
    this.verticals = verticals;
    double least = WHOLE * verticals.stream().mapToDouble(Ruling::length).max().orElse(0);
    List<Ruling> sides = new ArrayList<>();
    for (int i = 0; i < verticals.size(); i++) {
      if (verticals.get(i).length() >= least && (hasInside(i, 1) || hasInside(i, -1))) {
        sides.add(verticals.get(i));
      }
    }
    if (sides.size() <= MOST_SIDES) {
      sides.forEach(left -> sides.forEach(right -> close(left, right)));
    }
  }

  List<Ruling> horizontalsWithin() {
    return without(horizontals);
  }

  List<Ruling> verticalsWithin() {
    return without(verticals);
  }

  private List<Ruling> without(List<Ruling> rulings) {
    List<Ruling> rest = new ArrayList<>(rulings);
    rest.removeAll(border);
    return rest;
  }

  /** Whether a shorter ruling stands close beside one, to its right or to its left. */
  private boolean hasInside(int index, int step) {
    Ruling side = verticals.get(index);
    for (int i = index + step; i >= 0 && i < verticals.size(); i += step) {
      Ruling inner = verticals.get(i);
      double apart = Math.abs(inner.position() - side.position());
      if (apart > NEAR) {
        return false;
      }
      boolean isWithin =
          inner.start() >= side.start() - CORNER && inner.end() <= side.end() + CORNER;
      double beyond = Math.max(inner.start() - side.start(), side.end() - inner.end());
      if (apart > SAME && isWithin && beyond > BEYOND && 2 * inner.length() > BEYOND) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameHeight(Ruling left, Ruling right) {
    return Math.abs(left.start() - right.start()) <= CORNER
        && Math.abs(left.end() - right.end()) <= CORNER;
  }

  private void close(Ruling left, Ruling right) {
    if (right.position() - left.position() <= 2 * NEAR || !isSameHeight(left, right)) {
      return;
    }
    List<Ruling> across =
        horizontals.stream()
            .filter(
                ruling ->
                    Math.abs(ruling.start() - left.position()) <= CORNER
                        && Math.abs(ruling.end() - right.position()) <= CORNER)
            .toList();
    List<Ruling> top = at(across, left.start());
    List<Ruling> bottom = at(across, left.end());
    boolean isTable = across.stream().anyMatch(ruling -> crosses(ruling, left, right));
    if (!top.isEmpty() && !bottom.isEmpty() && !isTable) {
      border.add(left);
      border.add(right);
      border.addAll(top);
      border.addAll(bottom);
    }
  }

  /** Whether a ruling inside of the frame reaches both of its sides, as the rows of a table do. */
  private static boolean crosses(Ruling across, Ruling left, Ruling right) {
    return across.position() > left.start() + CORNER
        && across.position() < left.end() - CORNER
        && across.start() <= left.position() + SAME
        && across.end() >= right.position() - SAME;
  }

  private static List<Ruling> at(List<Ruling> rulings, double y) {
    return rulings.stream().filter(ruling -> Math.abs(ruling.position() - y) <= CORNER).toList();
  }
}
