package gongkai.output.verify;

import static java.util.Map.entry;

import gongkai.output.Column;
import gongkai.output.ColumnType;
import gongkai.output.Utf8Order;
import gongkai.output.verify.Finding.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows stand in the order that is promised: text by the bytes of its UTF-8, numbers by their size,
 * indicators as in codebook.csv, columns that hold one of a list in the order of the list. Of a
 * table that is not named here, no order is promised.
 */
final class OrderCheck implements DatasetCheck {
  private static final String INDICATOR = "indicator";
  private static final String CODEBOOK = "codebook";

  private static final List<String> PANEL = List.of("agency_id", "year", "scope");

  /** By table, the columns by which its rows are ordered. */
  private static final Map<String, List<String>> ORDERS =
      Map.ofEntries(
          entry("figures", List.of("report_id", INDICATOR, "applicant")),
          entry("reports", List.of("report_id")),
          entry("agencies", List.of("agency_id")),
          entry("checks", List.of("report_id")),
          entry("derived", List.of("report_id", INDICATOR, "applicant")),
          entry("mentions", List.of("report_id", INDICATOR, "applicant")),
          entry("unmatched", List.of("report_id", "table_no", "row_no", "column_no")),
          entry("corrections", List.of("line", "applied_to")),
          entry("files", List.of("file")),
          entry("panel", PANEL),
          entry("panel_status", PANEL));

  private final Findings findings;
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<Key> keys = new ArrayList<>();
  private Optional<TableRow> above = Optional.empty();

  /** A column and the order of its fields. */
  private record Key(String column, Comparator<String> order) {}

  OrderCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void begin(TableLayout table) {
    above = Optional.empty();
    keys.clear();
    for (String column : ORDERS.getOrDefault(table.name(), List.of())) {
      int index = table.indexOf(column);
      if (index >= 0) {
        keys.add(new Key(column, order(table.schema().columns().get(index))));
      }
    }
  }

  private Comparator<String> order(Column column) {
    if (column.name().equals(INDICATOR)) {
      return Comparator.comparing(code -> positions.getOrDefault(code, -1));
    }
    if (column.type() == ColumnType.INTEGER) {
      return Comparator.comparing(OrderCheck::number);
    }
    List<String> allowed = column.constraints().allowed();
    // A figure of no applicant stands where the first one would.
    return allowed.isEmpty()
        ? Utf8Order.ASCENDING
        : Comparator.comparing(field -> Math.max(0, allowed.indexOf(field)));
  }

  private static BigInteger number(String field) {
    return PlainNumbers.isInteger(field) ? new BigInteger(field) : BigInteger.ZERO;
  }

  @Override
  public void row(TableRow row) {
    if (row.table().name().equals(CODEBOOK)) {
      positions.putIfAbsent(row.text(INDICATOR), positions.size());
    }
    if (keys.isEmpty()) {
      return;
    }
    above.ifPresent(before -> compare(before, row));
    above = Optional.of(row);
  }

  private void compare(TableRow before, TableRow row) {
    for (Key key : keys) {
      String upper = before.text(key.column());
      String lower = row.text(key.column());
      int order = upper.equals(lower) ? 0 : key.order().compare(upper, lower);
      if (order > 0) {
        findings.add(Kind.ORDER, row, key.column(), "none before '" + upper + "' of the row above");
      }
      if (order != 0) {
        return;
      }
    }
  }
}
