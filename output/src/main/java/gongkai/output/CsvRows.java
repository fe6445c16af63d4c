package gongkai.output;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows in the dataset's dialect of CSV: RFC 4180 with a line feed after each row, and quotes only
 * where a field needs them.
 */
public final class CsvRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private CsvRows() {}

  /**
   * Appends one row.
   *
   * @param out where to
   * @param fields its fields, any text; an empty one is a missing value
   * @throws IOException if {@code out} takes no more
   */
  public static void append(Appendable out, List<String> fields) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      out.append(field(fields.get(i), i));
    }
    out.append('\n');
  }

  /** A field as it stands in a row: with quotes where it needs them. */
  static String field(String field, int column) {
    return isPlain(field, column) ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  /**
   * Whether a field needs no quotes, as Commons CSV decides it, whose printer takes twice the time:
   * they stand around what the dialect could not tell from something else, around fields that begin
   * or end with a space or the like, and around an empty field that begins a row.
   */
  private static boolean isPlain(String field, int column) {
    if (field.isEmpty()) {
      return column > 0;
    }
    if (field.charAt(0) <= '#' || field.charAt(field.length() - 1) <= ' ') {
      return false;
    }
    for (int i = 0; i < field.length(); i++) {
      char unit = field.charAt(i);
      if (unit == ',' || unit == '"' || unit == '\n' || unit == '\r') {
        return false;
      }
    }
    return true;
  }

  /** Rows as text. */
  static String format(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    try {
      for (List<String> row : rows) {
        append(text, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes every row", e);
    }
    return text.toString();
  }

  /**
   * Rows in UTF-8. Fields that many rows share, being the same object, are encoded once.
   *
   * @param rows the fields of each
   */
  static byte[] bytes(List<List<String>> rows) {
    CsvBytes bytes = new CsvBytes(rows.size());
    rows.forEach(bytes::add);
    return bytes.toArray();
  }

  /** The rows of what {@link #bytes} wrote. */
  static List<List<String>> parse(byte[] bytes) throws IOException {
    return parse(new String(bytes, StandardCharsets.UTF_8));
  }

  /** The rows of a text that {@link #format} wrote. */
  static List<List<String>> parse(String text) throws IOException {
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      List<List<String>> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        rows.add(List.of(row.values()));
      }
      return rows;
    }
  }
}
