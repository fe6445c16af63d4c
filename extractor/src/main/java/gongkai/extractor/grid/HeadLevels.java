package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.List;

/** Puts the heads of a table without rulings into rows. */
final class HeadLevels {
  /** The part of the distance of heads that the lines of one head keep at most. */
  private static final double TIGHT = 1.15;

  private static final double LEADING = 1.8;

  private final List<PlacedText> cells = new ArrayList<>();
  private int rows;

  private HeadLevels() {}

  List<PlacedText> cells() {
    return cells;
  }

  int rows() {
    return rows;
  }

  static HeadLevels of(List<TextCell> pieces, List<Ruling> rules, double[] xs) {
    HeadLevels levels = new HeadLevels();
    levels.place(HeadSpans.of(joined(pieces, rules), xs, HeadLevels::height));
    return levels;
  }

  private static Stretch height(TextCell head) {
    return new Stretch(head.box().top(), head.box().bottom());
  }

  private static List<TextCell> joined(List<TextCell> pieces, List<Ruling> rules) {
    List<TextCell> sorted = new ArrayList<>(pieces);
    sorted.sort(TextCell.DOWNWARDS);
    double tight = Double.MAX_VALUE;
    for (TextCell a : sorted) {
      for (TextCell b : sorted) {
        double distance = b.middle() - a.middle();
        if (distance > 0.8 * a.size() && a.sharesColumns(b)) {
          tight = Math.min(tight, distance);
        }
      }
    }
    List<TextCell> joined = new ArrayList<>();
    for (TextCell piece : sorted) {
      int above = piece.lastAbove(joined);
      if (above >= 0 && isOne(joined.get(above), piece, tight, rules)) {
        joined.set(above, joined.get(above).with(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static boolean isOne(TextCell above, TextCell piece, double tight, List<Ruling> rules) {
    double distance = piece.middle() - above.lastPhrase().middle();
    return above.first() == piece.first()
        && (above.first() == above.last() || above.first() == 0)
        && above.last() == piece.last()
        && distance < Math.min(TIGHT * tight, LEADING * piece.size())
        && !piece.isPartedFrom(above, rules);
  }

  private void place(List<TextCell> heads) {
    int[] level = new int[heads.size()];
    for (int i = 0; i < heads.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (heads.get(j).sharesColumns(heads.get(i))) {
          level[i] = Math.max(level[i], level[j] + 1);
        }
      }
      rows = Math.max(rows, level[i] + 1);
    }
    for (int i = 0; i < heads.size(); i++) {
      TextCell head = heads.get(i);
      int bottom = rows;
      for (int j = i + 1; j < heads.size(); j++) {
        if (heads.get(j).sharesColumns(head) && level[j] > level[i]) {
          bottom = Math.min(bottom, level[j]);
        }
      }
      cells.add(new PlacedText(level[i], head.first(), bottom, head.last() + 1, head));
    }
  }
}
