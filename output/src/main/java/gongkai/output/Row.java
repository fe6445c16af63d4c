package gongkai.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table of a dataset, as it was read back.
 *
 * @param schema the table
 * @param fields its fields, in the order of the columns; an empty one is a missing value
 */
public record Row(TableSchema schema, List<String> fields) {
  public Row {
    fields = List.copyOf(fields);
  }

  /**
   * The field of a column; empty if the value is missing.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public String text(String column) {
    return fields.get(schema.indexOf(column));
  }

  /** The field of a column; empty if the table has no such column, being of another version. */
  public Optional<String> find(String column) {
    return schema.has(column) ? Optional.of(text(column)) : Optional.empty();
  }

  /** The field of a column where the value is not missing. */
  public Optional<String> present(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  /**
   * The number of a column; empty if it is missing: missing is never 0.
   *
   * @throws NumberFormatException if something else stands there
   */
  public Optional<BigDecimal> number(String column) {
    return present(column).map(BigDecimal::new);
  }
}
