package gongkai.output;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A row of a table of a dataset, as it was read back.
 *
 * @param schema the table
 * @param fields its fields, in the order of the columns; an empty one is a missing value
 */
public record Row(TableSchema schema, List<String> fields) {
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

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
   * @throws UnusableDatasetException if something else stands there, as in a file that was edited
   */
  public Optional<BigDecimal> number(String column) throws UnusableDatasetException {
    return parsed(column, Row::plain, "a number");
  }

  /**
   * The whole number of a column; empty if it is missing.
   *
   * @throws UnusableDatasetException if something else stands there, or one beyond an int
   */
  public Optional<Integer> integer(String column) throws UnusableDatasetException {
    return parsed(column, Integer::valueOf, "a whole number");
  }

  /** An exponent could stand for a number of so many digits that no memory takes it. */
  private static BigDecimal plain(String text) {
    if (!PLAIN.matcher(text).matches()) {
      throw new NumberFormatException("no plain decimal: " + text);
    }
    return new BigDecimal(text);
  }

  private <N> Optional<N> parsed(String column, Function<String, N> parse, String expected)
      throws UnusableDatasetException {
    try {
      return present(column).map(parse);
    } catch (NumberFormatException e) {
      throw new UnusableDatasetException(
          Path.of(schema.fileName()),
          "found '%s' under %s in the row of %s; expected %s"
              .formatted(text(column), column, fields.get(0), expected));
    }
  }
}
