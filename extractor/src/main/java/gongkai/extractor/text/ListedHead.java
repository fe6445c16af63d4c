package gongkai.extractor.text;

import gongkai.extractor.KnownLabels;
import gongkai.extractor.KnownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The heads of a table as a dump writes them that has one cell on a line: row by row, a head that
 * goes on below written once.
 *
 * @param table the known table that has these heads
 * @param over what stands over or before the heads of columns, in order
 * @param heads each over the columns it covers
 * @param end index of the first line after them
 */
record ListedHead(KnownTable table, List<String> over, List<Head> heads, int end) {
  ListedHead {
    over = List.copyOf(over);
    heads = List.copyOf(heads);
  }

  /**
   * The head of one or several columns.
   *
   * @param level 0 for the outermost
   * @param first column that it covers, from 0
   * @param last column that it covers
   */
  record Head(String text, int level, int first, int last) {}

  /**
   * Where a known table has a head; {@code isColumn} if that is of one column, and the innermost.
   */
  private record Slot(Set<String> names, int level, int first, int last, boolean isColumn) {}

  /** The known tables that have the heads which begin at a line, in the order of the forms. */
  static List<ListedHead> at(List<String> lines, int start, KnownLabels known) {
    ListedLine first = ListedLine.at(lines, start, known);
    if (!first.isLabel() || !known.isHead(first.name())) {
      return List.of();
    }
    List<ListedHead> found = new ArrayList<>();
    for (KnownTable table : known.tables()) {
      Matching matching = new Matching(lines, start, known);
      if (matching.matches(table)) {
        found.add(new ListedHead(table, matching.over, matching.heads, matching.next));
      }
    }
    return found;
  }

  /** How many columns have numbers, or units. */
  int columns() {
    return table.columns().size();
  }

  /** How many rows the heads of columns take. */
  int levels() {
    return heads.stream().mapToInt(Head::level).max().orElse(0) + 1;
  }

  /** The heads of a known table, level by level from left to right. */
  private static List<Slot> slots(KnownTable table) {
    List<KnownTable.Line> columns = table.columns();
    int depth = columns.stream().mapToInt(column -> column.parents().size()).max().orElse(0);
    List<Slot> slots = new ArrayList<>();
    for (int level = 0; level <= depth; level++) {
      for (int from = 0; from < columns.size(); from++) {
        List<Set<String>> parents = columns.get(from).parents();
        if (parents.size() == level) {
          slots.add(new Slot(columns.get(from).names(), level, from, from, true));
        } else if (parents.size() > level) {
          int to = from;
          while (to + 1 < columns.size() && shares(columns, from, to + 1, level)) {
            to++;
          }
          slots.add(new Slot(parents.get(level), level, from, to, false));
          from = to;
        }
      }
    }
    return slots;
  }

  private static boolean shares(List<KnownTable.Line> columns, int one, int other, int level) {
    List<Set<String>> a = columns.get(one).parents();
    List<Set<String>> b = columns.get(other).parents();
    return b.size() > level && a.subList(0, level + 1).equals(b.subList(0, level + 1));
  }

  /** Goes through the lines from the first on. */
  private static final class Matching {
    private final List<String> lines;
    private final KnownLabels known;
    private final List<String> over = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private int next;

    private Matching(List<String> lines, int start, KnownLabels known) {
      this.lines = lines;
      this.known = known;
      this.next = start;
    }

    /** Whether all heads of columns are there, in order; one over several may be left out. */
    private boolean matches(KnownTable table) {
      for (Slot slot : slots(table)) {
        if (!take(slot) && slot.isColumn()) {
          return false;
        }
      }
      return true;
    }

    private boolean take(Slot slot) {
      List<String> before = new ArrayList<>();
      int line = next;
      while (line < lines.size()) {
        ListedLine at = ListedLine.at(lines, line, known);
        line = at.end();
        if (slot.names().contains(at.name())) {
          heads.add(new Head(at.text(), slot.level(), slot.first(), slot.last()));
          over.addAll(before);
          next = line;
          return true;
        }
        if (!at.isBlank()) {
          if (!isCorner(at)) {
            return false;
          }
          before.add(at.text());
        }
      }
      return false;
    }

    /** A label over or before the heads that is none of a row or column. */
    private boolean isCorner(ListedLine at) {
      return at.isLabel()
          && known.isHead(at.name())
          && !known.isColumn(at.name())
          && !known.isRow(at.name());
    }
  }
}
