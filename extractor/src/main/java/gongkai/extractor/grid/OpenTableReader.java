package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes cells of the lines of a table whose columns only their alignment shows. */
final class OpenTableReader {
  /** How far above the first numbers a label of their row may stand, in font sizes. */
  private static final double BESIDE = 1.0;

  private final List<PhraseLine> lines;
  private final double[] xs;
  private final List<Ruling> rules;
  private final List<TextCell> head = new ArrayList<>();
  private final List<TextCell> body = new ArrayList<>();
  private final List<PlacedText> placed = new ArrayList<>();
  private final LabelColumns labels;

  private OpenTableReader(List<PhraseLine> lines, double[] xs, List<Ruling> rules) {
    this.lines = lines;
    this.xs = xs;
    this.rules = rules;
    OpenGrid grid = new OpenGrid(xs);
    int heads = lines.size() - OpenColumns.body(lines).size();
    for (int i = 0; i < lines.size(); i++) {
      (i < heads ? head : body).addAll(grid.pieces(lines.get(i)));
    }
    labels = LabelColumns.of(body, xs);
  }

  /**
   * The table.
   *
   * @param lines all of the table
   * @param xs the columns' edges
   * @param rules horizontal rulings of the page
   */
  static OpenTable read(List<PhraseLine> lines, double[] xs, List<Ruling> rules) {
    return new OpenTableReader(lines, xs, rules).read();
  }

  private OpenTable read() {
    OpenRows numbers = numberRows();
    if (labels.count() == 0 && BrokenNumbers.joined(body, numbers, 0)) {
      numbers = numberRows();
    }
    List<TextCell> all = new ArrayList<>(head);
    all.addAll(body);
    Optional<RuledRows> ruled = RuledRows.of(all, numbers, rules);
    double[] ys = ruled.isPresent() ? placeRuled(ruled.get(), all) : placeShown(numbers);
    return PlacedTexts.table(placed, xs, ys, lines);
  }

  private OpenRows numberRows() {
    return OpenRows.of(body.stream().filter(labels::isValue).toList());
  }

  /** Places the texts between rulings; gives the rows' edges. */
  private double[] placeRuled(RuledRows rows, List<TextCell> all) {
    List<TextCell> texts = rows.joined(all);
    int first = texts.stream().filter(labels::isValue).mapToInt(rows::top).min().orElse(0);
    List<TextCell> heads = texts.stream().filter(text -> rows.bottom(text) <= first).toList();
    for (TextCell text : HeadSpans.of(heads, xs, rows::height)) {
      add(text, rows.top(text), text.first(), rows.bottom(text));
    }
    for (TextCell text : texts) {
      if (!heads.contains(text)) {
        add(text, rows.top(text), labels.firstColumn(text, texts), rows.bottom(text));
      }
    }
    return rows.edges();
  }

  private void add(TextCell text, int top, int left, int bottom) {
    placed.add(new PlacedText(top, left, bottom, text.last() + 1, text));
  }

  /** Places the texts on the rows that numbers and labels show; gives the rows' edges. */
  private double[] placeShown(OpenRows numbers) {
    moveLabelsOfFirstRow(numbers);
    OpenRows rows = BrokenNumbers.joined(body, numbers, labels.count()) ? numberRows() : numbers;
    List<TextCell> texts = new CellJoiner(labels.count(), rows, shown(rows), rules).join(body);
    texts.stream().filter(text -> !labels.isGroup(text)).forEach(rows::add);
    HeadLevels levels = HeadLevels.of(head, rules, xs);
    placed.addAll(levels.cells());
    double bodyTop = body.stream().mapToDouble(text -> text.box().top()).min().orElse(0);
    double[] edges = rows.edges(bodyTop, lines.get(lines.size() - 1).bottom());
    placeOnRows(texts, rows, edges, levels.rows());
    return ys(levels.rows(), edges);
  }

  private void placeOnRows(List<TextCell> texts, OpenRows rows, double[] edges, int offset) {
    List<TextCell> groups = new ArrayList<>();
    for (TextCell text : texts) {
      if (labels.isGroup(text)) {
        groups.add(text);
      } else {
        int row = offset + Math.max(0, rows.row(text));
        add(text, row, labels.firstColumn(text, texts), row + 1);
      }
    }
    GroupLabels groupLabels = new GroupLabels(placed, edges, offset);
    for (int column = 0; column < labels.count() - 1; column++) {
      groupLabels.place(column, groups);
    }
  }

  /** The edges of the heads' rows, evenly set, and of those below. */
  private double[] ys(int heads, double[] edges) {
    double top = Math.min(lines.get(0).top(), edges[0]);
    double[] ys = new double[heads + edges.length];
    for (int i = 0; i < heads; i++) {
      ys[i] = top + (edges[0] - top) * i / heads;
    }
    System.arraycopy(edges, 0, ys, heads, edges.length);
    return ys;
  }

  /** The rows' middles; with few numbers those of all lines with several texts. */
  private List<Double> shown(OpenRows rows) {
    if (rows.count() > 2) {
      return rows.middles();
    }
    return lines.stream().filter(PhraseLine::isSplit).map(PhraseLine::middle).toList();
  }

  /** A label of several lines in the middle of its row begins above the row's numbers. */
  private void moveLabelsOfFirstRow(OpenRows rows) {
    if (rows.count() == 0) {
      return;
    }
    double first = rows.middles().get(0);
    List<TextCell> moved =
        head.stream()
            .filter(text -> text.last() < labels.count() && !text.isNumber())
            .filter(text -> first - text.middle() < BESIDE * text.size())
            .filter(text -> isUnruled(text.middle(), first))
            .toList();
    head.removeAll(moved);
    body.addAll(moved);
  }

  private boolean isUnruled(double from, double to) {
    return rules.stream().noneMatch(rule -> rule.position() > from && rule.position() < to);
  }
}
