package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of a table that has horizontal rulings between its rows, and no vertical ones. */
final class RuledRows {
  /** How far apart two rulings may lie and still be one edge, in points. */
  private static final double SAME_EDGE = 3;

  /** The part of the lines of numbers that have a row between rulings for themselves. */
  private static final double MOST = 0.45;

  /** The part of the items of a list that have a row between rulings for themselves. */
  private static final double MOST_PARTED = 0.7;

  private static final int LEAST_ROWS = 3;

  private final List<Ruling> rules;
  private final double[] edges;

  private RuledRows(List<Ruling> rules, double[] edges) {
    this.rules = rules;
    this.edges = edges;
  }

  /**
   * The rows between rulings; empty where rulings do not show the rows.
   *
   * @param texts of the table
   * @param numbers the rows that numbers show
   * @param horizontals rulings of the page
   */
  static Optional<RuledRows> of(List<TextCell> texts, OpenRows numbers, List<Ruling> horizontals) {
    double top = texts.stream().mapToDouble(text -> text.box().top()).min().orElse(0);
    double bottom = texts.stream().mapToDouble(text -> text.box().bottom()).max().orElse(0);
    double left = texts.stream().mapToDouble(text -> text.box().left()).min().orElse(0);
    double right = texts.stream().mapToDouble(text -> text.box().right()).max().orElse(0);
    List<Ruling> rules =
        horizontals.stream()
            .filter(rule -> rule.end() > left && rule.start() < right)
            .filter(rule -> rule.position() > top && rule.position() < bottom)
            .sorted(Comparator.comparingDouble(Ruling::position))
            .toList();
    RuledRows rows = new RuledRows(rules, edges(rules, top, bottom));
    BitSet withNumbers = new BitSet();
    numbers.middles().forEach(middle -> withNumbers.set(rows.band(middle)));
    int count = withNumbers.cardinality();
    boolean parted = count >= MOST * numbers.count() || rows.partItems(texts);
    boolean one = numbers.count() == 1 && rules.size() > 1;
    return one || (count >= LEAST_ROWS && parted) ? Optional.of(rows) : Optional.empty();
  }

  /** Whether the labels are items of a list, and hardly two of them stand between two rulings. */
  private boolean partItems(List<TextCell> texts) {
    int items = 0;
    BitSet withItems = new BitSet();
    for (TextCell text : texts) {
      if (text.beginsItem() && !text.isNumber()) {
        items++;
        withItems.set(band(text.middle()));
      }
    }
    return items >= LEAST_ROWS && withItems.cardinality() >= MOST_PARTED * items;
  }

  private static double[] edges(List<Ruling> rules, double top, double bottom) {
    List<Double> edges = new ArrayList<>();
    edges.add(top);
    for (Ruling rule : rules) {
      if (rule.position() - edges.get(edges.size() - 1) > SAME_EDGE) {
        edges.add(rule.position());
      }
    }
    if (edges.size() > 1 && bottom - edges.get(edges.size() - 1) <= SAME_EDGE) {
      edges.remove(edges.size() - 1);
    }
    edges.add(bottom);
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The rows' edges, one more than rows. */
  double[] edges() {
    return edges.clone();
  }

  /** The row in which a height lies. */
  int band(double middle) {
    return Edges.band(edges, middle);
  }

  /** The row in which a text's cell begins: the ruling above the text bounds it. */
  int top(TextCell text) {
    int row = band(text.phrases().get(0).middle());
    while (row > 0 && !isRuled(edges[row], text.centre())) {
      row--;
    }
    return row;
  }

  /** The row behind the one in which a text's cell ends. */
  int bottom(TextCell text) {
    int row = band(text.lastPhrase().middle()) + 1;
    while (row < edges.length - 1 && !isRuled(edges[row], text.centre())) {
      row++;
    }
    return row;
  }

  /** From where to where a text's cell reaches, in points. */
  Stretch height(TextCell text) {
    return new Stretch(edges[top(text)], edges[bottom(text)]);
  }

  private boolean isRuled(double edge, double x) {
    return rules.stream()
        .anyMatch(
            rule ->
                Math.abs(rule.position() - edge) <= SAME_EDGE
                    && rule.start() <= x
                    && rule.end() >= x);
  }

  /** Joins the lines that stand in one cell. */
  List<TextCell> joined(List<TextCell> pieces) {
    List<TextCell> sorted = new ArrayList<>(pieces);
    sorted.sort(TextCell.DOWNWARDS);
    List<TextCell> joined = new ArrayList<>();
    for (TextCell piece : sorted) {
      int above = piece.lastAbove(joined);
      if (above >= 0 && bottom(joined.get(above)) > band(piece.middle())) {
        joined.set(above, joined.get(above).withLine(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }
}
