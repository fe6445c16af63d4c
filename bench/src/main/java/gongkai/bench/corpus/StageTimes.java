package gongkai.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the stages took for the files of one format, as the program's log says.
 *
 * @param files how many
 * @param reports how many of them are reports
 * @param bytes their size
 * @param corpusMillis the sum of the times in which they were found and looked at
 * @param extractMillis that in which they were read
 * @param normalizeMillis that in which they were understood
 * @param outputMillis that in which the dataset took them, without its end
 */
record StageTimes(
    int files,
    int reports,
    long bytes,
    double corpusMillis,
    double extractMillis,
    double normalizeMillis,
    double outputMillis) {
  private static final StageTimes NONE = new StageTimes(0, 0, 0, 0, 0, 0, 0);

  /** By format, in the order of their names, from a log of JSON lines. */
  static Map<String, StageTimes> read(Path log) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, StageTimes> formats = new TreeMap<>();
    for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
      JsonNode file = json.readTree(line);
      String name = file.path("file").asText();
      String format = name.substring(name.lastIndexOf('.') + 1);
      formats.merge(format, of(file), StageTimes::plus);
    }
    return formats;
  }

  private static StageTimes of(JsonNode file) {
    return new StageTimes(
        1,
        file.path("reports").asInt(),
        file.path("bytes").asLong(),
        file.path("corpus_ms").asDouble(),
        file.path("extract_ms").asDouble(),
        file.path("normalize_ms").asDouble(),
        file.path("output_ms").asDouble());
  }

  /** Those of all formats together. */
  static StageTimes sum(Map<String, StageTimes> formats) {
    return formats.values().stream().reduce(NONE, StageTimes::plus);
  }

  private StageTimes plus(StageTimes other) {
    return new StageTimes(
        files + other.files,
        reports + other.reports,
        bytes + other.bytes,
        corpusMillis + other.corpusMillis,
        extractMillis + other.extractMillis,
        normalizeMillis + other.normalizeMillis,
        outputMillis + other.outputMillis);
  }

  /** Of all stages. */
  double seconds() {
    return (corpusMillis + outputMillis) / 1000 + readingSeconds();
  }

  /** Of the two that the processes work at which read files. */
  double readingSeconds() {
    return (extractMillis + normalizeMillis) / 1000;
  }

  double megabytes() {
    return bytes / 1e6;
  }
}
