package gongkai.typesetter;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what a reader of reports must find. */
public final class Truth {
  private Truth() {}

  /**
   * Writes figures.csv (file, indicator, applicant, value, table_form; money in yuan, an empty
   * value for a cell without a number) and reports.csv (file, agency, year, form, scope).
   *
   * @param folder made if it is not there
   * @throws IOException if a file cannot be written
   */
  public static void write(Path folder, List<SampleReport> reports) throws IOException {
    Files.createDirectories(folder);
    try (Writer figures = writer(folder.resolve("figures.csv"));
        Writer about = writer(folder.resolve("reports.csv"))) {
      figures.write("file,indicator,applicant,value,table_form\n");
      about.write("file,agency,year,form,scope\n");
      for (SampleReport report : reports) {
        about.write(
            row(
                report.file(),
                report.agency(),
                Integer.toString(report.year()),
                report.form(),
                report.scope().code()));
        for (Figure figure : report.figures()) {
          figures.write(row(report.file(), figure));
        }
      }
    }
  }

  private static String row(String file, Figure figure) {
    return row(
        file,
        figure.indicator(),
        figure.applicant().map(Applicant::code).orElse(""),
        figure.expected().map(BigDecimal::toPlainString).orElse(""),
        figure.form());
  }

  private static Writer writer(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  /** None of the fields needs quotes: names and codes have neither commas nor quotes. */
  private static String row(String... fields) {
    return String.join(",", fields) + "\n";
  }
}
