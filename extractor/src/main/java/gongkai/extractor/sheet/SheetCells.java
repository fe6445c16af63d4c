package gongkai.extractor.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** The cells of one sheet: their texts, what is merged, and where lines are drawn. */
final class SheetCells {
  /** Whoever merges more columns than this meant the whole row. */
  private static final int WHOLE_ROW = 256;

  /** Whoever merges more rows than this meant the whole column. */
  private static final int WHOLE_COLUMN = 1000;

  private final TreeMap<Integer, TreeMap<Integer, String>> texts = new TreeMap<>();
  private final Map<Integer, Line.Ruling> rulings = new HashMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final List<String> uncalculated = new ArrayList<>();
  private final List<String> unseen = new ArrayList<>();
  private final Map<Short, Boolean> ruledStyles = new HashMap<>();

  private final int lastRow;

  SheetCells(Sheet sheet, CellText cellText) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        add(cell, cellText);
      }
    }
    int lastText = texts.isEmpty() ? -1 : texts.lastKey();
    int last = lastText;
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      if (range.getFirstRow() <= lastText && range.getFirstRow() >= 0) {
        merged.add(range);
        last = Math.max(last, lastRow(range));
      }
    }
    lastRow = last;
  }

  /** The last row of a merged region; the first if the whole column was meant. */
  private static int lastRow(CellRangeAddress range) {
    boolean whole = range.getLastRow() - range.getFirstRow() >= WHOLE_COLUMN;
    return whole ? range.getFirstRow() : range.getLastRow();
  }

  private void add(Cell cell, CellText cellText) {
    String text = cellText.of(cell);
    if (!text.isEmpty()) {
      texts
          .computeIfAbsent(cell.getRowIndex(), row -> new TreeMap<>())
          .put(cell.getColumnIndex(), text);
    }
    if (CellText.isUncalculated(cell)) {
      uncalculated.add(name(cell.getRowIndex(), cell.getColumnIndex()));
    }
    CellStyle style = cell.getCellStyle();
    if (style != null && ruledStyles.computeIfAbsent(style.getIndex(), i -> isRuled(style))) {
      rulings.put(cell.getRowIndex(), Line.Ruling.RULED);
    }
  }

  private static boolean isRuled(CellStyle style) {
    return style.getBorderLeft() != BorderStyle.NONE || style.getBorderRight() != BorderStyle.NONE;
  }

  /** The formulas without a result, as A1. */
  List<String> uncalculated() {
    return uncalculated;
  }

  /** The texts that a merged region covers, each after its cell as A1; known with the regions. */
  List<String> unseen() {
    return unseen;
  }

  /** What is merged, blank regions included, and every other cell that has a text. */
  List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    Covered covered = new Covered();
    Set<CellAddress> firsts = new HashSet<>();
    for (CellRangeAddress range : merged) {
      Region region = region(range);
      if (covered.add(region)) {
        regions.add(region);
        firsts.add(new CellAddress(region.row(), region.column()));
      }
    }
    texts.forEach(
        (row, line) ->
            line.forEach(
                (column, text) -> {
                  if (!covered.contains(row, column)) {
                    regions.add(new Region(row, column, row, column, text));
                  } else if (!firsts.contains(new CellAddress(row, column))) {
                    unseen.add(name(row, column) + " '" + text + "'");
                  }
                }));
    regions.sort(Region.READING_ORDER);
    return regions;
  }

  private static String name(int row, int column) {
    return new CellReference(row, column).formatAsString(false);
  }

  private Region region(CellRangeAddress range) {
    TreeMap<Integer, String> line = texts.getOrDefault(range.getFirstRow(), new TreeMap<>());
    int lastColumn = range.getLastColumn();
    if (lastColumn - range.getFirstColumn() >= WHOLE_ROW) {
      lastColumn = Math.max(range.getFirstColumn(), lastColumn());
    }
    return new Region(
        range.getFirstRow(),
        range.getFirstColumn(),
        Math.min(range.getLastRow(), lastRow),
        lastColumn,
        line.getOrDefault(range.getFirstColumn(), ""));
  }

  private int lastColumn() {
    return texts.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
  }

  Line.Ruling ruling(int row) {
    return rulings.getOrDefault(row, Line.Ruling.PLAIN);
  }
}
