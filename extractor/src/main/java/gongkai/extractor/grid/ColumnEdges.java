package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.List;

/** Sets the edges between the columns of a table without rulings. */
final class ColumnEdges {
  /** A stretch narrower than this has no edge, in points. */
  private static final double LEAST = 0.5;

  private final List<Phrase> texts = new ArrayList<>();
  private final List<Phrase> body = new ArrayList<>();

  private ColumnEdges(List<PhraseLine> lines) {
    for (PhraseLine line : lines) {
      if (line.isSplit()) {
        texts.addAll(line.phrases());
      }
    }
    OpenColumns.body(lines).forEach(line -> body.addAll(line.phrases()));
  }

  /**
   * The edges between columns and around them. Between labels, an edge lies in the middle of the
   * room; between numbers, which may be far narrower than the heads over them, where the fewest
   * texts cross it.
   */
  static double[] of(List<PhraseLine> lines, List<Stretch> columns) {
    ColumnEdges all = new ColumnEdges(lines);
    double[] edges = new double[columns.size() + 1];
    edges[0] = lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
    edges[columns.size()] = lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    for (int i = 1; i < columns.size(); i++) {
      edges[i] = all.between(columns.get(i - 1), columns.get(i));
    }
    return edges;
  }

  private double between(Stretch left, Stretch right) {
    double room = (left.to() + right.from()) / 2;
    return hasNumbers(left) && hasNumbers(right)
        ? leastCrossed(middle(left), middle(right), room)
        : room;
  }

  private List<Phrase> in(Stretch column) {
    return body.stream()
        .filter(text -> text.left() >= column.from() - 1 && text.right() <= column.to() + 1)
        .toList();
  }

  private boolean hasNumbers(Stretch column) {
    List<Phrase> own = in(column);
    return own.stream().filter(Phrase::isNumber).count() * 2 >= own.size();
  }

  /** Where most of a column's texts have their middles. */
  private double middle(Stretch column) {
    double[] middles = in(column).stream().mapToDouble(Phrase::centre).sorted().toArray();
    return middles.length == 0 ? column.middle() : middles[middles.length / 2];
  }

  private double leastCrossed(double from, double to, double usual) {
    List<Double> ends = new ArrayList<>(List.of(from, to));
    for (Phrase text : texts) {
      ends.add(text.left());
      ends.add(text.right());
    }
    ends.removeIf(end -> end < from || end > to);
    ends.sort(null);
    double best = usual;
    long least = Long.MAX_VALUE;
    double widest = LEAST;
    for (int i = 1; i < ends.size(); i++) {
      double middle = (ends.get(i - 1) + ends.get(i)) / 2;
      double width = ends.get(i) - ends.get(i - 1);
      long crossing =
          texts.stream().filter(text -> text.left() < middle && text.right() > middle).count();
      if (width > LEAST && (crossing < least || (crossing == least && width > widest))) {
        least = crossing;
        widest = width;
        best = middle;
      }
    }
    return best;
  }
}
