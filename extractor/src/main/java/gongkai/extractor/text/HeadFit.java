package gongkai.extractor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fits the cells of a head's row over the cells of the row below it. */
final class HeadFit {
  /** What a cell of the lower row is to the row above it. */
  enum Kind {
    /** Blank, so it continues the cell above it. */
    CONTINUATION,
    /** A label of one column. */
    LEAF,
    /** A label of several columns. */
    GROUP,
    /** A value. */
    VALUE
  }

  /** A cell of the lower row; its width in columns. */
  record Lower(Kind kind, String text, int width) {}

  private HeadFit() {}

  /**
   * The widths of so many upper cells, from left to right, or empty if no arrangement is proven. A
   * continuation takes one upper cell; each run of other cells takes one, or, if it is the only
   * run, all that are left.
   */
  static Optional<int[]> widths(int upperCells, List<Lower> lower) {
    List<List<Lower>> runs = runs(lower);
    long continuations = runs.stream().filter(HeadFit::isContinuation).count();
    int others = (int) (runs.size() - continuations);
    int left = (int) (upperCells - continuations);
    boolean isOneEach = left == others;
    if (!isOneEach && (others != 1 || left < 1)) {
      return Optional.empty();
    }
    List<Integer> widths = new ArrayList<>();
    for (List<Lower> run : runs) {
      Optional<List<Integer>> parts =
          isContinuation(run) || isOneEach ? Optional.of(List.of(sum(run))) : share(run, left);
      if (parts.isEmpty()) {
        return Optional.empty();
      }
      widths.addAll(parts.get());
    }
    return Optional.of(widths.stream().mapToInt(Integer::intValue).toArray());
  }

  private static List<List<Lower>> runs(List<Lower> lower) {
    List<List<Lower>> runs = new ArrayList<>();
    boolean open = false;
    for (Lower cell : lower) {
      boolean continuation = cell.kind == Kind.CONTINUATION;
      if (continuation || !open) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(cell);
      open = !continuation;
    }
    return runs;
  }

  private static boolean isContinuation(List<Lower> run) {
    return run.get(0).kind == Kind.CONTINUATION;
  }

  /**
   * Shares a run among several upper cells: one each; or equal parts, if each part says the same;
   * or, as parents have children of one kind, by kind.
   */
  private static Optional<List<Integer>> share(List<Lower> run, int parents) {
    if (parents == run.size()) {
      return Optional.of(run.stream().map(Lower::width).toList());
    }
    int part = run.size() / parents;
    if (part > 1 && run.size() % parents == 0 && repeats(run, part)) {
      List<Integer> widths = new ArrayList<>();
      for (int i = 0; i < run.size(); i += part) {
        widths.add(sum(run.subList(i, i + part)));
      }
      return Optional.of(widths);
    }
    List<Integer> widths = byKind(run);
    return widths.size() == parents ? Optional.of(widths) : Optional.empty();
  }

  private static boolean repeats(List<Lower> run, int period) {
    for (int i = period; i < run.size(); i++) {
      Lower before = run.get(i - period);
      if (before.width != run.get(i).width || !before.text.equals(run.get(i).text)) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> byKind(List<Lower> run) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      int width = run.get(i).width;
      if (i > 0 && run.get(i).kind == run.get(i - 1).kind) {
        width += widths.remove(widths.size() - 1);
      }
      widths.add(width);
    }
    return widths;
  }

  private static int sum(List<Lower> run) {
    return run.stream().mapToInt(Lower::width).sum();
  }
}
