package gongkai.output.verify;

import gongkai.output.TableSchema;
import java.util.List;

/** A table's schema, with columns found fast. */
final class TableLayout {
  /** What tells rows apart for a person where the table has no key. */
  private static final List<String> NAMING =
      List.of("report_id", "other_report_id", "check_id", "indicator", "applicant");

  private final TableSchema schema;
  private final String[] names;
  private final List<String> naming;

  TableLayout(TableSchema schema) {
    this.schema = schema;
    this.names = schema.columnNames().stream().map(String::intern).toArray(String[]::new);
    List<String> wanted = schema.key().isEmpty() ? NAMING : schema.key();
    this.naming = wanted.stream().filter(schema.columnNames()::contains).toList();
  }

  TableSchema schema() {
    return schema;
  }

  String name() {
    return schema.name();
  }

  /** Where a column stands, from 0; -1 if there is none of this name. */
  int indexOf(String column) {
    // Names are interned, as constants are: most are found without a look at their letters.
    for (int index = 0; index < names.length; index++) {
      if (isSame(names[index], column)) {
        return index;
      }
    }
    return List.of(names).indexOf(column);
  }

  @SuppressWarnings("ReferenceEquality") // That is the point.
  private static boolean isSame(String one, String other) {
    return one == other;
  }

  /** The columns that name a row to a person. */
  List<String> naming() {
    return naming;
  }
}
