package gongkai.extractor.grid;

import gongkai.extractor.grid.Ruling.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rulings that touch each other, directly or through others: what may be one table.
 *
 * @param horizontals at least one
 * @param verticals at least one
 */
record Lattice(List<Ruling> horizontals, List<Ruling> verticals) {
  /** How far apart rulings may end and still touch: cells drawn with gaps, in points. */
  private static final double TOUCH = 5;

  /** How far apart rulings may lie and still be one edge: double rulings, in points. */
  private static final double SAME_EDGE = 3;

  /** All lattices among merged rulings, from top to bottom. */
  static List<Lattice> of(List<Ruling> horizontals, List<Ruling> verticals) {
    return collect(horizontals, verticals, Touching.groups(horizontals, verticals, TOUCH));
  }

  private static List<Lattice> collect(
      List<Ruling> horizontals, List<Ruling> verticals, int[] groups) {
    Map<Integer, Lattice> lattices = new HashMap<>();
    for (int i = 0; i < groups.length; i++) {
      Lattice lattice =
          lattices.computeIfAbsent(
              groups[i], unused -> new Lattice(new ArrayList<>(), new ArrayList<>()));
      if (i < horizontals.size()) {
        lattice.horizontals.add(horizontals.get(i));
      } else {
        lattice.verticals.add(verticals.get(i - horizontals.size()));
      }
    }
    return lattices.values().stream()
        .filter(lattice -> !lattice.horizontals.isEmpty() && !lattice.verticals.isEmpty())
        .sorted(Comparator.comparingDouble(Lattice::top).thenComparingDouble(Lattice::left))
        .toList();
  }

  private double top() {
    return edge(Axis.HORIZONTAL, true);
  }

  private double left() {
    return edge(Axis.VERTICAL, true);
  }

  /** The positions of the rulings along an axis, doubles taken as one, and of the open ends. */
  double[] edges(Axis axis) {
    List<Ruling> rulings = axis == Axis.HORIZONTAL ? horizontals : verticals;
    double[] positions = rulings.stream().mapToDouble(Ruling::position).sorted().toArray();
    List<Double> edges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= positions.length; i++) {
      if (i == positions.length || positions[i] - positions[from] > SAME_EDGE) {
        edges.add((positions[from] + positions[i - 1]) / 2);
        from = i;
      }
    }
    double least = edge(axis, true);
    double most = edge(axis, false);
    if (least < edges.get(0) - SAME_EDGE) {
      edges.add(0, least);
    }
    if (most > edges.get(edges.size() - 1) + SAME_EDGE) {
      edges.add(most);
    }
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The outermost coordinate across an axis: of its own rulings and of the ends of the others. */
  private double edge(Axis axis, boolean least) {
    List<Ruling> own = axis == Axis.HORIZONTAL ? horizontals : verticals;
    List<Ruling> others = axis == Axis.HORIZONTAL ? verticals : horizontals;
    double edge = own.get(0).position();
    for (Ruling ruling : own) {
      edge = least ? Math.min(edge, ruling.position()) : Math.max(edge, ruling.position());
    }
    for (Ruling ruling : others) {
      edge = least ? Math.min(edge, ruling.start()) : Math.max(edge, ruling.end());
    }
    return edge;
  }
}
