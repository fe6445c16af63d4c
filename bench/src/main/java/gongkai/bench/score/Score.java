package gongkai.bench.score;

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
public record Score(List<String> summary, Map<String, List<String>> faults) {
  private static final Set<String> KINDS = Set.of("silent", "flagged", "missing", "extra");

  /** Copies what it is given. */
  public Score {
    summary = List.copyOf(summary);
  }

  /**
   * Scores a dataset.
   *
   * @param script score.py
   * @param truth the folder of figures.csv and reports.csv
   * @throws IOException if the script cannot be run or fails
   * @throws InterruptedException if this thread is interrupted
   */
  public static Score of(Path script, Path dataset, Path truth)
      throws IOException, InterruptedException {
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
      if (words.length > 1 && KINDS.contains(words[0]) && isFile(words[1])) {
        faults.computeIfAbsent(words[1], file -> new ArrayList<>()).add(line.strip());
      } else if (words.length > 1 && isFile(words[0])) {
        faults.computeIfAbsent(words[0], file -> new ArrayList<>()).add("about " + line.strip());
      } else {
        summary.add(line);
      }
    }
    return new Score(summary, faults);
  }

  /** Whether a word is a file's name; what stands for all files of a format begins with a dot. */
  private static boolean isFile(String word) {
    return word.matches("[0-9]{4}[^ ]*\\.[a-z]+");
  }
}
