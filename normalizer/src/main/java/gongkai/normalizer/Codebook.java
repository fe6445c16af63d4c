package gongkai.normalizer;

import gongkai.normalizer.form.OwnForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The indicators, in the order of the forms. */
public final class Codebook {
  private static final String RESOURCE = "indicators.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, Indicator> byCode;
  private final Comparator<FigureKey> order;

  private Codebook(Map<String, Indicator> byCode) {
    this.byCode = byCode;
    Map<String, Integer> positions = new HashMap<>();
    byCode.keySet().forEach(code -> positions.put(code, positions.size()));
    this.order =
        Comparator.comparing((FigureKey key) -> positions.getOrDefault(key.indicator(), -1))
            .thenComparing(key -> key.applicant().map(Applicant::ordinal).orElse(0));
  }

  /** Reads the indicators that come with the program. */
  public static Codebook load() {
    Map<String, Indicator> byCode = new LinkedHashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Codebook.class.getResourceAsStream(RESOURCE), RESOURCE);
        CSVParser rows = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (CSVRecord row : rows) {
        Indicator indicator = indicator(row);
        byCode.put(indicator.code(), indicator);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new Codebook(byCode);
  }

  /** The same indicators, with those of a user's own forms behind them. */
  Codebook with(List<OwnForm> own) {
    Map<String, Indicator> more = new LinkedHashMap<>(byCode);
    for (OwnForm form : own) {
      form.indicators().forEach(indicator -> more.put(indicator.code(), indicator));
      for (String code : form.codes()) {
        more.computeIfPresent(code, (unused, indicator) -> indicator.alsoOf(form.id()));
      }
    }
    return new Codebook(more);
  }

  private static Indicator indicator(CSVRecord row) {
    return new Indicator(
        row.get("indicator"),
        row.get("var_name"),
        List.of(row.get("forms").split(" ")),
        row.get("table_code"),
        row.get("number"),
        row.get("label_zh"),
        row.get("label_en"),
        row.get("unit"),
        row.get("note"));
  }

  /** All indicators, in the order of the forms. */
  public List<Indicator> indicators() {
    return List.copyOf(byCode.values());
  }

  /** The order of the forms: by indicator, then by applicant. */
  public Comparator<FigureKey> order() {
    return order;
  }

  /** The indicator of a code; empty if there is none. */
  public Optional<Indicator> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
