package gongkai.extractor.html;

import gongkai.extractor.Whitespace;
import gongkai.extractor.html.PlacedCells.Placed;
import gongkai.extractor.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a table is marked for. */
enum TablePurpose {
  /** Its rows and columns mean something. */
  DATA,
  /** It only lays the page out. */
  LAYOUT;

  private static final int PROSE_LINES = 3;
  private static final int PROSE = 200;
  private static final int LONG_PROSE = 600;
  private static final int PAGE_OF_PROSE = 1000;
  private static final int SHORT = 60;

  /** So many rows alike are a sheet, whatever else the table holds. */
  private static final int SHEET = 5;

  /**
   * Told by what the cells hold, never by names. One column lays out. So does a table around others
   * that hold more numbers than itself, and one with a cell of prose (many paragraphs, or a very
   * long one), unless its other rows are plainly rows of data. All else is data.
   */
  static TablePurpose of(PlacedCells table) {
    if (table.columns() < 2) {
      return LAYOUT;
    }
    List<Content.Grid> inside =
        table.cells().stream().flatMap(placed -> placed.cell().grids().stream()).toList();
    if (!inside.isEmpty()) {
      long innerNumbers = inside.stream().mapToLong(Content.Grid::numbers).sum();
      long ownNumbers = numbers(table);
      return ownNumbers > Math.max(1, innerNumbers) ? DATA : LAYOUT;
    }
    long prose = table.cells().stream().mapToLong(TablePurpose::prose).sum();
    return prose == 0 || isDataBesides(table, prose) ? DATA : LAYOUT;
  }

  /** How many cells are a number. */
  static long numbers(PlacedCells table) {
    return table.cells().stream().filter(cell -> NumberText.isNumber(text(cell))).count();
  }

  /** How many characters of prose the cell holds. */
  private static long prose(Placed placed) {
    List<String> lines = placed.cell().lines();
    long length = lines.stream().mapToLong(String::length).sum();
    return length >= LONG_PROSE || (lines.size() >= PROSE_LINES && length >= PROSE) ? length : 0;
  }

  private static boolean isDataBesides(PlacedCells table, long prose) {
    List<List<String>> rows = new ArrayList<>();
    IntStream.range(0, table.rows()).forEach(row -> rows.add(new ArrayList<>()));
    table.cells().forEach(cell -> rows.get(cell.row()).add(text(cell)));
    long ofNumbers = rows.stream().filter(TablePurpose::isLabelledNumber).count();
    long ofShortCells = rows.stream().filter(TablePurpose::isShortCells).count();
    boolean isNote = prose <= PAGE_OF_PROSE;
    return ofNumbers >= SHEET || (isNote && (ofShortCells >= SHEET || ofNumbers >= 2));
  }

  private static boolean isLabelledNumber(List<String> row) {
    return row.stream().anyMatch(NumberText::isNumber)
        && row.stream().anyMatch(text -> !NumberText.isValue(text));
  }

  private static boolean isShortCells(List<String> row) {
    return row.size() >= 3 && row.stream().allMatch(text -> text.length() <= SHORT);
  }

  private static String text(Placed placed) {
    return Whitespace.joinLines(placed.cell().lines());
  }
}
