package gongkai.extractor.rtf;

import gongkai.extractor.word.RowCell.Merge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the cells of a row stand.
 *
 * @param left where the first begins, in twips
 * @param cells in order
 */
record RowLayout(int left, List<CellLayout> cells) {
  static final RowLayout NONE = new RowLayout(0, List.of());

  /**
   * A cell.
   *
   * @param right where it ends, in twips
   * @param across how it goes together with the one before it
   * @param down how it goes together with the one above it
   */
  record CellLayout(int right, Merge across, Merge down) {}

  RowLayout {
    cells = List.copyOf(cells);
  }

  /** Gathers a row's layout; not for use by several threads. */
  static final class Builder {
    private final List<CellLayout> cells = new ArrayList<>();
    private RowLayout before = NONE;
    private int left;
    private Merge across = Merge.NONE;
    private Merge down = Merge.NONE;

    /** Takes a control word; one that says nothing of the layout changes nothing. */
    void take(String word, int parameter) {
      switch (word) {
        case "trowd" -> reset();
        case "trleft" -> left = parameter;
        case "clmgf" -> across = Merge.FIRST;
        case "clmrg" -> across = Merge.CONTINUED;
        case "clvmgf" -> down = Merge.FIRST;
        case "clvmrg" -> down = Merge.CONTINUED;
        case "cellx" -> endCell(parameter);
        default -> {}
      }
    }

    private void reset() {
      before = build();
      cells.clear();
      left = 0;
      across = Merge.NONE;
      down = Merge.NONE;
    }

    private void endCell(int right) {
      cells.add(new CellLayout(right, across, down));
      across = Merge.NONE;
      down = Merge.NONE;
    }

    RowLayout build() {
      return new RowLayout(left, cells);
    }

    /**
     * The layout of a row within which the file ends. Some writers say it before the row and again
     * behind it; where the file ends within the second, the first counts.
     *
     * @param count how many cells the row has had
     * @return empty if neither is for so many
     */
    Optional<RowLayout> buildCut(int count) {
      return Stream.of(build(), before).filter(layout -> layout.cells.size() >= count).findFirst();
    }
  }
}
