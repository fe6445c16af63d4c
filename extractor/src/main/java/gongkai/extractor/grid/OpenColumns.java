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

  /** So many lines are looked at; what they do not show of the columns, more would not. */
  private static final int ENOUGH = 400;

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
    List<PhraseLine> shown = body.subList(0, Math.min(ENOUGH, body.size()));
    List<Stretch> columns = new OpenColumns(shown, parting).columns();
    return HeadColumns.added(columns, lines.subList(0, lines.size() - body.size()), body);
  }

  /** The lines below the heads; all, where nothing tells heads from rows. */
  static List<PhraseLine> body(List<PhraseLine> lines) {
    int first = 0;
    while (first < lines.size() && !lines.get(first).hasNumbers()) {
      first++;
    }
    List<PhraseLine> body = lines.subList(first, lines.size());
    boolean isFew =
        body.size() < first
            && mostPhrases(body) < mostPhrases(lines)
            && firstOfNumbersAlone(lines) > first;
    return body.isEmpty() || isFew ? lines : body;
  }

  /** The index of the first of the last lines, those that have nothing but numbers. */
  static int firstOfNumbersAlone(List<PhraseLine> lines) {
    int first = lines.size();
    while (first > 0 && lines.get(first - 1).phrases().stream().allMatch(Phrase::isNumber)) {
      first--;
    }
    return first;
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

  /** How many columns a text reaches into. */
  static int met(Phrase phrase, List<Stretch> columns, double slack) {
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
