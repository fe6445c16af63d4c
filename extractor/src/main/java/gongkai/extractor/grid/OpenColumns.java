package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the columns of a table without rulings by where its text leaves room from row to row. */
final class OpenColumns {
  /** The narrowest room between two columns, in font sizes. */
  private static final double LEAST = 0.3;

  /** The part of the table's height that a vertical ruling between columns covers. */
  private static final double PARTING = 0.6;

  private final List<PhraseLine> body;
  private final List<Ruling> verticals;
  private final int usual;

  private OpenColumns(List<PhraseLine> body, List<Ruling> verticals) {
    this.body = body;
    this.verticals = verticals;
    usual = usual(body);
  }

  /** How many phrases most rows have at least. */
  private static int usual(List<PhraseLine> body) {
    int[] counts =
        body.stream()
            .filter(PhraseLine::isSplit)
            .mapToInt(line -> line.phrases().size())
            .sorted()
            .toArray();
    return counts.length == 0 ? 1 : counts[counts.length / 2];
  }

  /**
   * The columns' text, from left to right: at least one stretch.
   *
   * @param verticals merged rulings of the page
   */
  static List<Stretch> of(List<PhraseLine> lines, List<Ruling> verticals) {
    double top = lines.get(0).top();
    double bottom = lines.get(lines.size() - 1).bottom();
    List<Ruling> parting =
        verticals.stream()
            .filter(
                ruling ->
                    Math.min(ruling.end(), bottom) - Math.max(ruling.start(), top)
                        > PARTING * (bottom - top))
            .toList();
    List<PhraseLine> body = body(lines);
    List<Stretch> columns = new OpenColumns(body, parting).columns();
    addHeads(lines.subList(0, lines.size() - body.size()), columns);
    return columns;
  }

  /** Adds the columns of which only the head has text, the lowest heads first. */
  private static void addHeads(List<PhraseLine> heads, List<Stretch> columns) {
    for (int i = heads.size() - 1; i >= 0; i--) {
      PhraseLine line = heads.get(i);
      for (Phrase head : line.phrases()) {
        double slack = LEAST * line.size();
        boolean inside =
            head.left() > columns.get(0).from()
                && head.right() < columns.get(columns.size() - 1).to();
        if (line.isSplit() && inside && met(head, columns, slack) == 0) {
          columns.add(new Stretch(head.left(), head.right()));
          columns.sort(Comparator.comparingDouble(Stretch::from));
        }
      }
    }
  }

  /** The edges between columns and around them: where the fewest texts cross them. */
  static double[] edges(List<PhraseLine> lines, List<Stretch> columns) {
    List<Phrase> texts = new ArrayList<>();
    for (PhraseLine line : lines) {
      if (line.isSplit()) {
        texts.addAll(line.phrases());
      }
    }
    double[] edges = new double[columns.size() + 1];
    edges[0] = lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
    for (int i = 1; i < columns.size(); i++) {
      edges[i] =
          leastCrossed(
              texts,
              middle(body(lines), columns.get(i - 1)),
              middle(body(lines), columns.get(i)),
              (columns.get(i - 1).to() + columns.get(i).from()) / 2);
    }
    edges[columns.size()] = lines.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    return edges;
  }

  /** Where most of a column's texts have their middles. */
  private static double middle(List<PhraseLine> body, Stretch column) {
    double[] middles =
        body.stream()
            .flatMap(line -> line.phrases().stream())
            .filter(
                phrase -> phrase.left() >= column.from() - 1 && phrase.right() <= column.to() + 1)
            .mapToDouble(Phrase::centre)
            .sorted()
            .toArray();
    return middles.length == 0 ? column.middle() : middles[middles.length / 2];
  }

