package gongkai.extractor.grid;

import gongkai.extractor.KnownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The heads of a table whose columns are known. */
final class FittedHead {
  private final List<FittedLabel> others = new ArrayList<>();
  private final List<FittedLabel> columns;
  private final List<KnownTable.Line> lines;
  private final int stub;
  private final int levels;
  private final List<FittedLabel> over = new ArrayList<>();
  private final List<FittedLabel> corners = new ArrayList<>();

  /**
   * Heads.
   *
   * @param heads all of them
   * @param columns those of single columns, from left to right
   * @param lines what is known of each of those
   * @param stub how many columns of labels there are
   */
  FittedHead(
      List<FittedLabel> heads, List<FittedLabel> columns, List<KnownTable.Line> lines, int stub) {
    this.columns = columns;
    this.lines = lines;
    this.stub = stub;
    others.addAll(heads);
    others.removeAll(columns);
    others.sort(FittedLabel.DOWNWARDS);
    levels = 1 + lines.stream().mapToInt(line -> line.parents().size()).max().orElse(0);
    for (FittedLabel other : others) {
      if (lines.stream().noneMatch(line -> line.parent(other.name()) >= 0)) {
        (isCorner(other) ? corners : over).add(other);
      }
    }
  }

  /** How many columns there are, without those of labels. */
  int columns() {
    return columns.size();
  }

  /** How many rows the heads take. */
  int height() {
    return over.size() + levels;
  }

  /** Whether a text stands beside the heads of columns, at their left. */
  private boolean isCorner(FittedLabel label) {
    double top = columns.stream().mapToDouble(column -> column.box().top()).min().orElse(0);
    return stub > 0 && label.box().bottom() > top && label.centre() < columns.get(0).centre();
  }

  /** The heads in their places; empty if one stands elsewhere than over its columns. */
  Optional<List<PlacedText>> cells() {
    List<PlacedText> cells = new ArrayList<>();
    int width = stub + columns.size();
    for (int i = 0; i < over.size(); i++) {
      boolean besideCorner = corners.stream().anyMatch(over.get(i)::isBeside);
      int left = besideCorner ? stub : 0;
      cells.add(new PlacedText(i, left, i + 1, width, over.get(i).cell(left, width - 1)));
    }
    for (int i = 0; i < columns.size(); i++) {
      int left = stub + i;
      int top = over.size() + lines.get(i).parents().size();
      cells.add(new PlacedText(top, left, height(), left + 1, columns.get(i).cell(left, left)));
    }
    for (int level = 0; level < levels - 1; level++) {
      if (!addParents(level, cells)) {
        return Optional.empty();
      }
    }
    if (!corners.isEmpty()) {
      int top = firstFree();
      TextCell corner = corners.get(corners.size() - 1).cell(0, stub - 1);
      cells.add(new PlacedText(top, 0, height(), stub, corner));
    }
    return Optional.of(cells);
  }

  /** The first row that no head over all columns takes. */
  private int firstFree() {
    int top = 0;
    while (top < over.size() && corners.stream().noneMatch(over.get(top)::isBeside)) {
      top++;
    }
    return top;
  }

  /** Places the heads over several columns; gives whether each stands over its own. */
  private boolean addParents(int level, List<PlacedText> cells) {
    int from = 0;
    for (int i = 1; i <= columns.size(); i++) {
      boolean ends =
          i == columns.size() || !lines.get(i).parents().equals(lines.get(from).parents());
      boolean same = !ends || (i < columns.size() && sameParent(from, i, level));
      if (!same) {
        if (!addParent(level, from, i, cells)) {
          return false;
        }
        from = i;
      }
    }
    return true;
  }

  private boolean sameParent(int one, int other, int level) {
    List<java.util.Set<String>> a = lines.get(one).parents();
    List<java.util.Set<String>> b = lines.get(other).parents();
    return a.size() > level
        && b.size() > level
        && a.subList(0, level + 1).equals(b.subList(0, level + 1));
  }

  private boolean addParent(int level, int from, int to, List<PlacedText> cells) {
    if (lines.get(from).parents().size() <= level) {
      return true;
    }
    double left = columns.get(from).box().left();
    double right = columns.get(to - 1).box().right();
    for (FittedLabel other : others) {
      if (lines.get(from).parents().get(level).contains(other.name())) {
        if (other.centre() < left || other.centre() > right) {
          return false;
        }
        int top = over.size() + level;
        TextCell cell = other.cell(stub + from, stub + to - 1);
        cells.add(new PlacedText(top, stub + from, top + 1, stub + to, cell));
        return true;
      }
    }
    return true;
  }
}
