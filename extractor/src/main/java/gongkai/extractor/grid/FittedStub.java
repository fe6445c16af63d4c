package gongkai.extractor.grid;

import gongkai.extractor.KnownLabels;
import gongkai.extractor.KnownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The labels of a table's rows and of groups of rows. */
final class FittedStub {
  /** A row's place among those known: how many groups it is in. */
  private final List<KnownTable.Line> lines = new ArrayList<>();

  private final List<FittedLabel> rows;
  private final List<FittedLabel> groups;
  private final int depth;

  private FittedStub(List<FittedLabel> rows, List<FittedLabel> groups, KnownLabels known) {
    this.rows = rows;
    this.groups = groups;
    List<KnownTable.Line> all = known.rows(rows.stream().map(FittedLabel::name).toList());
    int deepest = 0;
    int next = 0;
    for (FittedLabel row : rows) {
      int at = find(all, row.name(), next);
      at = at < 0 ? find(all, row.name(), 0) : at;
      KnownTable.Line line = at < 0 ? unknown(all, next, row) : all.get(at);
      next = at < 0 ? next : at + 1;
      lines.add(line);
      deepest = Math.max(deepest, line.parents().size());
    }
    depth = rows.isEmpty() ? 0 : deepest + 1;
  }

  /** An unknown row stands with the groups of the known one in whose place it is. */
  private KnownTable.Line unknown(List<KnownTable.Line> all, int next, FittedLabel row) {
    int below = rows.indexOf(row) + 1;
    boolean one =
        below < rows.size()
            && next + 1 < all.size()
            && all.get(next + 1).names().contains(rows.get(below).name());
    return new KnownTable.Line(
        one ? all.get(next).parents() : List.of(), java.util.Set.of(row.name()));
  }

  private static int find(List<KnownTable.Line> lines, String name, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).names().contains(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The labels below the heads of a table, told apart; of a repeated one the rightmost counts. */
  static FittedStub of(List<FittedLabel> labels, KnownLabels known) {
    List<String> names = labels.stream().map(FittedLabel::name).toList();
    List<KnownTable.Line> all = known.rows(names);
    List<FittedLabel> rows = new ArrayList<>();
    List<FittedLabel> groups = new ArrayList<>();
    for (FittedLabel label : labels) {
      boolean isGroup =
          known.isGroup(label.name())
              && all.stream()
                  .filter(line -> line.parent(label.name()) >= 0)
                  .anyMatch(line -> line.names().stream().anyMatch(names::contains));
      boolean repeated =
          labels.stream()
              .anyMatch(
                  other ->
                      other.name().equals(label.name())
                          && other.isBeside(label)
                          && other.centre() > label.centre());
      if (isGroup) {
        groups.add(label);
      } else if (!repeated) {
        rows.add(label);
      }
    }
    rows.sort(FittedLabel.DOWNWARDS);
    return new FittedStub(rows, groups, known);
  }

  /** From top to bottom. */
  List<FittedLabel> rows() {
    return rows;
  }

  /** Those of the rows that are in no group, so that they take all columns of labels. */
  List<FittedLabel> ungrouped() {
    return IntStream.range(0, rows.size())
        .filter(i -> lines.get(i).parents().isEmpty())
        .mapToObj(rows::get)
        .toList();
  }

  /** How many columns of labels there are; 0 if rows have none. */
  int depth() {
    return depth;
  }

  /** Whether no two rows are beside each other. */
  boolean isInOrder() {
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).first() <= rows.get(i - 1).last()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The labels in their places.
   *
   * @param heads how many rows of heads there are
   */
  List<PlacedText> cells(int heads) {
    List<PlacedText> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int left = lines.get(i).parents().size();
      TextCell cell = rows.get(i).cell(left, depth - 1);
      cells.add(new PlacedText(heads + i, left, heads + i + 1, depth, cell));
    }
    for (int level = 0; level < depth - 1; level++) {
      addGroups(level, heads, cells);
    }
    return cells;
  }

  /** Places the groups of a column: each over the rows of its own that are nearest to it. */
  private void addGroups(int level, int heads, List<PlacedText> cells) {
    int top = 0;
    FittedLabel open = null;
    for (int row = 0; row <= rows.size(); row++) {
      FittedLabel own = row < rows.size() ? group(level, row) : null;
      if (!Objects.equals(own, open)) {
        if (open != null) {
          TextCell cell = open.cell(level, level);
          cells.add(new PlacedText(heads + top, level, heads + row, level + 1, cell));
        }
        open = own;
        top = row;
      }
    }
  }

  private @org.jspecify.annotations.Nullable FittedLabel group(int level, int row) {
    FittedLabel best = null;
    double middle = (rows.get(row).first() + rows.get(row).last()) / 2;
    for (FittedLabel group : groups) {
      if (lines.get(row).parent(group.name()) == level
          && (best == null || off(group, middle) < off(best, middle))) {
        best = group;
      }
    }
    return best;
  }

  private static double off(FittedLabel group, double middle) {
    return Math.abs((group.first() + group.last()) / 2 - middle);
  }
}
