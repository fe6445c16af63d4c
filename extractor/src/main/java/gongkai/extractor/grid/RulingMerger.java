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

  /** The same between dashes, in thicknesses. */
  private static final double DASH_GAP = 4;

  /** A piece that is not longer than this many thicknesses is a dash. */
  private static final double DASH = 8;

  /** What is shorter than this rules nothing, in points. */
  private static final double LEAST_LENGTH = 4;

  /** A piece that is not longer than this many thicknesses is a dot. */
  private static final double DOT = 1.7;

  /** Dots fewer than these make no ruling: two dotted lines side by side show two in a row. */
  private static final int LEAST_DOTS = 4;

  /**
   * A ruling and what it is made of.
   *
   * @param last its last piece
   * @param dots how many dots, if it is made of dots only; else the number that always suffices
   */
  private record Chain(Ruling ruling, Ruling last, int dots) {
    static Chain of(Ruling piece) {
      boolean isDot = piece.length() <= DOT * piece.thickness();
      return new Chain(piece, piece, isDot ? 1 : LEAST_DOTS);
    }

    boolean reaches(Ruling piece) {
      double thickness = Math.max(ruling.thickness(), piece.thickness());
      double gap = isDash(last) && isDash(piece) ? DASH_GAP : GAP;
      return piece.start() - ruling.end() <= Math.max(GAP, gap * thickness);
    }

    Chain with(Ruling piece) {
      Ruling longer = ruling.length() >= piece.length() ? ruling : piece;
      return new Chain(
          new Ruling(
              piece.axis(),
              longer.position(),
              Math.min(ruling.start(), piece.start()),
              Math.max(ruling.end(), piece.end()),
              Math.max(ruling.thickness(), piece.thickness())),
          piece,
          dots + of(piece).dots);
    }

    private static boolean isDash(Ruling piece) {
      return piece.length() <= DASH * piece.thickness();
    }

    boolean isRuling() {
      return ruling.length() >= LEAST_LENGTH && dots >= LEAST_DOTS;
    }
  }

  private RulingMerger() {}

  /** The rulings along an axis, in order of their positions. */
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
          || sorted.get(i).position() - sorted.get(from).position() > SAME_POSITION) {
        mergeInLine(sorted.subList(from, i), merged);
        from = i;
      }
    }
    return merged;
  }

  private static void mergeInLine(List<Ruling> line, List<Ruling> merged) {
    List<Ruling> pieces = new ArrayList<>(line);
    pieces.sort(Comparator.comparingDouble(Ruling::start));
    Chain current = Chain.of(pieces.get(0));
    for (Ruling piece : pieces.subList(1, pieces.size())) {
      if (current.reaches(piece)) {
        current = current.with(piece);
      } else {
        add(current, merged);
        current = Chain.of(piece);
      }
    }
    add(current, merged);
  }

  private static void add(Chain chain, List<Ruling> merged) {
    if (chain.isRuling()) {
      merged.add(chain.ruling());
    }
  }
}
