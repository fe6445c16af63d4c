package gongkai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A dataset whose rows a test writes, in files as the program writes them. */
final class HandmadeDataset {
  private final Path folder;

  /** A dataset without rows of figures, reports and agencies. */
  HandmadeDataset(Path folder) throws IOException {
    this.folder = folder;
    Datasets.write(folder, List.of());
  }

  Dataset open() throws IOException {
    return Dataset.open(folder);
  }

  /**
   * Writes reports.
   *
   * @param lines report, agency, year, scope, form and version status; a hyphen stands for nothing
   */
  HandmadeDataset reports(String lines) throws IOException {
    return write(
        "reports",
        List.of("report_id", "agency_id", "year", "scope", "form", "version_status"),
        lines);
  }

  /**
   * Writes figures.
   *
   * @param lines report, form, scope, indicator, applicant, value, status and flags; a hyphen
   *     stands for nothing
   */
  HandmadeDataset figures(String lines) throws IOException {
    return write(
        "figures",
        List.of("report_id", "form", "scope", "indicator", "applicant", "value", "status", "flags"),
        lines);
  }

  private HandmadeDataset write(String table, List<String> columns, String lines)
      throws IOException {
    TableSchema schema = open().table(table);
    List<List<String>> rows = new ArrayList<>(List.of(schema.columnNames()));
    for (String line : lines.lines().toList()) {
      List<String> words = List.of(line.strip().split(" +"));
      List<String> row = new ArrayList<>(Collections.nCopies(schema.columns().size(), ""));
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).equals("-")) {
          row.set(schema.indexOf(columns.get(i)), words.get(i));
        }
      }
      rows.add(row);
    }
    Files.writeString(folder.resolve(schema.fileName()), CsvRows.format(rows));
    return this;
  }
}
