package gongkai.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How time grows. */
final class Growth {
  private Growth() {}

  /**
   * A line a size, with the factor to the size before and what n log n would give.
   *
   * @param times milliseconds by size
   */
  static List<String> lines(Shape shape, Map<Integer, Double> times) {
    List<String> lines = new ArrayList<>();
    SortedMap<Integer, Double> bySize = new TreeMap<>(times);
    int lastSize = 0;
    double lastTime = 0;
    for (Map.Entry<Integer, Double> each : bySize.entrySet()) {
      int size = each.getKey();
      double time = each.getValue();
      String growth = lastSize == 0 ? "" : growth(lastSize, size, time / lastTime);
      lines.add(
          String.format(
              Locale.ROOT,
              "%-6s %7d %s  %10.1f ms%s",
              shape,
              size,
              shape == Shape.PAGES ? "pages   " : "segments",
              time,
              growth));
      lastSize = size;
      lastTime = time;
    }
    return lines;
  }

  private static String growth(int from, int to, double factor) {
    double linear = (double) to / from;
    double nLogN = linear * Math.log(to) / Math.log(from);
    return String.format(
        Locale.ROOT, "   x %.1f for x %.0f (n log n: %.1f)", factor, linear, nLogN);
  }
}
