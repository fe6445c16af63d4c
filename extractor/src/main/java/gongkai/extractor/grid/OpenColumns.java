package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the columns of a table without rulings by where its text leaves room from row to row. */
final class OpenColumns {
  /** The narrowest room between two columns, in font sizes. */
  private static final double LEAST = 0.3;

  private final List<PhraseLine> body;

  private OpenColumns(List<PhraseLine> body) {
    this.body = body;
  }

  /** The columns' text, from left to right: at least one stretch. */
  static List<Stretch> of(List<PhraseLine> lines) {
    return new OpenColumns(body(lines)).columns();
  }

  /** The edges between columns and around them. */
  static double[] edges(List<PhraseLine> lines, List<Stretch> columns) {
    double[] edges = new double[columns.size() + 1];
    edges[0] = lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
    for (int i = 1; i < columns.size(); i++) {
      edges[i] = (columns.get(i - 1).to() + columns.get(i).from()) / 2;
    }
    edges[columns.size()] = lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    return edges;
  }

  /** The lines below the heads; all, where nothing tells heads from rows. */
  static List<PhraseLine> body(List<PhraseLine> lines) {
    int first = 0;
    while (first < lines.size() && !lines.get(first).hasNumbers()) {
      first++;
    }
    return first * 2 > lines.size() ? lines : lines.subList(first, lines.size());
  }

  private List<Stretch> columns() {
    List<Stretch> pieces = new ArrayList<>();
    double size = 0;
    for (PhraseLine line : body) {
      size = Math.max(size, line.size());
      for (Phrase phrase : line.phrases()) {
        if (!isSpanning(phrase, line)) {
          pieces.add(new Stretch(phrase.left(), phrase.right()));
        }
      }
    }
    return merged(pieces, LEAST * size);
  }

  private static List<Stretch> merged(List<Stretch> pieces, double least) {
    pieces.sort(Comparator.comparingDouble(Stretch::from));
    List<Stretch> merged = new ArrayList<>();
    for (Stretch piece : pieces) {
      Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || piece.from() - last.to() >= least) {
        merged.add(piece);
      } else {
        merged.set(
            merged.size() - 1, new Stretch(last.from(), Math.max(last.to(), piece.to())));
      }
    }
    return merged;
  }

  /** Whether most of the lines that have something there have two things there. */
  private boolean isSpanning(Phrase phrase, PhraseLine line) {
    if (phrase.isNumber()) {
      return false;
    }
    double slack = 0.4 * line.size();
    int one = 0;
    int more = 0;
    for (PhraseLine other : body) {
      if (other != line) {
        int met = 0;
        for (Phrase there : other.phrases()) {
          met += there.left() < phrase.right() - slack && there.right() > phrase.left() + slack ? 1 : 0;
        }
        one += met == 1 ? 1 : 0;
        more += met > 1 ? 1 : 0;
      }
    }
    return more > one;
  }
}
