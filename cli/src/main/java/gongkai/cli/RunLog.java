package gongkai.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gongkai.cli.reading.FileReading;
import gongkai.corpus.SourceFile;
import gongkai.normalizer.Report;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One JSON object a file, a line each, in the order of the dataset: what became of it and when. */
final class RunLog implements Closeable {
  /** No log was asked for. */
  private static final RunLog NONE = new RunLog(null);

  private final @Nullable JsonGenerator json;

  private RunLog(@Nullable JsonGenerator json) {
    this.json = json;
  }

  /**
   * A log in a file, which is written anew.
   *
   * @param file null if no log is wanted
   */
  static RunLog open(@Nullable Path file) throws IOException {
    if (file == null) {
      return NONE;
    }
    return new RunLog(
        new JsonMapper()
            .createGenerator(Files.newBufferedWriter(file, StandardCharsets.UTF_8))
            .setPrettyPrinter(new MinimalPrettyPrinter("\n")));
  }

  /**
   * Adds a line about a file.
   *
   * @param outputMicros how long the dataset took to take it, in microseconds
   */
  void add(FileResult result, long outputMicros) throws IOException {
    if (json == null) {
      return;
    }
    FileReading reading = result.reading();
    json.writeStartObject();
    json.writeStringField("file", result.entry().path());
    if (result.entry() instanceof SourceFile file) {
      json.writeStringField("media_type", file.mediaType().name());
      json.writeNumberField("bytes", file.size());
    }
    json.writeStringField("status", reading.status().code());
    json.writeStringField("reason", reading.reason());
    json.writeStringField("from", result.origin().name().toLowerCase(Locale.ROOT));
    writeMillis(json, "corpus_ms", result.found().micros());
    writeMillis(json, "extract_ms", reading.costs().extractMicros());
    writeMillis(json, "normalize_ms", reading.costs().normalizeMicros());
    writeMillis(json, "output_ms", outputMicros);
    if (reading.pages().isPresent()) {
      json.writeNumberField("pages", reading.pages().getAsInt());
    }
    writeCounts(json, reading.reports());
    json.writeEndObject();
  }

  private static void writeMillis(JsonGenerator json, String name, long micros) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(micros / 1000.0);
  }

  private static void writeCounts(JsonGenerator json, List<Report> reports) throws IOException {
    long tables = reports.stream().mapToLong(report -> report.tables().size()).sum();
    long figures = reports.stream().mapToLong(report -> report.figures().size()).sum();
    long flagged =
        reports.stream()
            .flatMap(report -> report.figures().stream())
            .filter(figure -> !figure.flags().isEmpty())
            .count();
    json.writeNumberField("reports", reports.size());
    json.writeNumberField("tables", tables);
    json.writeNumberField("figures", figures);
    json.writeNumberField("flagged", flagged);
  }

  @Override
  public void close() throws IOException {
    if (json != null) {
      json.writeRaw('\n');
      json.close();
    }
  }
}
