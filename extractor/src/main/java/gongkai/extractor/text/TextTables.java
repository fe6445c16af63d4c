package gongkai.extractor.text;

import gongkai.extractor.Cell;
import gongkai.extractor.Document.Notice;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets dumped rows on a grid. */
final class TextTables {
  private static final long LARGEST_GRID = 10_000_000;

  private TextTables() {}

  /** Whether the grid is of a size that a table can have. */
  static boolean fits(List<CellRow> rows) {
    long columns = rows.stream().mapToInt(CellRow::size).max().orElse(0);
    return columns * rows.size() <= LARGEST_GRID;
  }

  /**
   * The table of the rows. A row whose columns are not proven becomes one cell over all of them,
   * its texts parted by bars, so that no number stands under a head that may not be its own; a
   * notice says so.
   */
  static Table table(int number, List<CellRow> rows, List<Notice> notices) {
    List<Optional<int[]>> widths = RowWidths.of(rows);
    int columns = rows.stream().mapToInt(CellRow::size).max().orElseThrow();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> texts = rows.get(i).texts();
      if (widths.get(i).isPresent()) {
        addCells(cells, i + 1, texts, widths.get(i).get());
      } else {
        String joined = Whitespace.collapse(String.join(" | ", texts));
        cells.add(new Cell(i + 1, 1, 1, columns, joined, Place.NONE));
        notices.add(unproven(number, i + 1, texts.size(), columns, joined));
      }
    }
    return new Table(number, rows.size(), columns, cells, Place.NONE);
  }

  /** Says that the cells of a row, from 1, cannot be told to be in one column or another. */
  static Notice unproven(int table, int row, int cells, int columns, String texts) {
    return new Notice(
        Place.NONE,
        "table %d, row %d: %d cells for %d columns, which are whose is not known: %s"
            .formatted(table, row, cells, columns, texts));
  }

  private static void addCells(List<Cell> cells, int row, List<String> texts, int[] widths) {
    int column = 1;
    for (int c = 0; c < widths.length; c++) {
      cells.add(new Cell(row, column, 1, widths[c], texts.get(c), Place.NONE));
      column += widths[c];
    }
  }
}
