package gongkai.bench.pdf;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Which flags the figures of each file carry. Every identity holds, so none of them is due. */
final class Alarms {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private Alarms() {}

  /** How many figures carry each flag, by file and flag. */
  static Map<String, Map<String, Integer>> of(Path dataset) throws IOException {
    Map<String, Map<String, Integer>> alarms = new TreeMap<>();
    Path figures = dataset.resolve("figures.csv");
    try (Reader from = Files.newBufferedReader(figures, StandardCharsets.UTF_8);
        CSVParser csv = FORMAT.parse(from)) {
      for (CSVRecord row : csv) {
        for (String flag : row.get("flags").split(" ", -1)) {
          if (!flag.isEmpty()) {
            alarms
                .computeIfAbsent(row.get("file"), file -> new TreeMap<>())
                .merge(flag, 1, Integer::sum);
          }
        }
      }
    }
    return alarms;
  }
}
