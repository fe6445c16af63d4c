package gongkai.bench.pdf;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes what was varied in each document. */
final class SettingsFile {
  private SettingsFile() {}

  /** A row a document, a column a setting. */
  static void write(Path file, Map<String, Map<String, String>> settings) throws IOException {
    try (Writer to = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(to, CSVFormat.RFC4180)) {
      List<String> header = new ArrayList<>(List.of("file"));
      settings.values().stream().findFirst().ifPresent(first -> header.addAll(first.keySet()));
      csv.printRecord(header);
      for (Map.Entry<String, Map<String, String>> document : settings.entrySet()) {
        List<String> row = new ArrayList<>(List.of(document.getKey()));
        row.addAll(document.getValue().values());
        csv.printRecord(row);
      }
    }
  }

  /** Writes which documents are left out: their letters that are lost, and their settings. */
  static void writeLost(
      Path file, Map<String, String> lost, Map<String, Map<String, String>> settings)
      throws IOException {
    try (Writer to = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(to, CSVFormat.RFC4180)) {
      csv.printRecord("file", "lost", "settings");
      for (Map.Entry<String, String> document : lost.entrySet()) {
        String name = document.getKey();
        csv.printRecord(name, document.getValue(), line(settings.getOrDefault(name, Map.of())));
      }
    }
  }

  /** The settings of one document in a line; those left empty are not named. */
  static String line(Map<String, String> settings) {
    return settings.entrySet().stream()
        .filter(setting -> !setting.getValue().isEmpty())
        .map(setting -> setting.getKey() + "=" + setting.getValue())
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }
}
