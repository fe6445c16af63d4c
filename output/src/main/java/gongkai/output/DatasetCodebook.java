package gongkai.output;

import gongkai.normalizer.Indicator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The indicators of a dataset, those of a user's own forms included. */
final class DatasetCodebook {
  private DatasetCodebook() {}

  /** Reads codebook.csv, in order. */
  static List<Indicator> read(Dataset dataset) throws IOException {
    List<Indicator> indicators = new ArrayList<>();
    dataset.read(
        "codebook",
        row ->
            indicators.add(
                new Indicator(
                    row.text("indicator"),
                    row.text("var_name"),
                    List.of(row.text("forms").split(" ")),
                    row.text("table_code"),
                    row.text("number"),
                    row.text("label_zh"),
                    row.text("label_en"),
                    row.text("unit"),
                    row.text("note"))));
    return indicators;
  }
}
