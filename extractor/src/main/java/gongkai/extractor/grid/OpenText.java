package gongkai.extractor.grid;

import gongkai.extractor.Place;
import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of pages that follow each other, put below each other as if on one page: a table without
 * rulings that goes on over a page break is read from them as a whole.
 *
 * @param pieces one a page, from top to bottom
 * @param lines of all pages
 * @param rulings of all pages
 */
record OpenText(List<Piece> pieces, List<Line> lines, Rulings rulings) {
  /**
   * What a page gives.
   *
   * @param frame of the page
   * @param down how far below its own place it stands here, in points
   * @param top where it begins here, in points
   */
  record Piece(PageFrame frame, double down, double top) {}

  OpenText {
    pieces = List.copyOf(pieces);
    lines = List.copyOf(lines);
  }

  static OpenText of(PageFrame frame, List<Line> lines) {
    return new OpenText(
        List.of(new Piece(frame, 0, Double.NEGATIVE_INFINITY)), lines, frame.rulings());
  }

  OpenText with(List<Line> some) {
    return new OpenText(pieces, some, rulings);
  }

  /**
   * The lines and those of the next page, the first a step below the last.
   *
   * @param step from middle to middle, in points
   */
  OpenText continued(PageFrame frame, List<Line> below, double step) {
    Box last = lines.get(lines.size() - 1).box();
    Box first = below.get(0).box();
    double lastMiddle = last.top() + last.height() / 2;
    double down = lastMiddle + step - (first.top() + first.height() / 2);
    List<Line> all = new ArrayList<>(lines);
    below.forEach(line -> all.add(line.lowered(down)));
    List<Piece> allPieces = new ArrayList<>(pieces);
    allPieces.add(new Piece(frame, down, lastMiddle + step / 2));
    // Nothing of a page's foot may lie in the rows of the next page, nor of its head in those
    // above.
    Rulings upper = rulings.above(lastMiddle + step);
    Rulings lower = frame.rulings().below(lastMiddle - down);
    return new OpenText(allPieces, all, upper.with(lower, down));
  }

  /** The piece in which a height lies, from 0. */
  int piece(double y) {
    int piece = 0;
    while (piece + 1 < pieces.size() && pieces.get(piece + 1).top() <= y) {
      piece++;
    }
    return piece;
  }

  /** Where a box stands on its pages, as displayed. */
  List<Place.Part> parts(Box box) {
    List<Place.Part> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      double end = i + 1 < pieces.size() ? pieces.get(i + 1).top() : Double.POSITIVE_INFINITY;
      double top = Math.max(box.top(), piece.top());
      double bottom = Math.min(box.bottom(), end);
      if (bottom > top) {
        Box own = new Box(box.left(), top - piece.down(), box.width(), bottom - top);
        parts.add(piece.frame().part(own));
      }
    }
    return parts;
  }
}
