package gongkai.output.question;

import gongkai.output.Dataset;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The indicators of a dataset's codebook, in the order of the forms. */
public final class IndicatorList {
  private static final int MOST_NEAR = 5;

  /** Less alike than this is no help. */
  private static final double LEAST = 0.2;

  private final Map<String, DatasetIndicator> byCode;

  private IndicatorList(Map<String, DatasetIndicator> byCode) {
    this.byCode = byCode;
  }

  /** An indicator and how like it is to what was asked for. */
  private record Near(DatasetIndicator indicator, double likeness) {}

  /**
   * Reads the codebook.
   *
   * @throws IOException if the dataset cannot be read
   */
  public static IndicatorList of(Dataset dataset) throws IOException {
    Map<String, DatasetIndicator> byCode = new LinkedHashMap<>();
    dataset.read(
        "codebook",
        DatasetIndicator.COLUMNS,
        row -> {
          DatasetIndicator indicator = DatasetIndicator.of(row);
          byCode.put(indicator.code(), indicator);
        });
    return new IndicatorList(byCode);
  }

  Optional<DatasetIndicator> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The one of a code or var_name.
   *
   * @throws UnanswerableException if there is none; its message names the likest
   */
  public DatasetIndicator one(String name) throws UnanswerableException {
    for (DatasetIndicator indicator : byCode.values()) {
      if (indicator.code().equals(name) || indicator.variable().equals(name)) {
        return indicator;
      }
    }
    List<String> near = near(name);
    throw UnanswerableException.of(
        "no indicator '%s' in the codebook; %s"
            .formatted(
                name, near.isEmpty() ? "'gongkai codebook' lists them" : "perhaps one of these"),
        near);
  }

  /** The codes of the indicators whose code, var_name or labels are likest, the likest first. */
  private List<String> near(String name) {
    return byCode.values().stream()
        .map(indicator -> new Near(indicator, likeness(indicator, name)))
        .filter(near -> near.likeness() >= LEAST)
        .sorted(Comparator.comparingDouble(Near::likeness).reversed())
        .limit(MOST_NEAR)
        .map(near -> near.indicator().code())
        .toList();
  }

  private static double likeness(DatasetIndicator indicator, String name) {
    return Stream.of(
            indicator.code(), indicator.variable(), indicator.labelZh(), indicator.labelEn())
        .mapToDouble(word -> PairLikeness.of(word, name))
        .max()
        .orElse(0);
  }
}
