package gongkai.normalizer.mention;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Figure;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Mention.Result;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets mentions beside the figures of a report's tables. */
final class Comparison {
  private final Map<FigureKey, BigDecimal> reported = new HashMap<>();
  private final Map<String, List<String>> sums;

  /**
   * A comparison with a report.
   *
   * @param figures the figures of its tables
   * @param sums by code, the codes whose figures add up to it
   */
  Comparison(List<Figure> figures, Map<String, List<String>> sums) {
    this.sums = sums;
    figures.forEach(
        figure ->
            figure
                .value()
                .number()
                .ifPresent(number -> reported.put(FigureKey.of(figure), number)));
  }

  Result of(FigureKey key, StatedNumber number) {
    return Optional.ofNullable(reported.get(key))
        .or(() -> sum(key))
        .map(figure -> number.allows(figure) ? Result.AGREES : Result.DIFFERS)
        .orElse(Result.ALONE);
  }

  /** The sum that stands for a figure which the report's form does not have. */
  private Optional<BigDecimal> sum(FigureKey key) {
    List<String> parts = sums.getOrDefault(key.indicator(), List.of());
    Optional<BigDecimal> sum = parts.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.ZERO);
    for (String part : parts) {
      sum = sum.flatMap(before -> figure(part).map(before::add));
    }
    return sum;
  }

  private Optional<BigDecimal> figure(String code) {
    return Optional.ofNullable(reported.get(new FigureKey(code, Optional.empty())))
        .or(
            () ->
                Optional.ofNullable(
                    reported.get(new FigureKey(code, Optional.of(Applicant.TOTAL)))));
  }
}
