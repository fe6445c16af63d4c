package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds tables without rulings, or with horizontal ones only, among the lines of a page. */
final class OpenTables {
  /** How long a ruling is at the least that goes over the whole table, in its widths. */
  private static final double OVER_ALL = 0.85;

  /** How far above a line a further head may stand, in font sizes. */
  private static final double HEAD_ABOVE = 2.4;

  /** How far below a row a further label may stand, in font sizes. */
  private static final double LABEL_BELOW = 2;

  /** The same in usual distances of rows. */
  private static final double FARTHER = 1.3;

  /** How far below a number its rest may stand, in font sizes. */
  private static final double REST_BELOW = 1.5;

  /** How many lines of heads may stand above the first with several texts. */
  private static final int MOST_HEADS = 5;

  /** A page with more vertical rulings is a drawing: they part no columns. */
  private static final int MOST_VERTICALS = 500;

  private final List<PhraseLine> lines;
  private final List<Ruling> horizontals;
  private final List<Ruling> verticals;

  private OpenTables(OpenText text) {
    List<Ruling> all = text.rulings().verticals();
    verticals = all.size() > MOST_VERTICALS ? List.of() : all;
    horizontals = text.rulings().horizontals();
    lines = text.lines().stream().map(line -> PhraseLine.of(line, verticals)).toList();
  }

  /** The tables in a text. */
  static List<OpenTable> find(OpenText text) {
    return new OpenTables(text).find();
  }

  /**
   * How many of the lines after the first ones go on with the table that those are.
   *
   * @param first how many lines the table has
   */
  static int following(OpenText text, int first) {
    OpenTables tables = new OpenTables(text);
    PhraseLine last = tables.lines.get(first - 1);
    for (OpenBlock block : tables.blocks()) {
      if (block.lines().contains(last)) {
        return block.lines().size() - 1 - block.lines().indexOf(last);
      }
    }
    return 0;
  }

  /** The table that all lines of a text are; empty if they are none. */
  static Optional<OpenTable> whole(OpenText text) {
    OpenTables tables = new OpenTables(text);
    List<Stretch> columns = OpenColumns.of(tables.lines, tables.verticals);
    return columns.size() < 2 ? Optional.empty() : Optional.of(tables.build(tables.lines, columns));
  }

  private List<OpenBlock> blocks() {
    return OpenBlocks.find(lines, RuleStack.find(lines, horizontals));
  }

  private List<OpenTable> find() {
    List<OpenTable> found = new ArrayList<>();
    for (OpenBlock block : blocks()) {
      List<Ruling> rules = rules(block);
      List<PhraseLine> own = withHeads(trimmed(withLabels(block), rules), block);
      List<Stretch> columns = OpenColumns.of(own, verticals);
      if (Tabular.isTable(own, columns, rules)) {
        found.add(build(own, columns));
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

  /**
   * The lines, and those directly below them that are further labels of a numbered list, whose
   * numbers are all blank.
   */
  private List<PhraseLine> withLabels(OpenBlock block) {
    List<PhraseLine> all = new ArrayList<>(block.lines());
    Optional<Phrase> label = block.lastItem();
    int next = lines.indexOf(block.last()) + 1;
    while (next < lines.size()) {
      PhraseLine line = lines.get(next);
      PhraseLine above = all.get(all.size() - 1);
      if (!isFurtherLabel(line, above, block, label) && !isRestOfNumber(line, above)) {
        break;
      }
      all.add(line);
      next++;
    }
    return all;
  }

  private static boolean isFurtherLabel(
      PhraseLine line, PhraseLine above, OpenBlock block, Optional<Phrase> label) {
    double pitch = Math.max(LABEL_BELOW * line.size(), FARTHER * block.usualPitch());
    return label.isPresent()
        && !line.isSplit()
        && DraftCell.beginsItem(line.line().text())
        && line.middle() - above.middle() < pitch
        && Math.abs(line.size() - above.size()) < 0.1 * above.size()
        && line.box().left() < label.get().right()
        && line.box().right() > label.get().left()
        && line.box().right() < block.right();
  }

  /** Whether a number goes on that stands above, in a cell too narrow for it. */
  private static boolean isRestOfNumber(PhraseLine line, PhraseLine above) {
    Phrase rest = line.phrases().get(0);
    return !line.isSplit()
        && line.middle() - above.middle() < REST_BELOW * line.size()
        && above.phrases().stream()
            .anyMatch(
                number ->
                    number.left() < rest.centre()
                        && number.right() > rest.centre()
                        && number.length() >= rest.length()
                        && CellText.isWithinNumber(number.text(), rest.text()));
  }

  /** The lines, and those directly above them that are heads over their columns. */
  private List<PhraseLine> withHeads(List<PhraseLine> own, OpenBlock block) {
    int first = lines.indexOf(own.get(0));
    int top = first;
    for (int i = first - 1; i >= 0 && first - i <= MOST_HEADS; i--) {
      if (!isNear(lines.get(i), lines.get(i + 1), block)) {
        break;
      }
      if (lines.get(i).box().left() > block.firstLabel().right()) {
        top = i;
      }
    }
    List<PhraseLine> all = new ArrayList<>(lines.subList(top, first));
    all.addAll(own);
    return all;
  }

  private static boolean isNear(PhraseLine line, PhraseLine below, OpenBlock block) {
    return !line.isSplit()
        && below.middle() - line.middle() < HEAD_ABOVE * below.size()
        && line.box().left() > block.left() - below.size()
        && line.box().right() < block.right() + below.size()
        && Math.abs(line.size() - below.size()) < 0.1 * below.size();
  }

  /** The lines below the first ruling, without notes below the last; there must be three. */
  private static List<PhraseLine> trimmed(List<PhraseLine> lines, List<Ruling> rules) {
    if (rules.size() < 3) {
      return lines;
    }
    double top = rules.get(0).position();
    double bottom = rules.get(rules.size() - 1).position();
    List<PhraseLine> between = new ArrayList<>(lines);
    between.removeIf(line -> line.middle() < top);
    while (!between.isEmpty() && isNote(between.get(between.size() - 1), bottom)) {
      between.remove(between.size() - 1);
    }
    return between.size() * 2 > lines.size() ? between : lines;
  }

  private static boolean isNote(PhraseLine line, double bottom) {
    return !line.isSplit() && line.middle() > bottom;
  }

  private OpenTable build(List<PhraseLine> lines, List<Stretch> columns) {
    double[] xs = ColumnEdges.of(lines, columns);
    return OpenTableReader.read(lines, xs, horizontals);
  }
}
