package gongkai.output.question;

import gongkai.output.Row;
import java.util.List;

/**
 * An indicator as a dataset's codebook has it.
 *
 * @param code such as {@code requests.received}
 * @param variable its short name
 * @param forms those that have it
 * @param labelZh the form's own label
 * @param labelEn the same in English
 * @param unit such as {@code requests} or {@code CNY}
 * @param note what to beware of; empty if nothing
 */
public record DatasetIndicator(
    String code,
    String variable,
    List<String> forms,
    String labelZh,
    String labelEn,
    String unit,
    String note) {
  static final List<String> COLUMNS =
      List.of("indicator", "var_name", "forms", "label_zh", "label_en", "unit", "note");

  public DatasetIndicator {
    forms = List.copyOf(forms);
  }

  static DatasetIndicator of(Row row) {
    return new DatasetIndicator(
        row.text("indicator"),
        row.text("var_name"),
        List.of(row.text("forms").split(" ", -1)),
        row.text("label_zh"),
        row.text("label_en"),
        row.text("unit"),
        row.text("note"));
  }
}
