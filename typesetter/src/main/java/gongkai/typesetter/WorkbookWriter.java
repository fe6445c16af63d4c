package gongkai.typesetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks: a sheet a table, above it what comes before it in the report, each paragraph in
 * one merged row. Plain numbers are numeric cells.
 */
final class WorkbookWriter {
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Map<String, String> SHEET_NAMES =
      Map.of(
          "disclosure", "主动公开",
          "requests", "依申请公开",
          "reconsideration", "复议诉讼",
          "sheet", "统计表");

  /** The width of a sheet in characters. */
  private static final int SHEET_WIDTH = 110;

  private final Workbook workbook;
  private final CellStyle textStyle;
  private final CellStyle cellStyle;
  private final CellStyle leftStyle;

  private WorkbookWriter(Workbook workbook) {
    this.workbook = workbook;
    textStyle = workbook.createCellStyle();
    textStyle.setWrapText(true);
    textStyle.setVerticalAlignment(VerticalAlignment.CENTER);
    cellStyle = workbook.createCellStyle();
    cellStyle.cloneStyleFrom(textStyle);
    cellStyle.setAlignment(HorizontalAlignment.CENTER);
    cellStyle.setBorderTop(BorderStyle.THIN);
    cellStyle.setBorderBottom(BorderStyle.THIN);
    cellStyle.setBorderLeft(BorderStyle.THIN);
    cellStyle.setBorderRight(BorderStyle.THIN);
    leftStyle = workbook.createCellStyle();
    leftStyle.cloneStyleFrom(cellStyle);
    leftStyle.setAlignment(HorizontalAlignment.LEFT);
  }

  static byte[] xlsx(List<Block> blocks) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new WorkbookWriter(workbook).append(blocks);
      workbook.getProperties().getCoreProperties().setCreated(FixedZip.CREATED);
      return FixedZip.rewrite(bytes(workbook));
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("a workbook in memory cannot be written", e);
    }
  }

  static byte[] xls(List<Block> blocks) {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      new WorkbookWriter(workbook).append(blocks);
      return bytes(workbook);
    } catch (IOException e) {
      throw new IllegalStateException("a workbook in memory cannot be written", e);
    }
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private void append(List<Block> blocks) {
    int from = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (endsSheet(blocks, i)) {
        sheet(blocks.subList(from, i + 1));
        from = i + 1;
      }
    }
  }

  /** A sheet ends with its last table; what follows the last of all stands on its sheet. */
  private static boolean endsSheet(List<Block> blocks, int index) {
    boolean isLast = index == blocks.size() - 1;
    boolean moreTables =
        blocks.subList(index + 1, blocks.size()).stream().anyMatch(Block.Table.class::isInstance);
    boolean isTable = blocks.get(index) instanceof Block.Table;
    return isLast || (isTable && moreTables && !(blocks.get(index + 1) instanceof Block.Table));
  }

  private void sheet(List<Block> blocks) {
    Grid table =
        blocks.stream()
            .filter(Block.Table.class::isInstance)
            .map(block -> ((Block.Table) block).grid())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("a workbook needs a table"));
    Sheet sheet = workbook.createSheet(SHEET_NAMES.getOrDefault(table.name(), table.name()));
    int sum = table.widths().stream().mapToInt(Integer::intValue).sum();
    for (int column = 0; column < table.columns(); column++) {
      sheet.setColumnWidth(column, 256 * SHEET_WIDTH * table.widths().get(column) / sum);
    }
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    for (Block block : blocks) {
      if (block instanceof Block.Table next) {
        append(next.grid(), sheet);
      } else {
        Blocks.text(block).lines().forEach(line -> append(line, sheet, table.columns()));
      }
    }
  }

  private void append(String text, Sheet sheet, int columns) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    Cell cell = row.createCell(0);
    cell.setCellStyle(textStyle);
    cell.setCellValue(text);
    int lines = 1 + text.length() * 2 / SHEET_WIDTH;
    row.setHeightInPoints(16f * lines);
    sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
  }

  private void append(Grid grid, Sheet sheet) {
    int top = sheet.getLastRowNum() + 1;
    if (endsWithTable(sheet)) {
      // Without an empty row between them two tables would be one.
      top++;
    }
    for (int row = 1; row <= grid.rows(); row++) {
      Row line = sheet.createRow(top + row - 1);
      for (int column = 1; column <= grid.columns(); column++) {
        line.createCell(column - 1).setCellStyle(cellStyle);
      }
    }
    for (GridCell cell : grid.cells()) {
      int row = top + cell.row() - 1;
      Cell anchor = sheet.getRow(row).getCell(cell.column() - 1);
      fill(anchor, cell.text());
      if (grid.isLeftAligned(cell)) {
        anchor.setCellStyle(leftStyle);
      }
      if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(
                row, row + cell.rowSpan() - 1, cell.column() - 1, cell.lastColumn() - 1));
      }
    }
  }

  private static boolean endsWithTable(Sheet sheet) {
    Row last = sheet.getRow(sheet.getLastRowNum());
    return last != null && last.getCell(0).getCellStyle().getBorderTop() == BorderStyle.THIN;
  }

  private static void fill(Cell cell, String text) {
    if (PLAIN_NUMBER.matcher(text).matches()) {
      cell.setCellValue(Double.parseDouble(text));
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
