package gongkai.extractor.grid;

import gongkai.extractor.KnownLabels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds tables without rulings that show nothing but known labels and numbers, over page breaks,
 * and puts them in the place of what was read by geometry alone.
 */
final class FittedTables {
  /** The least distance of rows beside a page break, in font sizes. */
  private static final double STEP = 1.6;

  /** How many lines before and after a table may look as if they were part of it. */
  private static final int MOST_STRAY = 2;

  /** A line and where it stands. */
  private record Found(int page, Line line) {}

  private final List<PageReading> pages;
  private final KnownLabels known;

  /** The runs of lines that are no table as far as is known. */
  private final List<List<Found>> open = new ArrayList<>();

  /** At which sides numbers may be set, by the tables that were found. */
  private final Set<NumberSide> sides = EnumSet.allOf(NumberSide.class);

  /** The same where only those count at which numbers lie over each other exactly. */
  private final Set<NumberSide> exactSides = EnumSet.allOf(NumberSide.class);

  private final Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Integer, List<PageItem>> tables = new HashMap<>();

  private FittedTables(List<PageReading> pages, KnownLabels known) {
    this.pages = pages;
    this.known = known;
  }

  /** The pages with the tables that are found in the place of their lines. */
  static List<PageReading> placed(List<PageReading> pages, KnownLabels known) {
    if (known.isEmpty()) {
      return pages;
    }
    FittedTables fitted = new FittedTables(pages, known);
    fitted.find();
    fitted.findBySide();
    return fitted.taken.isEmpty() ? pages : fitted.replaced();
  }

