package gongkai.extractor.sheet;

import gongkai.extractor.word.CaseFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellPropertyType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the workbook of a case. Its part {@code sheet} has a line a row, with {@code |} between
 * cells; {@code [0.00]12.5} is a number in a format, {@code =A1} a formula, {@code '12} a text.
 * Further parts: {@code name}, {@code merge}, {@code ruled} (ranges), {@code hidden} (rows, from
 * 1).
 */
final class WorkbookFixture {
  private static final Pattern FORMATTED = Pattern.compile("\\[(.*)\\](-?[0-9.E]+)");

  /** Both formats of Excel. */
  enum Format {
    XLSX,
    XLS
  }

  private WorkbookFixture() {}

  static byte[] write(CaseFile each, Format format) throws IOException {
    try (Workbook workbook = format == Format.XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      String name = each.part("name").strip();
      Sheet sheet = workbook.createSheet(name.isEmpty() ? "Sheet1" : name);
      for (String range : each.lines("merge")) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
      }
      int row = 0;
      for (String line : each.lines("sheet")) {
        write(sheet.createRow(row++), line);
      }
      for (String range : each.lines("ruled")) {
        rule(sheet, CellRangeAddress.valueOf(range));
      }
      for (String hidden : each.lines("hidden")) {
        sheet.getRow(Integer.parseInt(hidden) - 1).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
      }
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void write(Row row, String line) {
    String[] texts = line.split("\\|", -1);
    for (int column = 0; column < texts.length; column++) {
      String text = texts[column].strip();
      if (!text.isEmpty()) {
        write(row.createCell(column), text);
      }
    }
  }

  private static void write(Cell cell, String text) {
    Matcher formatted = FORMATTED.matcher(text);
    if (text.startsWith("=")) {
      cell.setCellFormula(text.substring(1));
    } else if (text.startsWith("'")) {
      cell.setCellValue(text.substring(1).replace("\\n", "\n"));
    } else if (formatted.matches()) {
      Workbook workbook = cell.getSheet().getWorkbook();
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(formatted.group(1)));
      cell.setCellStyle(style);
      cell.setCellValue(Double.parseDouble(formatted.group(2)));
    } else if (text.matches("-?[0-9.]+")) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text);
    }
  }

  private static void rule(Sheet sheet, CellRangeAddress range) {
    for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
      for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
        Cell cell = CellUtil.getCell(CellUtil.getRow(row, sheet), column);
        CellUtil.setCellStyleProperty(cell, CellPropertyType.BORDER_LEFT, BorderStyle.THIN);
      }
    }
  }
}
