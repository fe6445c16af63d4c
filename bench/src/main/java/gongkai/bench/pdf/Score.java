package gongkai.bench.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What score.py says of a dataset.
 *
 * @param summary its lines about all files
 * @param faults its lines about single figures, by the file they name
 */
record Score(List<String> summary, Map<String, List<String>> faults) {
  private static final Set<String> KINDS = Set.of("silent", "flagged", "missing", "extra");

  Score {
    summary = List.copyOf(summary);
  }

  static Score of(Path script, Path dataset, Path truth) throws IOException, InterruptedException {
    Program.Outcome outcome =
        Program.run(
            List.of(
                "python3",
                script.toString(),
                dataset.toString(),
                truth.resolve("figures.csv").toString(),
                truth.resolve("reports.csv").toString(),
                "--show",
                "1000000"));
    if (outcome.code() != 0 && outcome.lines().stream().anyMatch(l -> l.contains("Traceback"))) {
      throw new IOException(script + " failed: " + String.join("\n", outcome.lines()));
    }
    return read(outcome.lines());
  }

  static Score read(List<String> lines) {
    List<String> summary = new ArrayList<>();
    Map<String, List<String>> faults = new LinkedHashMap<>();
    for (String line : lines) {
      String[] words = line.strip().split(" ", -1);
      if (words.length > 1 && KINDS.contains(words[0]) && words[1].endsWith(".pdf")) {
        faults.computeIfAbsent(words[1], file -> new ArrayList<>()).add(line.strip());
      } else if (words.length > 1 && words[0].length() > 4 && words[0].endsWith(".pdf")) {
        faults.computeIfAbsent(words[0], file -> new ArrayList<>()).add("about " + line.strip());
      } else {
        summary.add(line);
      }
    }
    return new Score(summary, faults);
  }
}
