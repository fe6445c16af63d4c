package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes on reading a table without rulings over a page break. */
final class OpenJoin {
  /** By how many the columns that both parts show together may outnumber those of the first. */
  private static final int MORE_COLUMNS = 2;

  /** So many phrases in lines without numbers are the heads of a table of its own. */
  private static final int HEADS = 3;

  /** How many pages a table is read over: each is read with all before it. */
  private static final int MOST_PAGES = 30;

  /** The least and the greatest distance between rows beside the break, in font sizes. */
  private static final double LEAST_STEP = 1.2;

  private static final double MOST_STEP = 2.4;

  private final PageItem.TableItem upper;
  private final OpenText text;

  private OpenJoin(PageItem.TableItem upper, OpenText text) {
    this.upper = upper;
    this.text = text;
  }

  /**
   * Joins what stands first on a page to the last table of the page before, if that goes on there.
   *
   * @param items of the later page; those that belong to the table are taken out
   * @return the whole table; empty if it does not go on
   */
  static Optional<PageItem.TableItem> join(
      PageItem.TableItem upper, PageFrame frame, List<PageItem> items) {
    List<Line> below = leadingLines(items);
    if (upper.open().isEmpty()
        || below.isEmpty()
        || upper.open().get().pieces().size() >= MOST_PAGES) {
      return Optional.empty();
    }
    OpenText text = upper.open().get();
    Set<String> heads = new HashSet<>();
    text.lines().forEach(line -> heads.add(line.text()));
    int repeated = repeated(heads, below);
    List<Line> rest = below.subList(repeated, below.size());
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    return new OpenJoin(upper, text).join(frame, rest, below, items);
  }

  /** The lines before the first table with rulings. */
  private static List<Line> leadingLines(List<PageItem> items) {
    List<Line> lines = new ArrayList<>();
    for (PageItem item : items) {
      if (item instanceof PageItem.TextLine text && text.line().runsRight()) {
        lines.add(text.line());
      } else if (item instanceof PageItem.TableItem table && table.open().isPresent()) {
        lines.addAll(table.open().get().lines());
      } else {
        return lines;
      }
    }
    return lines;
  }

  /** How many lines at the head of a page are heads that the page before has, too. */
  private static int repeated(Set<String> above, List<Line> below) {
    int same = 0;
    int after = 0;
    boolean heads = false;
    int first = firstWithNumbers(below);
    for (int i = 0; i < first; i++) {
      if (above.contains(below.get(i).text())) {
        same++;
        after = i + 1;
        heads |= PhraseLine.of(below.get(i), List.of()).isSplit();
      }
    }
    return heads && same * 2 >= after ? after : 0;
  }

  private Optional<PageItem.TableItem> join(
      PageFrame frame, List<Line> rest, List<Line> below, List<PageItem> items) {
    OpenText whole = text.continued(frame, rest, step());
    int own = text.lines().size();
    boolean onlyHeads = firstWithNumbers(text.lines()) == own;
    int count = OpenTables.following(whole, own);
    if (onlyHeads && items.get(0) instanceof PageItem.TableItem first) {
      count = Math.max(count, first.open().map(lower -> lower.lines().size()).orElse(0));
    }
    List<Line> taken = new ArrayList<>(below.subList(0, below.size() - rest.size() + count));
    if (count == 0 || (!onlyHeads && hasHeads(rest.subList(0, count))) || !canTake(taken, items)) {
      return Optional.empty();
    }
    Optional<OpenTable> table = OpenTables.whole(whole.with(whole.lines().subList(0, own + count)));
    int columns = upper.table().columns();
    if (table.isEmpty()
        || table.get().grid().columns() < columns
        || (!onlyHeads && table.get().grid().columns() > columns + MORE_COLUMNS)) {
      return Optional.empty();
    }
    items.removeIf(item -> isTaken(item, taken));
    return table.map(joined -> joined.item(whole));
  }

  /** A distance of lines above the break that is rather one of rows than of lines of a row. */
  private double step() {
    List<Line> lines = text.lines();
    double[] distances = new double[lines.size() - 1];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = lines.get(i + 1).box().top() - lines.get(i).box().top();
    }
    Arrays.sort(distances);
    double size = lines.get(lines.size() - 1).size();
    double step = distances.length == 0 ? 0 : distances[distances.length * 3 / 4];
    return Math.max(LEAST_STEP * size, Math.min(MOST_STEP * size, step));
  }

  /** Whether the lines begin with heads rather than with rows. */
  private static boolean hasHeads(List<Line> lines) {
    int phrases = 0;
    for (Line line : lines.subList(0, firstWithNumbers(lines))) {
      PhraseLine parts = PhraseLine.of(line, List.of());
      phrases += parts.isSplit() ? parts.phrases().size() : 0;
    }
    return phrases >= HEADS;
  }

  /** The index of the first line with numbers; how many lines there are, if none has. */
  private static int firstWithNumbers(List<Line> lines) {
    int first = 0;
    while (first < lines.size() && !PhraseLine.of(lines.get(first), List.of()).hasNumbers()) {
      first++;
    }
    return first;
  }

  /** Whether no table of the later page is left in part. */
  private static boolean canTake(List<Line> taken, List<PageItem> items) {
    for (PageItem item : items) {
      if (item instanceof PageItem.TableItem table && table.open().isPresent()) {
        List<Line> lines = table.open().get().lines();
        if (lines.stream().anyMatch(taken::contains) && !taken.containsAll(lines)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isTaken(PageItem item, List<Line> taken) {
    return item instanceof PageItem.TextLine text
        ? taken.contains(text.line())
        : item instanceof PageItem.TableItem table
            && table.open().isPresent()
            && taken.containsAll(table.open().get().lines());
  }
}
