package gongkai.extractor.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A grid with what stands in its cells.
 *
 * @param cells those that have letters
 */
record GridText(Grid grid, Map<GridCell, Content> cells) {
  /**
   * What stands in a cell.
   *
   * @param letters in any order, blank ones included
   * @param lines the same as if all letters ran to the right; empty if all are blank
   */
  record Content(List<Letter> letters, List<Line> lines) {}

  static GridText of(Grid grid, List<Letter> letters) {
    Map<GridCell, Content> cells = new HashMap<>();
    LetterPlacement.of(grid, letters)
        .forEach((cell, own) -> cells.put(cell, new Content(own, LineReader.lines(own))));
    return new GridText(grid, cells);
  }

  boolean isBlank(GridCell cell) {
    Content content = cells.get(cell);
    return content == null || content.lines.isEmpty();
  }
}
