package gongkai.normalizer.cases;

import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document of a case file's blocks: a text is a paragraph, a list of rows is a table. Cells
 * stand between bars; {@code {r2}}, {@code {c3}} and {@code {r2c3}} at a cell's end are its spans.
 * A row leaves out the cells that one above covers.
 */
final class CaseDocument {
  private static final Pattern SPANS = Pattern.compile("\\{(?:r(\\d+))?(?:c(\\d+))?\\}$");

  private CaseDocument() {}

  static Document of(List<?> yaml) {
    List<Block> blocks = new ArrayList<>();
    int tables = 0;
    for (Object block : yaml) {
      if (block instanceof List<?> rows) {
        tables++;
        blocks.add(table(tables, rows.stream().map(String::valueOf).toList()));
      } else {
        blocks.add(new Paragraph(String.valueOf(block), Place.NONE));
      }
    }
    return new Document(blocks, OptionalInt.empty(), Map.of(), List.of());
  }

  static Table table(int number, List<String> rows) {
    List<Cell> cells = new ArrayList<>();
    Set<List<Integer>> taken = new HashSet<>();
    for (int row = 1; row <= rows.size(); row++) {
      int column = 1;
      for (String text : rows.get(row - 1).split("\\|", -1)) {
        while (taken.contains(List.of(row, column))) {
          column++;
        }
        Cell cell = cell(row, column, text.strip());
        cells.add(cell);
        take(cell, taken);
      }
    }
    int lastRow = cells.stream().mapToInt(Cell::lastRow).max().orElse(0);
    int lastColumn = cells.stream().mapToInt(Cell::lastColumn).max().orElse(0);
    return new Table(number, lastRow, lastColumn, cells, Place.NONE);
  }

  private static void take(Cell cell, Set<List<Integer>> taken) {
    for (int row = cell.row(); row <= cell.lastRow(); row++) {
      for (int column = cell.column(); column <= cell.lastColumn(); column++) {
        taken.add(List.of(row, column));
      }
    }
  }

  private static Cell cell(int row, int column, String text) {
    Matcher spans = SPANS.matcher(text);
    if (!spans.find()) {
      return new Cell(row, column, 1, 1, text, Place.NONE);
    }
    String bare = text.substring(0, spans.start()).strip();
    return new Cell(row, column, span(spans.group(1)), span(spans.group(2)), bare, Place.NONE);
  }

  private static int span(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
