package gongkai.output.question;

import gongkai.output.CsvRows;
import gongkai.output.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes datasets of reports that say what a test wants, with the columns that questions need. */
final class InventedDataset {
  static final String RECEIVED = "requests.received";
  static final String GRANTED = "requests.result.granted";
  static final int YEAR = 2021;

  private static final String FORM = "form_2021";

  private InventedDataset() {}

  /**
   * A figure of a report.
   *
   * @param indicator its code
   * @param scope for whom it counts
   * @param status as in figures.csv
   * @param value the number; ignored unless reported
   * @param flags separated by spaces
   */
  record Said(String indicator, String scope, String status, int value, String flags) {
    private List<String> row(Report report, String id) {
      boolean isReported = status.equals("reported");
      return List.of(
          id,
          report.form(),
          scope,
          indicator,
          "total",
          status,
          isReported ? Integer.toString(value) : "",
          flags,
          "certain");
    }
  }

  /**
   * A report; its id is its place in the list.
   *
   * @param agency its agency_id and name; empty for none
   * @param year of which year
   * @param form of its tables
   * @param version its version_status
   * @param said its figures
   */
  record Report(String agency, int year, String form, String version, List<Said> said) {
    static Report of(String agency, String version, Said... said) {
      return new Report(agency, YEAR, FORM, version, List.of(said));
    }
  }

  /** The id of the report at a place, from 0. */
  static String id(int index) {
    return "r%04d".formatted(index);
  }

  static Dataset write(Path folder, List<Report> reports) throws IOException {
    List<List<String>> figures = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      String year = Integer.toString(report.year());
      rows.add(
          List.of(
              id(i),
              report.agency(),
              report.agency(),
              year,
              report.form(),
              report.version(),
              report.said().isEmpty() ? "unknown" : report.said().get(0).scope()));
      for (Said said : report.said()) {
        figures.add(said.row(report, id(i)));
      }
    }
    table(folder, "figures", Observation.COLUMNS, figures);
    table(folder, "reports", DatasetReport.COLUMNS, rows);
    table(folder, "agencies", DatasetAgency.COLUMNS, agencies(reports));
    table(folder, "codebook", DatasetIndicator.COLUMNS, codebook());
    Files.writeString(
        folder.resolve("datapackage.json"),
        "{\"gongkai\": {\"version\": \"0\"}, \"resources\": [%s]}"
            .formatted(
                Stream.of(
                        described("figures", Observation.COLUMNS),
                        described("reports", DatasetReport.COLUMNS),
                        described("agencies", DatasetAgency.COLUMNS),
                        described("codebook", DatasetIndicator.COLUMNS))
                    .collect(Collectors.joining(", "))));
    return Dataset.open(folder);
  }

  private static List<List<String>> agencies(List<Report> reports) {
    return reports.stream()
        .map(Report::agency)
        .filter(agency -> !agency.isEmpty())
        .distinct()
        .sorted()
        .map(agency -> List.of(agency, agency, agency, "county", "", "", "", "", "1"))
        .toList();
  }

  private static List<List<String>> codebook() {
    return Stream.of(RECEIVED, GRANTED)
        .map(code -> List.of(code, code.replace('.', '_'), FORM, code, code, "requests", ""))
        .toList();
  }

  private static void table(Path folder, String name, List<String> columns, List<List<String>> rows)
      throws IOException {
    StringBuilder text = new StringBuilder();
    CsvRows.append(text, columns);
    for (List<String> row : rows) {
      CsvRows.append(text, row);
    }
    Files.writeString(folder.resolve(name + ".csv"), text);
  }

  private static String described(String name, List<String> columns) {
    return "{\"name\": \"%s\", \"format\": \"csv\", \"schema\": {\"fields\": [%s]}}"
        .formatted(
            name,
            columns.stream()
                .map(column -> "{\"name\": \"%s\", \"type\": \"string\"}".formatted(column))
                .collect(Collectors.joining(", ")));
  }
}
