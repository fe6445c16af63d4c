package gongkai.output.excel;

import gongkai.output.Column;
import gongkai.output.TableSchema;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a table: a row with the columns' names for machines, a row with their titles in
 * Chinese and English, which has the filters and stays in sight with the first, then the rows. Rows
 * and columns are counted from 0.
 */
final class TableSheet {
  private static final int NAMES = 0;
  private static final int TITLES = 1;
  private static final int HEADER = 2;
  private static final float TITLE_POINTS = 33;

  /** Of a column, in characters; a filter's arrow has room, too. */
  private static final int NARROWEST = 8;

  private static final int WIDEST = 45;
  private static final int ROWS_FOR_WIDTH = 500;
  private static final int COMMENT_COLUMNS = 4;
  private static final int COMMENT_ROWS = 6;

  private final Book book;
  private final TableSchema table;
  private final SXSSFSheet sheet;
  private final int[] widths;
  private int next = HEADER;
  private int links;
  private @Nullable SXSSFRow row;

  TableSheet(Book book, TableSchema table, String name) {
    this.book = book;
    this.table = table;
    this.sheet = book.workbook().createSheet(name);
    this.widths = new int[table.columns().size()];
    head();
    sheet.createFreezePane(0, HEADER);
    print();
  }

  /** On paper as wide as the page, with the titles on each. */
  private void print() {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(TITLES, TITLES, -1, -1));
  }

  private void head() {
    SXSSFRow names = sheet.createRow(NAMES);
    SXSSFRow titles = sheet.createRow(TITLES);
    titles.setHeightInPoints(TITLE_POINTS);
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String title = column.titleZh() + "\n" + column.title();
      set(names.createCell(i), column.name()).setCellStyle(book.styles().name());
      set(titles.createCell(i), title).setCellStyle(book.styles().header());
      widths[i] = Math.max(NARROWEST, Math.min(WIDEST, ExcelText.width(title) + 3));
    }
  }

  private static Cell set(Cell cell, String text) {
    cell.setCellValue(ExcelText.escaped(ExcelText.fitting(text)));
    return cell;
  }

  String name() {
    return sheet.getSheetName();
  }

  boolean isFull() {
    return next >= book.limits().rows();
  }

  int links() {
    return links;
  }

  void linked() {
    links++;
  }

  void beginRow() {
    row = sheet.createRow(next++);
  }

  /** The cell of a column in the row that was begun, made where it is not there yet. */
  Cell cell(int column, String field) {
    SXSSFRow current = row;
    if (current == null) {
      throw new IllegalStateException("no row was begun");
    }
    if (next - HEADER <= ROWS_FOR_WIDTH) {
      widths[column] = Math.max(widths[column], Math.min(WIDEST, ExcelText.width(field) + 1));
    }
    Cell there = current.getCell(column);
    return there == null ? current.createCell(column) : there;
  }

  void comment(Cell cell, String text) {
    CreationHelper helper = book.workbook().getCreationHelper();
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(helper.createRichTextString(text));
    comment.setAuthor("gongkai");
    comment.setAddress(cell.getAddress()); // Until then it is where its box begins.
    cell.setCellComment(comment);
  }

  /** Nothing can be added after. */
  void finish() {
    int last = Math.max(TITLES, next - 1);
    CellRangeAddress all = new CellRangeAddress(TITLES, last, 0, widths.length - 1);
    sheet.setAutoFilter(all);
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
    // Cell texts as published are texts, numbers among them too.
    book.workbook()
        .getXSSFWorkbook()
        .getSheet(name())
        .addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }
}