  private void find() {
    List<Found> stretch = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Found> own = new ArrayList<>();
      for (PageItem item : pages.get(i).items()) {
        for (Line line : lines(item)) {
          own.add(new Found(i, line));
        }
        if (item instanceof PageItem.TableItem table
            && table.open().isEmpty()
            && !table.isFrame()) {
          stretch.addAll(downwards(own));
          find(stretch);
          stretch.clear();
          own.clear();
        }
      }
      stretch.addAll(downwards(own));
    }
    find(stretch);
  }

  /**
   * Lines of a page from top to bottom: what was taken for a table may leave out lines between its
   * own.
   */
  private static List<Found> downwards(List<Found> lines) {
    return lines.stream()
        .sorted(Comparator.comparingDouble(found -> found.line().box().top()))
        .toList();
  }

  /** Finds tables among lines between which no rulings show one. */
  private void find(List<Found> stretch) {
    List<Found> run = new ArrayList<>();
    boolean whole = true;
    String remark = "";
    for (Found found : stretch) {
      List<FittedPiece> pieces = pieces(found.line(), pages.get(found.page()));
      if (isOfTable(pieces) || known.isWithinRemark(remark)) {
        run.add(found);
        remark = remark(pieces, remark);
      } else {
        fit(run, whole && !isRow(pieces));
        run.clear();
        whole = !isRow(pieces);
      }
    }
    fit(run, whole);
  }

  /** Tries again what blank columns left in doubt: a document sets its numbers at one side. */
  private void findBySide() {
    if (sides.size() > 1 && exactSides.size() == 1) {
      sides.retainAll(exactSides);
    }
    if (sides.size() == 1) {
      List.copyOf(open).forEach(this::fit);
    }
  }

  private List<FittedPiece> pieces(Line line, PageReading page) {
    return FittedPiece.of(PhraseLine.of(line, page.frame().rulings().verticals()), known);
  }

  /** Whether a line has nothing but labels and numbers, or a number beside an unknown label. */
  private static boolean isOfTable(List<FittedPiece> pieces) {
    long others = pieces.stream().filter(piece -> piece.kind() == FittedPiece.Kind.OTHER).count();
    return others == 0 || (others == 1 && isRow(pieces));
  }

  private static boolean isRow(List<FittedPiece> pieces) {
    return pieces.size() > 1 && pieces.get(pieces.size() - 1).isNumber();
  }

  /** The label on a line that a remark goes on with below, itself a remark's line or not. */
  private String remark(List<FittedPiece> pieces, String before) {
    for (FittedPiece piece : pieces) {
      if (known.isWithinRemark(piece.phrase().text())) {
        return piece.phrase().text();
      }
    }
    return before.isEmpty() || pieces.stream().anyMatch(FittedTables::closesRemark) ? "" : before;
  }

  private static boolean closesRemark(FittedPiece piece) {
    String text = piece.phrase().text();
    return text.contains(")") || text.contains("）");
  }

  /** The lines of text that run to the right, those of tables without rulings included. */
  private static List<Line> lines(PageItem item) {
    return item.lines().stream().filter(Line::runsRight).toList();
  }

  /** Takes a run of lines for tables, if it is; a few lines at its ends may be prose. */
  private void fit(List<Found> run, boolean isWhole) {
    if (isWhole && !fit(run)) {
      open.add(List.copyOf(run));
    }
  }

  private boolean fit(List<Found> run) {
    for (int off = 0; off <= 2 * MOST_STRAY; off++) {
      for (int first = Math.max(0, off - MOST_STRAY); first <= Math.min(off, MOST_STRAY); first++) {
        int end = run.size() - (off - first);
        if (end - first >= 2
            && areStray(run.subList(0, first))
            && areStray(run.subList(end, run.size()))
            && isFitted(run.subList(first, end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areStray(List<Found> lines) {
    return lines.stream()
        .map(found -> PhraseLine.of(found.line(), List.of()))
        .noneMatch(line -> line.isSplit() || line.phrases().get(0).isNumber());
  }

  private boolean isFitted(List<Found> run) {
    OpenText text = OpenText.of(pages.get(run.get(0).page()).frame(), List.of());
    int from = 0;
    for (int i = 1; i <= run.size(); i++) {
      if (i == run.size() || run.get(i).page() != run.get(from).page()) {
        List<Line> lines = run.subList(from, i).stream().map(Found::line).toList();
        PageFrame frame = pages.get(run.get(from).page()).frame();
        text = from == 0 ? OpenText.of(frame, lines) : continued(text, frame, lines);
        from = i;
      }
    }
    Set<NumberSide> possible = sides.size() == 1 ? sides : NumberSide.ANY;
    List<FittedTable.Fit> found = new FittedText(text, known, possible).tables();
    for (FittedTable.Fit fit : found) {
      OpenTable table = fit.table();
      sides.retainAll(fit.sides());
      exactSides.retainAll(fit.exactly());
      List<PageItem> own = tables.computeIfAbsent(page(table, text, run), p -> new ArrayList<>());
      own.add(table.fitted(text));
    }
    run.stream().filter(line -> !found.isEmpty()).forEach(line -> taken.add(line.line()));
    return !found.isEmpty();
  }

  /** The index of the page on which a table begins. */
  private static int page(OpenTable table, OpenText text, List<Found> run) {
    int piece = text.piece(table.grid().ys().get(0));
    return run.stream().mapToInt(Found::page).distinct().skip(piece).findFirst().orElseThrow();
  }

  /** A text and the lines of the next page, without the heads that this repeats. */
  private OpenText continued(OpenText text, PageFrame frame, List<Line> below) {
    int repeated = 0;
    for (int i = 0; i < text.lines().size(); i++) {
      boolean begins = i == 0 || hasNumbers(text.lines().get(i - 1));
      int same = begins ? same(text.lines().subList(i, text.lines().size()), below) : 0;
      boolean heads = areHeads(OpenText.of(frame, below.subList(0, same)));
      repeated = heads ? Math.max(repeated, same) : repeated;
    }
    List<Line> rest = below.subList(repeated, below.size());
    return rest.isEmpty() ? text : text.continued(frame, rest, STEP * rest.get(0).size());
  }

  /**
   * Whether lines that two pages have are heads: the labels that they make, and no others. Rows
   * whose labels of several lines are repeated from row to row begin alike, too.
   */
  private boolean areHeads(OpenText lines) {
    List<PhraseLine> parts =
        lines.lines().stream()
            .map(line -> PhraseLine.of(line, lines.rulings().verticals()))
            .toList();
    if (parts.stream().noneMatch(PhraseLine::isSplit)) {
      return false;
    }
    List<FittedPiece> pieces =
        parts.stream().flatMap(line -> FittedPiece.of(line, known).stream()).toList();
    List<FittedLabel> labels = FittedLabel.of(pieces, lines, known).orElse(List.of());
    return labels.stream().map(FittedLabel::name).anyMatch(known::isHead)
        && labels.stream().map(FittedLabel::name).noneMatch(this::isRowAlone);
  }

  private boolean isRowAlone(String name) {
    return (known.isRow(name) || known.isGroup(name)) && !known.isHead(name);
  }

  /**
   * How many lines at the head of a page have the same letters, and no numbers, as the first of
   * those above: what stands side by side, a little higher or lower, may be one line or two.
   */
  private static int same(List<Line> above, List<Line> below) {
    Map<String, Integer> counts = new HashMap<>();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < below.size() && !hasNumbers(below.get(i)); i++) {
      letters.append(below.get(i).text());
      counts.put(sorted(letters), i + 1);
    }
    letters.setLength(0);
    int same = 0;
    for (int i = 0; i < above.size() && !hasNumbers(above.get(i)); i++) {
      letters.append(above.get(i).text());
      same = Math.max(same, counts.getOrDefault(sorted(letters), 0));
    }
    return same;
  }

  private static String sorted(StringBuilder letters) {
    int[] sorted = letters.codePoints().filter(c -> !Character.isWhitespace(c)).sorted().toArray();
    return new String(sorted, 0, sorted.length);
  }

  private static boolean hasNumbers(Line line) {
    return PhraseLine.of(line, List.of()).phrases().stream().anyMatch(Phrase::isNumber);
  }

  private List<PageReading> replaced() {
    List<PageReading> result = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<PageItem> items = new ArrayList<>(tables.getOrDefault(i, List.of()));
      for (PageItem item : pages.get(i).items()) {
        items.addAll(left(item));
      }
      items.sort(Comparator.comparingDouble(PageItem::top));
      result.add(pages.get(i).with(items));
    }
    return result;
  }

  /** What of an item is not taken. */
  private List<PageItem> left(PageItem item) {
    if (lines(item).stream().noneMatch(taken::contains)) {
      return List.of(item);
    }
    if (item instanceof PageItem.TableItem table) {
      return table.ifFrame().stream()
          .filter(line -> !taken.contains(line.line()))
          .map(PageItem.class::cast)
          .toList();
    }
    return List.of();
  }
}
