package gongkai.extractor.grid;

import gongkai.extractor.grid.Ruling.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes whole rulings of the pieces that a file draws: dashes, segments of each cell, overlaps. */
final class RulingMerger {
  /** How far the positions of two pieces of one ruling may differ, in points. */
  private static final double SAME_POSITION = 0.7;

  /** The widest gap between pieces of one ruling, in points and in thicknesses. */
  private static final double GAP = 3;

  /** What is shorter than this rules nothing, in points. */
  private static final double LEAST_LENGTH = 3;

  private RulingMerger() {}

  static List<Ruling> merge(List<Ruling> pieces, Axis axis) {
    List<Ruling> sorted = new ArrayList<>();
    for (Ruling piece : pieces) {
      if (piece.axis() == axis) {
        sorted.add(piece);
      }
    }
    sorted.sort(Comparator.comparingDouble(Ruling::position));
    List<Ruling> merged = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).position() - sorted.get(i - 1).position() > SAME_POSITION) {
        mergeInLine(sorted.subList(from, i), merged);
        from = i;
      }
    }
    return merged;
  }

  private static void mergeInLine(List<Ruling> line, List<Ruling> merged) {
    List<Ruling> pieces = new ArrayList<>(line);
    pieces.sort(Comparator.comparingDouble(Ruling::start));
    Ruling current = null;
    for (Ruling piece : pieces) {
      if (current == null) {
        current = piece;
      } else if (piece.start() - current.end()
          <= Math.max(GAP, GAP * Math.max(current.thickness(), piece.thickness()))) {
        current = union(current, piece);
      } else {
        add(current, merged);
        current = piece;
      }
    }
    if (current != null) {
      add(current, merged);
    }
  }

  private static Ruling union(Ruling a, Ruling b) {
    Ruling longer = a.length() >= b.length() ? a : b;
    return new Ruling(
        a.axis(),
        longer.position(),
        Math.min(a.start(), b.start()),
        Math.max(a.end(), b.end()),
        Math.max(a.thickness(), b.thickness()));
  }

  private static void add(Ruling ruling, List<Ruling> merged) {
    if (ruling.length() >= LEAST_LENGTH) {
      merged.add(ruling);
    }
  }
}
