package gongkai.output.diff;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many differences there are, by kind and reason. */
public final class DiffSummary {
  private final Map<DifferenceKind, Map<DifferenceReason, Long>> counts =
      new EnumMap<>(DifferenceKind.class);

  void add(Difference difference) {
    counts
        .computeIfAbsent(difference.kind(), kind -> new EnumMap<>(DifferenceReason.class))
        .merge(difference.reason(), 1L, Long::sum);
  }

  /** Those that there are, in the order of kinds and reasons. */
  public Map<DifferenceKind, Map<DifferenceReason, Long>> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** How many there are in all. */
  public long total() {
    return counts.values().stream()
        .flatMap(reasons -> reasons.values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }
}
