package gongkai.bench.pdf;

import gongkai.bench.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Says what was read wrong, a document a paragraph. */
final class FailureReport {
  private static final int LINES_A_DOCUMENT = 12;

  private FailureReport() {}

  /** The report: for each failing document its settings, then what is wrong with it. */
  static List<String> lines(
      Score score,
      Map<String, Map<String, Integer>> alarms,
      Map<String, Map<String, String>> settings) {
    List<String> lines = new ArrayList<>();
    TreeSet<String> failing = new TreeSet<>(score.faults().keySet());
    failing.addAll(alarms.keySet());
    for (String file : failing) {
      List<String> faults = score.faults().getOrDefault(file, List.of());
      lines.add(file + "  " + SettingsFile.line(settings.getOrDefault(file, Map.of())));
      faults.stream().limit(LINES_A_DOCUMENT).forEach(fault -> lines.add("    " + fault));
      if (faults.size() > LINES_A_DOCUMENT) {
        lines.add("    and %d more".formatted(faults.size() - LINES_A_DOCUMENT));
      }
      if (alarms.containsKey(file)) {
        lines.add("    flags " + alarms.get(file));
      }
    }
    return lines;
  }
}
