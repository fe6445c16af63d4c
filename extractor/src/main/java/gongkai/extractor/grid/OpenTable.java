package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table whose cells only its text shows.
 *
 * @param grid its cells, those without text left out
 * @param texts of the cells that have one
 * @param lines what it takes of the page
 */
record OpenTable(Grid grid, Map<GridCell, CellText> texts, List<Line> lines) {
  OpenTable {
    texts = Map.copyOf(texts);
    lines = List.copyOf(lines);
  }

  /**
   * The table as it stands on its pages.
   *
   * @param text where it was found
   */
  PageItem.TableItem item(OpenText text) {
    List<DraftCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      CellText words = texts.getOrDefault(cell, CellText.BLANK);
      cells.add(DraftCell.of(cell, words, text.parts(grid.box(cell))));
    }
    Box box = grid.box();
    TableDraft table = new TableDraft(grid.xs(), grid.rows(), cells, text.parts(box));
    List<PageItem.TextLine> ifFrame = new ArrayList<>();
    for (Line line : lines) {
      ifFrame.add(new PageItem.TextLine(line, text.parts(line.box()).get(0)));
    }
    return new PageItem.TableItem(
        table, box.top(), box.bottom(), ifFrame, Optional.of(text.with(lines)));
  }
}
