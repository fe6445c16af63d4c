package gongkai.output;

import java.util.List;
import java.util.Optional;

/**
 * What of a dataset goes into a panel.
 *
 * @param years the years reported on; empty for all
 * @param agency the key of an agency; empty for all
 * @param withoutForms reports that have a table of one of these forms are left out
 */
public record PanelSelection(
    Optional<YearSpan> years, Optional<String> agency, List<String> withoutForms) {
  public PanelSelection {
    withoutForms = List.copyOf(withoutForms);
  }

  /** Whether a row with an agency and a year is asked for; one without a year only if all are. */
  boolean takes(Row row) throws UnusableDatasetException {
    Optional<Integer> year = row.integer("year");
    return years.map(span -> year.filter(span::contains).isPresent()).orElse(true)
        && agency.map(row.text("agency_id")::equals).orElse(true);
  }
}
