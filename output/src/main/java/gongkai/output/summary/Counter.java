package gongkai.output.summary;

import gongkai.output.Utf8Order;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts by name. */
final class Counter {
  private final Map<String, Long> counts = new HashMap<>();

  void add(String name) {
    add(name, 1);
  }

  void add(String name, long count) {
    counts.merge(name, count, Long::sum);
  }

  long of(String name) {
    return counts.getOrDefault(name, 0L);
  }

  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  int size() {
    return counts.size();
  }

  boolean has(String name) {
    return counts.containsKey(name);
  }

  /** The names, in the order of their bytes. */
  List<String> names() {
    return counts.keySet().stream().sorted(Utf8Order.ASCENDING).toList();
  }

  /** The names with the highest counts, the highest first, then in the order of their bytes. */
  List<String> highest(int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey(Utf8Order.ASCENDING)))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
