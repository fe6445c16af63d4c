package gongkai.output.verify;

import gongkai.output.verify.Finding.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * No two rows of a table have one key, where an empty field counts as a value. Rows that agree in
 * the key's first column stand together, so what is kept is that column's values, and the keys of
 * the rows that stand together: memory grows with reports, not with figures.
 */
final class KeyCheck implements DatasetCheck {
  private final Findings findings;
  private final Set<String> groups = new HashSet<>();
  private final Set<List<String>> keys = new HashSet<>();
  private int[] columns = {};
  private String group = "";

  KeyCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void begin(TableLayout table) {
    columns = table.schema().key().stream().mapToInt(table::indexOf).toArray();
    groups.clear();
    keys.clear();
  }

  @Override
  public void row(TableRow row) {
    if (columns.length == 0) {
      return;
    }
    String first = row.fields().get(columns[0]);
    boolean begins = groups.isEmpty() || !first.equals(group);
    boolean metBefore = begins ? !groups.add(first) : columns.length == 1;
    if (begins) {
      group = first;
      keys.clear();
    }
    if (columns.length == 1) {
      if (metBefore) {
        tellRepeated(row);
      }
      return;
    }
    if (metBefore) {
      String column = row.table().schema().key().get(0);
      findings.add(Kind.KEYS, row, column, "all rows with it together; some stand further up");
    }
    if (!keys.add(rest(row))) {
      tellRepeated(row);
    }
  }

  private List<String> rest(TableRow row) {
    List<String> rest = new ArrayList<>(columns.length - 1);
    for (int i = 1; i < columns.length; i++) {
      rest.add(row.fields().get(columns[i]));
    }
    return rest;
  }

  private void tellRepeated(TableRow row) {
    findings.add(
        Kind.KEYS,
        row.where(),
        String.join(", ", row.table().schema().key()),
        "the key of a row further up",
        "one of its own");
  }
}
