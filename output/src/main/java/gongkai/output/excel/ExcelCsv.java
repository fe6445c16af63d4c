package gongkai.output.excel;

import gongkai.output.Column;
import gongkai.output.ColumnType;
import gongkai.output.Companion;
import gongkai.output.CsvRows;
import gongkai.output.Dataset;
import gongkai.output.Row;
import gongkai.output.TableSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * NAME-excel.csv beside each NAME.csv: the same rows, with the byte order mark by which Excel tells
 * UTF-8, and an apostrophe before texts that Excel would take for a formula. Fields of other
 * columns than text are as they were: a number such as -5 is none.
 */
public final class ExcelCsv implements Companion {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What may begin a formula; East Asian editions take the wide signs, too. */
  private static final String BEGIN_FORMULAS = "=+-@\t\r\n＝＋－＠";

  /** A dash alone, which stands in many cells, is no formula. */
  private static final List<String> DASHES = List.of("-", "－");

  @Override
  public List<String> write(Dataset dataset) throws IOException {
    List<String> files = new ArrayList<>();
    for (TableSchema table : dataset.tables()) {
      String name = table.name() + "-excel.csv";
      try (BufferedWriter out =
          Files.newBufferedWriter(
              dataset.folder().resolve(name),
              StandardCharsets.UTF_8,
              StandardOpenOption.CREATE_NEW)) {
        out.write(BYTE_ORDER_MARK);
        write(dataset, table, out);
      }
      files.add(name);
    }
    return files;
  }

  private static void write(Dataset dataset, TableSchema table, Writer out) throws IOException {
    List<Column> columns = table.columns();
    CsvRows.append(out, table.columnNames());
    dataset.read(table.name(), row -> CsvRows.append(out, harmless(columns, row)));
  }

  private static List<String> harmless(List<Column> columns, Row row) {
    List<String> fields = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      String field = row.fields().get(i);
      fields.add(columns.get(i).type() == ColumnType.STRING ? harmless(field) : field);
    }
    return fields;
  }

  /** A text as Excel takes for text. */
  static String harmless(String text) {
    return text.isEmpty() || DASHES.contains(text) || BEGIN_FORMULAS.indexOf(text.charAt(0)) < 0
        ? text
        : "'" + text;
  }
}
