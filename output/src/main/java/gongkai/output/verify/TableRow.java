package gongkai.output.verify;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row as it stands in its file, with as many fields as the table has columns.
 *
 * @param table its table
 * @param number its number, from 1; the header is row 1
 * @param fields in the order of the columns
 */
record TableRow(TableLayout table, long number, List<String> fields) {
  /** The field of a column; empty if it is missing or the table has no such column. */
  String text(String column) {
    int index = table.indexOf(column);
    return index < 0 ? "" : fields.get(index);
  }

  /** The row as a finding names it: its table, its number and its key. */
  String where() {
    String key =
        table.naming().stream()
            .filter(column -> !text(column).isEmpty())
            .map(column -> column + " " + text(column))
            .collect(Collectors.joining(", "));
    String row = table.name() + " row " + number;
    return key.isEmpty() ? row : row + " (" + key + ")";
  }
}