  private static double leastCrossed(List<Phrase> texts, double from, double to, double usual) {
    List<Double> ends = new ArrayList<>(List.of(from, to));
    for (Phrase text : texts) {
      ends.add(text.left());
      ends.add(text.right());
    }
    ends.removeIf(end -> end < from || end > to);
    ends.sort(null);
    double best = usual;
    int least = Integer.MAX_VALUE;
    double widest = 0;
    for (int i = 1; i < ends.size(); i++) {
      double middle = (ends.get(i - 1) + ends.get(i)) / 2;
      double width = ends.get(i) - ends.get(i - 1);
      int crossing = 0;
      for (Phrase text : texts) {
        crossing += text.left() < middle && text.right() > middle ? 1 : 0;
      }
      if (width > 0.5 && (crossing < least || (crossing == least && width > widest))) {
        least = crossing;
        widest = width;
        best = middle;
      }
    }
    return best;
  }

  /** The lines below the heads; all, where nothing tells heads from rows. */
  static List<PhraseLine> body(List<PhraseLine> lines) {
    int first = 0;
    while (first < lines.size() && !lines.get(first).hasNumbers()) {
      first++;
    }
    List<PhraseLine> body = lines.subList(first, lines.size());
    boolean isFew = body.size() < first && mostPhrases(body) < mostPhrases(lines);
    return body.isEmpty() || isFew ? lines : body;
  }

  private static int mostPhrases(List<PhraseLine> lines) {
    return lines.stream().mapToInt(line -> line.phrases().size()).max().orElse(0);
  }

  private List<Stretch> columns() {
    double size = body.stream().mapToDouble(PhraseLine::size).max().orElse(1);
    List<Stretch> pieces = new ArrayList<>();
    for (PhraseLine line : body) {
      if (isFull(line)) {
        line.phrases().stream()
            .filter(phrase -> !isSpanning(phrase, line))
            .forEach(phrase -> pieces.add(new Stretch(phrase.left(), phrase.right())));
      }
    }
    List<Stretch> columns = merged(pieces, LEAST * size);
    for (PhraseLine line : body) {
      if (!isFull(line)) {
        line.phrases().stream()
            .filter(phrase -> met(phrase, columns, LEAST * size) < 2)
            .forEach(phrase -> pieces.add(new Stretch(phrase.left(), phrase.right())));
      }
    }
    List<Stretch> result = new ArrayList<>();
    for (Stretch column : merged(pieces, LEAST * size)) {
      HiddenColumns.of(body, column).forEach(result::add);
    }
    return result;
  }

  /** Whether a line has so many phrases that it shows the columns. */
  private boolean isFull(PhraseLine line) {
    return line.isSplit() && line.phrases().size() * 2 > usual;
  }

  private static int met(Phrase phrase, List<Stretch> columns, double slack) {
    int met = 0;
    for (Stretch column : columns) {
      met += column.overlaps(phrase.left() - slack, phrase.right() + slack) ? 1 : 0;
    }
    return met;
  }

  private List<Stretch> merged(List<Stretch> pieces, double least) {
    pieces.sort(Comparator.comparingDouble(Stretch::from));
    List<Stretch> merged = new ArrayList<>();
    for (Stretch piece : pieces) {
      Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || piece.from() - last.to() >= least || arePart(last, piece)) {
        merged.add(piece);
      } else {
        merged.set(merged.size() - 1, new Stretch(last.from(), Math.max(last.to(), piece.to())));
      }
    }
    return merged;
  }

  private boolean arePart(Stretch before, Stretch after) {
    return verticals.stream()
        .anyMatch(
            ruling -> ruling.position() > before.to() - 1 && ruling.position() < after.from() + 1);
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
      if (!other.equals(line)) {
        int met = 0;
        for (Phrase there : other.phrases()) {
          met +=
              there.left() < phrase.right() - slack && there.right() > phrase.left() + slack
                  ? 1
                  : 0;
        }
        one += met == 1 ? 1 : 0;
        more += met > 1 ? 1 : 0;
      }
    }
    return more > one;
  }
}
