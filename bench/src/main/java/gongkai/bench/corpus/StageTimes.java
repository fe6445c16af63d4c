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
 * @param extractMillis the sum of one stage's times
 * @param normalizeMillis that of the other's
 */
record StageTimes(
    int files, int reports, long bytes, double extractMillis, double normalizeMillis) {
  private static final StageTimes NONE = new StageTimes(0, 0, 0, 0, 0);

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
        file.path("extract_ms").asDouble(),
        file.path("normalize_ms").asDouble());
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
        extractMillis + other.extractMillis,
        normalizeMillis + other.normalizeMillis);
  }

  /** Of both stages. */
  double seconds() {
    return (extractMillis + normalizeMillis) / 1000;
  }

  double megabytes() {
    return bytes / 1e6;
  }
}
