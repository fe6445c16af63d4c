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
    List<PageItem.TextLine> ifFrame = new ArrayList<>();
    for (Line line : lines) {
      ifFrame.add(new PageItem.TextLine(line, text.parts(line.box()).get(0)));
    }
    Box box = grid.box();
    return new PageItem.TableItem(
        draft(text), box.top(), box.bottom(), ifFrame, Optional.of(text.with(lines)), false);
  }

  /** The same for a table that is whole: what stands on the next page does not go on with it. */
  PageItem.TableItem fitted(OpenText text) {
    Box box = grid.box();
    double down = text.pieces().get(text.piece(box.top())).down();
    return new PageItem.TableItem(
        draft(text), box.top() - down, box.bottom() - down, List.of(), Optional.empty(), true);
  }

  private TableDraft draft(OpenText text) {
    List<DraftCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      CellText words = texts.getOrDefault(cell, CellText.BLANK);
      cells.add(DraftCell.of(cell, words, text.parts(grid.box(cell))));
    }
    return new TableDraft(grid.xs(), grid.rows(), cells, text.parts(grid.box()));
  }
}
