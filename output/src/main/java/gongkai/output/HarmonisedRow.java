package gongkai.output;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a harmonised panel with every concept, before it is known which are its columns.
 *
 * @param lead the fields before the concepts, as in {@link #LEAD}
 * @param statuses of each concept of the crosswalk, in order
 * @param values of each concept, as fields; empty where missing
 */
record HarmonisedRow(List<String> lead, List<PanelStatus> statuses, List<String> values) {
  /** The columns before the concepts, but for the number of flagged cells. */
  static final List<String> LEAD =
      List.of(
          "agency_id",
          "agency",
          "admin_level",
          "organ_type",
          "province",
          "prefecture",
          "year",
          "scope",
          "forms",
          "report_id");

  HarmonisedRow {
    lead = List.copyOf(lead);
    statuses = List.copyOf(statuses);
    values = List.copyOf(values);
  }

  int year() {
    return Integer.parseInt(lead.get(LEAD.indexOf("year")));
  }

  List<String> forms() {
    return List.of(lead.get(LEAD.indexOf("forms")).split(" "));
  }

  /** As fields: the lead, the letters of all statuses as one, the values. */
  List<String> fields() {
    List<String> fields = new ArrayList<>(lead);
    StringBuilder letters = new StringBuilder();
    statuses.forEach(status -> letters.append(status.letter()));
    fields.add(letters.toString());
    fields.addAll(values);
    return fields;
  }

  static HarmonisedRow of(List<String> fields) {
    int lead = LEAD.size();
    List<PanelStatus> statuses =
        fields.get(lead).chars().mapToObj(letter -> PanelStatus.of((char) letter)).toList();
    return new HarmonisedRow(
        fields.subList(0, lead), statuses, fields.subList(lead + 1, fields.size()));
  }

  /** How many of some concepts are flagged. */
  private String flagged(List<Integer> columns) {
    return FieldText.integer(
        columns.stream().filter(i -> statuses.get(i) == PanelStatus.FLAGGED).count());
  }

  /** The row with the values of some concepts. */
  List<String> withValues(List<Integer> columns) {
    List<String> row = new ArrayList<>(lead);
    row.add(flagged(columns));
    columns.forEach(i -> row.add(values.get(i)));
    return row;
  }

  /** The row with the letters of the statuses of some concepts. */
  List<String> withLetters(List<Integer> columns) {
    List<String> row = new ArrayList<>(lead);
    row.add(flagged(columns));
    columns.forEach(i -> row.add(statuses.get(i).letter()));
    return row;
  }
}
