package gongkai.extractor.html;

import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.Heading;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** Makes blocks of a page's content; a table inside a table's cell follows that table. */
final class PageBlocks {
  private final List<Block> blocks = new ArrayList<>();
  private int tables;

  private PageBlocks() {}

  static List<Block> of(List<Content> content) {
    PageBlocks page = new PageBlocks();
    content.forEach(page::add);
    return page.blocks;
  }

  private void add(Content content) {
    if (content instanceof Content.Line line) {
      blocks.add(
          line.level() == 0
              ? new Paragraph(line.text(), Place.NONE)
              : new Heading(line.text(), line.level(), Place.NONE));
    } else if (content instanceof Content.Grid grid) {
      blocks.add(table(grid.cells()));
      grid.cells().cells().forEach(placed -> placed.cell().grids().forEach(this::add));
    }
  }

  private Table table(PlacedCells placed) {
    tables++;
    List<Cell> cells =
        placed.cells().stream()
            .map(
                cell ->
                    new Cell(
                        cell.row() + 1,
                        cell.column() + 1,
                        cell.rowSpan(),
                        cell.columnSpan(),
                        Whitespace.joinLines(cell.cell().lines()),
                        Place.NONE,
                        cell.cell().extent()))
            .toList();
    return new Table(tables, placed.rows(), placed.columns(), cells, Place.NONE);
  }
}
