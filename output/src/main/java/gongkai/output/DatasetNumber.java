package gongkai.output;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

/** Numbers of a dataset that was read back, which somebody may have edited. */
final class DatasetNumber {
  private DatasetNumber() {}

  /**
   * The number of a column; empty if it is missing.
   *
   * @throws UnusableDatasetException if something else stands there
   */
  static Optional<BigDecimal> of(Row row, String column) throws UnusableDatasetException {
    try {
      return row.number(column);
    } catch (NumberFormatException e) {
      throw notANumber(row, column);
    }
  }

  /**
   * The year of a row; empty if it is missing.
   *
   * @throws UnusableDatasetException if something else stands there
   */
  static Optional<Integer> year(Row row) throws UnusableDatasetException {
    try {
      return row.present("year").map(Integer::valueOf);
    } catch (NumberFormatException e) {
      throw notANumber(row, "year");
    }
  }

  private static UnusableDatasetException notANumber(Row row, String column) {
    return new UnusableDatasetException(
        Path.of(row.schema().fileName()),
        "found '%s' under %s in the row of %s; expected a number"
            .formatted(row.text(column), column, row.fields().get(0)));
  }
}
