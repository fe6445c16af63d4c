package gongkai.output;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A figure of a report, or what a concept comes to in it.
 *
 * @param form the form of the table that it stands in; empty for what no table has
 * @param value the number; present if and only if the status is one of a number
 * @param status what stands there
 */
record ConceptCell(String form, Optional<BigDecimal> value, ConceptStatus status) {
  ConceptCell {
    if (value.isPresent() != status.isNumber()) {
      throw new IllegalArgumentException("only a number has a value: " + status + ", " + value);
    }
  }

  static ConceptCell missing(ConceptStatus status) {
    return new ConceptCell("", Optional.empty(), status);
  }

  /**
   * The figure of a row of figures.csv.
   *
   * @throws UnusableDatasetException if its status is not one that figures have, or does not go
   *     with its value
   */
  static ConceptCell of(Row row) throws UnusableDatasetException {
    Optional<BigDecimal> value = DatasetNumber.of(row, "value");
    String said = row.text("status");
    ConceptStatus status =
        switch (said) {
          case "reported" ->
              row.text("flags").isEmpty() ? ConceptStatus.REPORTED : ConceptStatus.FLAGGED;
          case "blank" -> ConceptStatus.BLANK;
          case "dash", "none_word" -> ConceptStatus.DASH;
          case "unit_unknown", "unreadable" -> ConceptStatus.UNREADABLE;
          default ->
              throw unusable(row, "the status '" + said + "'; expected one that figures have");
        };
    if (value.isPresent() != status.isNumber()) {
      throw unusable(row, "the value '%s' with the status %s".formatted(row.text("value"), said));
    }
    return new ConceptCell(row.text("form"), value, status);
  }

  private static UnusableDatasetException unusable(Row row, String found) {
    return new UnusableDatasetException(
        Path.of(row.schema().fileName()),
        "report %s, %s: found %s".formatted(row.text("report_id"), row.text("indicator"), found));
  }
}
