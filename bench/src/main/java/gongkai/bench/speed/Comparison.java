package gongkai.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Times of the three readers beside each other. */
final class Comparison {
  private static final String LINE = "%-40s %9.2f %9.2f %9.2f   %6.2f %6.2f";

  private Comparison() {}

  /**
   * A line a file, then one for all.
   *
   * @param times milliseconds by file and reader
   */
  static List<String> lines(Map<String, Map<String, Double>> times) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-40s %9s %9s %9s   %s"
            .formatted("file", "gongkai", "stripper", "tabula", "ms; gongkai/stripper, /tabula"));
    double[] sums = new double[3];
    for (Map.Entry<String, Map<String, Double>> file : times.entrySet()) {
      Map<String, Double> readers = file.getValue();
      double[] row = {readers.get("gongkai"), readers.get("stripper"), readers.get("tabula")};
      lines.add(line(Path.of(file.getKey()).getFileName().toString(), row));
      for (int i = 0; i < row.length; i++) {
        sums[i] += row[i] / times.size();
      }
    }
    lines.add(line("mean of " + times.size() + " files", sums));
    return lines;
  }

  private static String line(String name, double[] row) {
    return LINE.formatted(name, row[0], row[1], row[2], row[0] / row[1], row[0] / row[2]);
  }
}
