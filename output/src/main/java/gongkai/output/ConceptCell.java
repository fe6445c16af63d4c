package gongkai.output;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of a report, or what a concept comes to in it.
 *
 * @param form the form of the table that it stands in; empty for what no table has
 * @param value the number; present if and only if the status is one of a number
 * @param status what stands there
 */
record ConceptCell(String form, Optional<BigDecimal> value, PanelStatus status) {
  ConceptCell {
    if (value.isPresent() != status.isNumber()) {
      throw new IllegalArgumentException("only a number has a value: " + status + ", " + value);
    }
  }

  static ConceptCell missing(PanelStatus status) {
    return new ConceptCell("", Optional.empty(), status);
  }

  /**
   * The figure of a row of figures.csv.
   *
   * @throws UnusableDatasetException if its status is not one that figures have, or does not go
   *     with its value
   */
  static ConceptCell of(Row row) throws UnusableDatasetException {
    FigureCell cell = FigureCell.of(row);
    PanelStatus status = PanelStatus.of(cell.status());
    if (status == PanelStatus.REPORTED && !row.text("flags").isEmpty()) {
      status = PanelStatus.FLAGGED;
    }
    return new ConceptCell(row.text("form"), cell.value(), status);
  }
}
