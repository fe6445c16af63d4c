package gongkai.bench.normalizer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how the figures of many documents were read. Serves one run. */
final class Tally {
  private static final double MEDIAN = 0.5;
  private static final double NEARLY_ALL = 0.95;

  private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
  private final List<Double> millis = new ArrayList<>();
  private long numbersLost;
  private int refused;
  private final Map<String, Integer> broken = new TreeMap<>();
  private final Map<String, Integer> caught = new TreeMap<>();

  /** Counts one document. */
  void add(Mutation mutation) {
    Outcome outcome = mutation.outcome();
    outcome.figures().forEach(figure -> verdicts.merge(figure.verdict(), 1L, Long::sum));
    millis.add(mutation.millis());
    numbersLost += outcome.numbersLost().size();
    refused += outcome.refused().isPresent() ? 1 : 0;
    mutation
        .damaged()
        .broken()
        .ifPresent(
            one -> {
              broken.merge(one.identity(), 1, Integer::sum);
              caught.merge(one.identity(), outcome.caught().orElse(false) ? 1 : 0, Integer::sum);
            });
  }

  /** How many documents. */
  int documents() {
    return millis.size();
  }

  /** How many figures. */
  long figures() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many figures were read so. */
  long count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }

  /** The share of figures with the right value, from 0 to 1; 1 if there are none. */
  double exact() {
    long right = 0;
    for (Map.Entry<Verdict, Long> entry : verdicts.entrySet()) {
      right += entry.getKey().isRight() ? entry.getValue() : 0;
    }
    return figures() == 0 ? 1 : (double) right / figures();
  }

  /** How many numbers are neither a figure's nor unmatched. */
  long numbersLost() {
    return numbersLost;
  }

  /** How many documents were taken for no report. */
  int refused() {
    return refused;
  }

  /** How often each identity was broken on purpose. */
  Map<String, Integer> broken() {
    return Collections.unmodifiableMap(broken);
  }

  /** How often each of them was flagged. */
  Map<String, Integer> caught() {
    return Collections.unmodifiableMap(caught);
  }

  /** The time that half of the documents needed at most, in milliseconds. */
  double median() {
    return quantile(MEDIAN);
  }

  /** The time that 95 of 100 documents needed at most, in milliseconds. */
  double nearlyAll() {
    return quantile(NEARLY_ALL);
  }

  private double quantile(double share) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) Math.floor(share * (sorted.size() - 1)));
  }
}
