package gongkai.output.excel;

import gongkai.output.Column;
import gongkai.output.Dataset;
import gongkai.output.TableSchema;
import gongkai.output.excel.Styles.Doubt;
import gongkai.output.excel.Styles.Format;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * The first sheet: what the workbook is, its tables with their rows, what it does not show as the
 * CSV files do, and every column with what it means. It is made first, so that it stands first, and
 * filled last.
 */
final class ReadmeSheet {
  private static final String NAME = "说明 README";
  private static final int[] WIDTHS = {16, 22, 26, 26, 100};

  private final Book book;
  private final SXSSFSheet sheet;
  private int next;

  ReadmeSheet(Book book) {
    this.book = book;
    this.sheet = book.workbook().createSheet(NAME);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  void fill(Dataset dataset, List<TableSheets.Written> tables) {
    line("政府信息公开工作年度报告数据集 / Annual reports of Chinese government agencies on information disclosure")
        .setCellStyle(book.styles().title());
    line("由 gongkai %1$s 生成。 Written by gongkai %1$s.".formatted(dataset.version()));
    line("空单元格为缺失值，绝不等于 0。金额单位为元。 An empty cell is a missing value, never 0. Money is in yuan.");
    line(
        "每张表第一行为变量名，第二行为中英文名称，可筛选。 In each sheet row 1 has the columns' names for"
            + " programs, row 2 their titles, with filters. Times are in UTC.");
    legend(Doubt.SOURCE, "原文如此：勾稽关系不成立 / published so: an identity fails, the reading is certain");
    legend(
        Doubt.OTHER,
        "读取存疑、单位不明或经人工更正，见 flags 列 / the reading is in doubt, the unit is unknown, or a"
            + " person corrected it: see the column flags");
    book.remarks().sentences().forEach(this::line);
    next++;
    tables(tables);
    next++;
    columns(tables);
    book.workbook().setActiveSheet(0);
  }

  private void tables(List<TableSheets.Written> tables) {
    header("工作表 Sheet", "中文名称", "Title", "行数 Rows", "说明 Description");
    for (TableSheets.Written written : tables) {
      TableSchema table = written.table();
      Row row = sheet.createRow(next++);
      link(text(row, 0, written.sheets().get(0)));
      text(row, 1, table.titleZh());
      text(row, 2, table.title());
      row.createCell(3).setCellValue((double) written.rows());
      text(row, 4, split(written) + table.description());
    }
  }

  private static String split(TableSheets.Written written) {
    return written.sheets().size() == 1
        ? ""
        : "超过一张工作表的行数，分为 %1$s。 More rows than a sheet takes, split into %1$s. "
            .formatted(String.join(", ", written.sheets()));
  }

  private void columns(List<TableSheets.Written> tables) {
    header("工作表 Sheet", "变量名 Column", "中文名称", "Title", "说明 Description");
    for (TableSheets.Written written : tables) {
      for (Column column : written.table().columns()) {
        Row row = sheet.createRow(next++);
        text(row, 0, written.table().name());
        text(row, 1, column.name());
        text(row, 2, column.titleZh());
        text(row, 3, column.title());
        text(row, 4, column.description());
      }
    }
  }

  private void header(String... titles) {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < titles.length; i++) {
      text(row, i, titles[i]).setCellStyle(book.styles().header());
    }
  }

  private Cell line(String text) {
    return text(sheet.createRow(next++), 0, text);
  }

  private void legend(Doubt doubt, String text) {
    Row row = sheet.createRow(next++);
    CellStyle style = book.styles().of(Format.GENERAL, doubt);
    text(row, 0, "有疑点 flagged").setCellStyle(style);
    text(row, 1, text);
  }

  private static Cell text(Row row, int column, String text) {
    Cell cell = row.createCell(column);
    cell.setCellValue(ExcelText.escaped(ExcelText.fitting(text)));
    return cell;
  }

  private void link(Cell cell) {
    Hyperlink link = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + cell.getStringCellValue() + "'!A1");
    cell.setHyperlink(link);
    cell.setCellStyle(book.styles().link());
  }
}
