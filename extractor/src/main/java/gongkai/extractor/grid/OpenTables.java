package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds tables without rulings, or with horizontal ones only, among the lines of a page. */
final class OpenTables {
  /** How long a ruling is at the least that goes over the whole table, in its widths. */
  private static final double OVER_ALL = 0.85;

  private final List<PhraseLine> lines;
  private final List<Ruling> horizontals;
  private final List<Ruling> verticals;

  private OpenTables(
      List<PhraseLine> lines, List<Ruling> horizontals, List<Ruling> verticals) {
    this.lines = lines;
    this.horizontals = horizontals;
    this.verticals = verticals;
  }

  /**
   * The tables among some lines.
   *
   * @param lines from top to bottom
   * @param horizontals merged rulings of the page
   * @param verticals merged rulings of the page
   */
  static List<OpenTable> find(
      List<Line> lines, List<Ruling> horizontals, List<Ruling> verticals) {
    List<PhraseLine> phrases =
        lines.stream().map(line -> PhraseLine.of(line, verticals)).toList();
    return new OpenTables(phrases, horizontals, verticals).find();
  }

  private List<OpenTable> find() {
    List<OpenTable> found = new ArrayList<>();
    for (OpenBlock block : OpenBlocks.find(lines)) {
      List<Ruling> rules = rules(block);
      List<PhraseLine> own = trimmed(block.lines(), rules);
      List<Stretch> columns = OpenColumns.of(own, verticals);
      if (OpenTableTest.isTable(own, columns, rules)) {
        found.add(build(own, columns, rules));
      }
    }
    return found;
  }

  /** The rulings over the whole width of a block, from the line before it to the line after. */
  private List<Ruling> rules(OpenBlock block) {
    double reach = 2 * block.last().size();
    double top = block.lines().get(0).top() - reach;
    double bottom = block.last().bottom() + reach;
    double width = block.right() - block.left();
    return horizontals.stream()
        .filter(rule -> rule.position() > top && rule.position() < bottom)
        .filter(
            rule ->
                Math.min(rule.end(), block.right()) - Math.max(rule.start(), block.left())
                    > OVER_ALL * width)
        .sorted(Comparator.comparingDouble(Ruling::position))
        .toList();
  }

  /** The lines between the first and the last ruling, if there are heads and rows between. */
  private static List<PhraseLine> trimmed(List<PhraseLine> lines, List<Ruling> rules) {
    if (rules.size() < 3) {
      return lines;
    }
    double top = rules.get(0).position();
    double bottom = rules.get(rules.size() - 1).position();
    List<PhraseLine> between =
        lines.stream().filter(line -> line.middle() > top && line.middle() < bottom).toList();
    return between.size() * 2 > lines.size() ? between : lines;
  }

  private static OpenTable build(
      List<PhraseLine> lines, List<Stretch> columns, List<Ruling> rules) {
    double[] xs = OpenColumns.edges(lines, columns);
    List<List<PhraseLine>> rows = OpenRows.of(lines, rules);
    double[] ys = new double[rows.size() + 1];
    OpenGrid cells = new OpenGrid(xs);
    Map<GridCell, List<Letter>> texts = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      PhraseLine first = rows.get(row).get(0);
      ys[row] =
          row == 0 ? first.top() : (last(rows.get(row - 1)).bottom() + first.top()) / 2;
      texts.putAll(cells.cells(rows.get(row), row));
    }
    ys[rows.size()] = last(rows.get(rows.size() - 1)).bottom();
    List<GridCell> order = new ArrayList<>(texts.keySet());
    order.sort(Comparator.comparingInt(GridCell::top).thenComparingInt(GridCell::left));
    return new OpenTable(
        Grid.of(xs, ys, order), texts, lines.stream().map(PhraseLine::line).toList());
  }

  private static PhraseLine last(List<PhraseLine> lines) {
    return lines.get(lines.size() - 1);
  }
}
