package gongkai.output;

import gongkai.normalizer.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands in the cell of a figure, as a row of figures.csv says it.
 *
 * @param status what stands there
 * @param value the number; present if and only if the status is reported: missing is never 0
 */
public record FigureCell(Value.Status status, Optional<BigDecimal> value) {
  /**
   * The cell of a row of figures.csv.
   *
   * @throws UnusableDatasetException if its status is not one that figures have, or does not go
   *     with its value
   */
  public static FigureCell of(Row row) throws UnusableDatasetException {
    Optional<BigDecimal> value = row.number("value");
    String said = row.text("status");
    Optional<Value.Status> status =
        Arrays.stream(Value.Status.values())
            .filter(one -> FieldText.code(one).equals(said))
            .findFirst();
    if (status.isEmpty()) {
      throw unusable(row, "the status '" + said + "'; expected one that figures have");
    }
    if (value.isPresent() != (status.get() == Value.Status.REPORTED)) {
      throw unusable(row, "the value '%s' with the status %s".formatted(row.text("value"), said));
    }
    return new FigureCell(status.get(), value);
  }

  private static UnusableDatasetException unusable(Row row, String found) {
    return new UnusableDatasetException(
        Path.of(row.schema().fileName()),
        "report %s, %s: found %s".formatted(row.text("report_id"), row.text("indicator"), found));
  }
}
