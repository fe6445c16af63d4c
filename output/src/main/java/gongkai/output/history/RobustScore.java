package gongkai.output.history;

import gongkai.normalizer.Comparisons.Outlier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** How far numbers are from others, by the others' median and median absolute deviation. */
final class RobustScore {
  /** Makes the score that of standard deviations where the others are spread normally. */
  private static final double NORMAL = 0.6745;

  private final Outlier rule;
  private final List<BigDecimal> others;
  private final double median;
  private final double deviation;

  /**
   * A score among others.
   *
   * @param others none negative
   */
  RobustScore(Outlier rule, List<BigDecimal> others) {
    this.rule = rule;
    this.others = others.stream().sorted().toList();
    double[] scaled =
        others.stream().mapToDouble(BigDecimal::doubleValue).map(rule.scale()::of).toArray();
    this.median = median(scaled);
    this.deviation =
        Math.max(median(mapped(scaled, other -> Math.abs(other - median))), rule.floor());
  }

  /**
   * The score of a number: positive above the others, negative below, NaN if there are none.
   *
   * @param number not negative
   */
  double of(BigDecimal number) {
    return NORMAL * (rule.scale().of(number.doubleValue()) - median) / deviation;
  }

  /** Whether a number is so far from enough others that a person may want to look. */
  boolean isNotable(BigDecimal number) {
    return others.size() >= rule.least() && Math.abs(of(number)) > rule.bound();
  }

  /**
   * The median of the others as they are, exactly; of an even count the mean of the two in the
   * middle. Empty if there are none.
   */
  Optional<BigDecimal> median() {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal upper = others.get(others.size() / 2);
    BigDecimal lower = others.get((others.size() - 1) / 2);
    return Optional.of(upper.add(lower).divide(BigDecimal.valueOf(2)));
  }

  private static double[] mapped(double[] numbers, DoubleUnaryOperator step) {
    return Arrays.stream(numbers).map(step).toArray();
  }

  /** The median; of an even count the mean of the two in the middle; NaN of none. */
  private static double median(double[] numbers) {
    if (numbers.length == 0) {
      return Double.NaN;
    }
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
