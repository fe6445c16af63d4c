package gongkai.output.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What the codes of enumerations are called, from {@code value-labels.csv}: a row without a column
 * holds wherever no row names the column. A code that is not there is its own label.
 */
final class ValueLabels {
  private static final String RESOURCE = "value-labels.csv";

  private final Map<Place, Label> labels;

  private record Place(String column, String code) {}

  /**
   * A label.
   *
   * @param english never empty
   * @param chinese never empty
   */
  record Label(String english, String chinese) {}

  private ValueLabels(Map<Place, Label> labels) {
    this.labels = Map.copyOf(labels);
  }

  static ValueLabels ofProgram() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<Place, Label> labels = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(ValueLabels.class.getResourceAsStream(RESOURCE), RESOURCE);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (CSVRecord row : format.parse(text)) {
        labels.put(
            new Place(row.get("column"), row.get("code")),
            new Label(row.get("label_en"), row.get("label_zh")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ValueLabels(labels);
  }

  /** Whether it knows a code under a column. */
  boolean knows(String column, String code) {
    return labels.containsKey(new Place(column, code)) || labels.containsKey(new Place("", code));
  }

  /** What a code under a column is called. */
  Label of(String column, String code) {
    Label wherever = labels.getOrDefault(new Place("", code), new Label(code, code));
    return labels.getOrDefault(new Place(column, code), wherever);
  }
}
