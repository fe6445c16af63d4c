package gongkai.output.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The few indicators that are compared if none is named. */
public final class HeadlineIndicators {
  private static final String RESOURCE = "headline-indicators.txt";

  private HeadlineIndicators() {}

  /** Those that a dataset's codebook has, in order. */
  public static List<DatasetIndicator> of(IndicatorList indicators) {
    return codes().stream().map(indicators::find).flatMap(Optional::stream).toList();
  }

  static List<String> codes() {
    try (InputStream in =
            Objects.requireNonNull(
                HeadlineIndicators.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
