package gongkai.extractor.sheet;

import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Heading;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;

/** Collects the blocks of a workbook, sheet by sheet, and numbers its tables. */
final class SheetBlocks {
  private static final Pattern DEFAULT_NAME =
      Pattern.compile("(?i)(?:sheet|工作表|表|table)? *[0-9]*(?: *[(（][0-9]+[)）])?");

  /** Beyond this, blank cells are left out: a table of so many positions is mostly nothing. */
  private static final long MOST_POSITIONS = 2_000_000;

  private final CellText cellText;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Document.Notice> notices = new ArrayList<>();
  private int tables;

  SheetBlocks(CellText cellText) {
    this.cellText = cellText;
  }

  Document document(Map<String, String> metadata) {
    return new Document(blocks, OptionalInt.empty(), metadata, notices);
  }

  void addNotice(String text) {
    notices.add(new Document.Notice(Place.NONE, text));
  }

  /** Adds what stands on a sheet; nothing if it is blank. */
  void add(Sheet sheet) {
    SheetCells cells = new SheetCells(sheet, cellText);
    List<Region> regions = cells.regions();
    List<Line> lines = lines(regions, cells);
    if (lines.isEmpty()) {
      return;
    }
    String name = Whitespace.collapse(sheet.getSheetName());
    if (!DEFAULT_NAME.matcher(name).matches()) {
      blocks.add(new Heading(name, 1, Place.NONE));
    }
    String where = "sheet '" + name + "', cell ";
    cells.uncalculated().forEach(c -> addNotice(where + c + ": the formula was never calculated"));
    cells.unseen().forEach(c -> addNotice(where + c + " lies unseen under a merged cell"));
    for (SheetPart part : SheetSplitter.split(lines)) {
      if (part instanceof SheetPart.Text text) {
        text.texts().forEach(this::addParagraph);
      } else if (part instanceof SheetPart.Rows rows) {
        addTable(rows, regions);
      }
    }
  }

  private static List<Line> lines(List<Region> regions, SheetCells cells) {
    Map<Integer, List<Region>> starting = new HashMap<>();
    int lastRow = -1;
    for (Region region : regions) {
      if (!region.isBlank()) {
        starting.computeIfAbsent(region.row(), row -> new ArrayList<>()).add(region);
        lastRow = Math.max(lastRow, region.lastRow());
      }
    }
    List<Line> lines = new ArrayList<>();
    int coveredTo = -1;
    for (int row = 0; row <= lastRow; row++) {
      List<Region> texts = starting.getOrDefault(row, List.of());
      lines.add(new Line(row, texts, cells.ruling(row), row <= coveredTo));
      for (Region region : texts) {
        coveredTo = Math.max(coveredTo, region.lastRow());
      }
    }
    return lines;
  }

  private void addParagraph(String text) {
    blocks.add(new Paragraph(text, Place.NONE));
  }

  private void addTable(SheetPart.Rows rows, List<Region> regions) {
    List<Region> texts =
        regions.stream()
            .filter(region -> region.row() >= rows.first() && region.row() <= rows.last())
            .filter(region -> !region.isBlank())
            .toList();
    if (texts.size() == 1) {
      addParagraph(texts.get(0).text());
      return;
    }
    int left = texts.stream().mapToInt(Region::column).min().orElse(0);
    int right = texts.stream().mapToInt(Region::lastColumn).max().orElse(0);
    Region bounds = new Region(rows.first(), left, rows.last(), right, "");
    tables++;
    blocks.add(
        new Table(
            tables,
            rows.last() - rows.first() + 1,
            right - left + 1,
            cells(bounds, regions),
            Place.NONE));
  }

  private List<Cell> cells(Region bounds, List<Region> regions) {
    Covered covered = new Covered();
    List<Cell> cells = new ArrayList<>();
    for (Region region : regions) {
      Region inside = region.within(bounds);
      if (inside.row() <= inside.lastRow() && inside.column() <= inside.lastColumn()) {
        covered.add(inside);
        cells.add(cell(inside, bounds));
      }
    }
    long height = bounds.lastRow() - bounds.row() + 1L;
    long positions = height * (bounds.lastColumn() - bounds.column() + 1);
    if (positions > MOST_POSITIONS) {
      addNotice("the blank cells of table %d are left out".formatted(tables));
      return cells;
    }
    for (int row = bounds.row(); row <= bounds.lastRow(); row++) {
      for (int column = bounds.column(); column <= bounds.lastColumn(); column++) {
        if (!covered.contains(row, column)) {
          cells.add(cell(new Region(row, column, row, column, ""), bounds));
        }
      }
    }
    return cells;
  }

  private static Cell cell(Region region, Region bounds) {
    return new Cell(
        region.row() - bounds.row() + 1,
        region.column() - bounds.column() + 1,
        region.lastRow() - region.row() + 1,
        region.lastColumn() - region.column() + 1,
        region.text(),
        Place.NONE);
  }
}
