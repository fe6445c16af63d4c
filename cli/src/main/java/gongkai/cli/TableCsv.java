package gongkai.cli;

import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/** A table as CSV: RFC 4180 with a line feed after each row. */
final class TableCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private TableCsv() {}

  /**
   * {@code PAGE-TABLE.csv}, with as many digits as make the names of all tables of the document
   * sort in reading order, and at least two.
   */
  static String fileName(Table table, Document document) {
    int page = table.place().first().map(Place.Part::page).orElse(0);
    int pageDigits = digits(document.pages().orElse(0));
    int tableDigits = digits(document.tables().size());
    return String.format(
        Locale.ROOT, "%0" + pageDigits + "d-%0" + tableDigits + "d.csv", page, table.number());
  }

  private static int digits(int largest) {
    return Math.max(2, Integer.toString(largest).length());
  }

  /** Every row of the grid; a spanning cell's text stands at its top left, the rest is empty. */
  static String text(Table table) throws IOException {
    String[][] fields = new String[table.rows()][table.columns()];
    for (String[] row : fields) {
      Arrays.fill(row, "");
    }
    for (Cell cell : table.cells()) {
      fields[cell.row() - 1][cell.column() - 1] = cell.text();
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : fields) {
      FORMAT.printRecord(text, (Object[]) row);
    }
    return text.toString();
  }
}
