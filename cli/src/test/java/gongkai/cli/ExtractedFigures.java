package gongkai.cli;

import gongkai.typesetter.Figure;
import gongkai.typesetter.SampleReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The figures of a dataset beside those that samples were typeset from, each a line of text. */
final class ExtractedFigures {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private ExtractedFigures() {}

  /** The rows of a table of a dataset. */
  static List<CSVRecord> rows(Path dataset, String table) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(dataset.resolve(table), StandardCharsets.UTF_8, FORMAT)) {
      return parser.getRecords();
    }
  }

  /** By file, each figure of a dataset as {@code indicator applicant = value}. */
  static Map<String, List<String>> of(Path dataset) throws IOException {
    Map<String, List<String>> figures = new TreeMap<>();
    for (CSVRecord row : rows(dataset, "figures.csv")) {
      figures
          .computeIfAbsent(row.get("file"), file -> new ArrayList<>())
          .add(line(row.get("indicator"), row.get("applicant"), row.get("value")));
    }
    figures.values().forEach(lines -> lines.sort(null));
    return figures;
  }

  /** The same for what a sample was typeset from. */
  static List<String> of(SampleReport report) {
    return report.figures().stream().map(ExtractedFigures::line).sorted().toList();
  }

  private static String line(Figure figure) {
    String applicant =
        figure.applicant().map(a -> a.toString().toLowerCase(Locale.ROOT)).orElse("");
    String value = figure.expected().map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
    return line(figure.indicator(), applicant, value);
  }

  private static String line(String indicator, String applicant, String value) {
    return indicator + " " + applicant + " = " + value;
  }
}
