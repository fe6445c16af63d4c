package gongkai.output.excel;

import gongkai.output.Column;
import gongkai.output.Dataset;
import gongkai.output.Row;
import gongkai.output.TableSchema;
import gongkai.output.excel.Styles.Doubt;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;

/**
 * A table as a sheet, or as several where it has more rows than one takes. A figure with flags is
 * coloured where its value stands; a missing value is no cell at all.
 */
final class TableSheets {
  /** The table whose addresses are links; it has a row a report. */
  private static final String LINKED = "reports";

  private static final Pattern WEB = Pattern.compile("https?://.*");

  private final Book book;
  private final TableSchema table;
  private final int value;
  private final int flags;
  private final int link;
  private final List<TableSheet> sheets = new ArrayList<>();
  private long rows;

  /**
   * What was written of a table.
   *
   * @param table the table
   * @param sheets the names of its sheets
   * @param rows of all
   */
  record Written(TableSchema table, List<String> sheets, long rows) {}

  private TableSheets(Book book, TableSchema table) {
    this.book = book;
    this.table = table;
    List<String> names = table.columnNames();
    this.flags = names.indexOf("flags");
    this.value = flags < 0 ? -1 : names.indexOf("value");
    this.link = table.name().equals(LINKED) ? names.indexOf("url") : -1;
  }

  static Written write(Book book, Dataset dataset, TableSchema table) throws IOException {
    TableSheets sheets = new TableSheets(book, table);
    sheets.begin();
    dataset.read(table.name(), sheets::add);
    sheets.last().finish();
    return new Written(table, sheets.sheets.stream().map(TableSheet::name).toList(), sheets.rows);
  }

  private TableSheet last() {
    return sheets.get(sheets.size() - 1);
  }

  private void begin() {
    String name = sheets.isEmpty() ? table.name() : table.name() + "_" + (sheets.size() + 1);
    sheets.add(new TableSheet(book, table, name));
  }

  private void add(Row row) {
    if (last().isFull()) {
      last().finish();
      begin();
    }
    rows++;
    TableSheet sheet = last();
    sheet.beginRow();
    List<String> fields = row.fields();
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i);
      if (!field.isEmpty() && i != value) {
        fill(sheet.cell(i, field), i, field, Doubt.NONE);
      }
    }
    if (value >= 0) {
      addValue(sheet, fields.get(value), fields.get(flags));
    }
    if (link >= 0 && !fields.get(link).isEmpty()) {
      link(sheet, sheet.cell(link, fields.get(link)), fields.get(link));
    }
  }

  /** A flagged value is coloured even where it is missing. */
  private void addValue(TableSheet sheet, String field, String flagged) {
    if (flagged.isEmpty()) {
      if (!field.isEmpty()) {
        fill(sheet.cell(value, field), value, field, Doubt.NONE);
      }
      return;
    }
    Doubt doubt = FlagWords.concernSourceOnly(flagged) ? Doubt.SOURCE : Doubt.OTHER;
    Cell cell = sheet.cell(value, field);
    if (field.isEmpty()) {
      cell.setCellStyle(book.styles().of(Styles.Format.GENERAL, doubt));
    } else {
      fill(cell, value, field, doubt);
    }
    book.remarks().flagged();
    if (book.remarks().comments() < book.limits().comments()) {
      book.remarks().commented();
      sheet.comment(cell, FlagWords.of(flagged));
    }
  }

  private void fill(Cell cell, int index, String field, Doubt doubt) {
    Column column = table.columns().get(index);
    try {
      book.fields().fill(cell, column.type(), field, doubt);
    } catch (NumberFormatException | DateTimeException e) {
      throw new IllegalStateException(
          "%s, row %d, %s: found '%s'; expected a %s"
              .formatted(table.fileName(), rows + 1, column.name(), field, column.type().code()),
          e);
    }
  }

  private void link(TableSheet sheet, Cell cell, String address) {
    if (sheet.links() >= book.limits().links() || !isAddress(address)) {
      book.remarks().unlinked();
      return;
    }
    Hyperlink hyperlink = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
    hyperlink.setAddress(address);
    cell.setHyperlink(hyperlink);
    cell.setCellStyle(book.styles().link());
    sheet.linked();
    book.remarks().linked();
  }

  private static boolean isAddress(String text) {
    try {
      return WEB.matcher(text).matches() && new URI(text).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
