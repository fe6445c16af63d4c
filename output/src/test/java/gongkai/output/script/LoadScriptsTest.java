package gongkai.output.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.output.Column;
import gongkai.output.ColumnType;
import gongkai.output.Dataset;
import gongkai.output.InventedDataset;
import gongkai.output.TableSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadScriptsTest {
  /** Writes each table as R has it: what is NA as nothing, a factor as its code. */
  private static final String WRITE_BACK =
      """
      source("load.R", encoding = "UTF-8")
      written <- function(x) {
        if (is.numeric(x)) return(sprintf("%.17g", x))
        if (is.logical(x)) return(tolower(as.character(x)))
        if (inherits(x, "POSIXct")) return(format(x, "%Y-%m-%dT%H:%M:%SZ", tz = "UTC"))
        as.character(x)
      }
      for (name in commandArgs(TRUE)) {
        rows <- get(name)
        for (column in names(rows)) {
          missing <- is.na(rows[[column]])
          rows[[column]] <- written(rows[[column]])
          rows[[column]][missing] <- ""
        }
        write.csv(rows, paste0("back-", name, ".csv"), row.names = FALSE, fileEncoding = "UTF-8")
      }
      """;

  private static final String SHOW =
      """
      gongkai_language <- "zh"
      gongkai_tables <- c("figures", "reports")
      source("load.R", encoding = "UTF-8")
      cat(attr(figures$value, "label"), class(figures$value), class(figures$applicant),
          levels(figures$applicant)[1], class(reports$period_start), class(reports$fetched_at)[1],
          sum(is.na(figures$value)), exists("files"), sep = "\\n")
      """;

  @TempDir private Path temporary;

  @Test
  void whatIsLoadedIntoRIsWhatTheCsvSays() throws IOException, InterruptedException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new LoadScripts());
    List<String> names = dataset.tables().stream().map(TableSchema::name).toList();

    assertThat(run(dataset, WRITE_BACK, names)).isEmpty();

    for (TableSchema table : dataset.tables()) {
      assertThat(back(dataset, table)).as(table.name()).isEqualTo(rows(dataset, table));
    }
  }

  @Test
  void columnsInRHaveTypesAndLabels() throws IOException, InterruptedException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new LoadScripts());

    assertThat(run(dataset, SHOW, List.of()).lines())
        .containsExactly("Value / 数值", "numeric", "factor", "自然人", "Date", "POSIXct", "3", "FALSE");
  }

  @Test
  void rSaysWhatDoesNotFit() throws IOException, InterruptedException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new LoadScripts());
    Path figures = dataset.folder().resolve("figures.csv");
    String csv = Files.readString(figures);

    Files.writeString(figures, csv.replace(",77302800,", ",viele,"));
    assertThat(run(dataset, WRITE_BACK, List.of()))
        .contains("figures.csv, row 2, value: found 'viele'; expected a number");

    Files.writeString(figures, csv.replace(",natural_person,", ",nobody,"));
    assertThat(run(dataset, WRITE_BACK, List.of())).contains("applicant: found 'nobody'");

    Files.writeString(figures, csv.replace("report_id,file", "report_id,fil"));
    assertThat(run(dataset, WRITE_BACK, List.of())).contains("found the columns report_id, fil,");
  }

  @Test
  void stataHasABlockForEachTable() throws IOException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new LoadScripts());
    String script = Files.readString(dataset.folder().resolve(LoadScripts.STATA));

    for (TableSchema table : dataset.tables()) {
      assertThat(script).containsOnlyOnce("if \"`table'\" == \"" + table.name() + "\" {\n");
    }
    assertThat(block(script, "mentions"))
        .containsExactlyElementsOf(
            Files.readAllLines(
                Path.of("src/test/resources/gongkai/output/script/mentions-block.do")));
  }

  private static List<String> block(String script, String table) {
    return script
        .lines()
        .dropWhile(line -> !line.contains("\"`table'\" == \"" + table + "\" {"))
        .takeWhile(line -> !line.equals("}"))
        .toList();
  }

  /** A title of a user's own form must not end a literal, or be taken for a macro. */
  @Test
  void titlesDoNotSteer() throws IOException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"));
    Path description = dataset.folder().resolve("datapackage.json");
    String title = "\\\"'); quit() # `\\\"' $HOME \\\\ \\n" + "长".repeat(90);
    Files.writeString(
        description,
        Files.readString(description)
            .replace("\"title\" : \"Value\"", "\"title\" : \"" + title + "\""));
    Dataset steered = Dataset.open(dataset.folder());
    ValueLabels labels = ValueLabels.ofProgram();

    assertThat(new StataScript(steered, labels).text())
        .contains("label variable value `\"''); quit() # ''' ＄HOME \\  长");
    assertThat(new StataScript(steered, labels).text().lines())
        .filteredOn(line -> line.contains("label variable"))
        .allMatch(line -> line.length() < 140);
    assertThat(new RScript(steered, labels).text())
        .contains("\"number\", \"\\\"'); quit() # `\\\"' $HOME \\\\  长");
  }

  @Test
  void everyCodeHasALabelInBothLanguages() throws IOException {
    ValueLabels labels = ValueLabels.ofProgram();
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"));

    for (TableSchema table : dataset.tables()) {
      for (Column column : table.columns()) {
        List<String> codes = column.constraints().allowed();
        assertThat(codes)
            .as(table.name() + "." + column.name())
            .allMatch(code -> labels.knows(column.name(), code));
        assertThat(codes.stream().map(code -> labels.of(column.name(), code)))
            .as("two codes with one label would become one")
            .doesNotHaveDuplicates()
            .noneMatch(label -> label.english().isBlank() || label.chinese().isBlank());
      }
    }
  }

  private static String run(Dataset dataset, String script, List<String> arguments)
      throws IOException, InterruptedException {
    assumeTrue(hasR(), "Rscript is not installed");
    List<String> command = new ArrayList<>(List.of("Rscript", "--vanilla", "-e", script));
    command.addAll(arguments);
    Path said = dataset.folder().resolveSibling("said.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(dataset.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(said);
  }

  private static boolean hasR() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "Rscript")));
  }

  private static List<List<String>> rows(Dataset dataset, TableSchema table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    dataset.read(table.name(), row -> rows.add(compared(table, row.fields())));
    return rows;
  }

  private static List<List<String>> back(Dataset dataset, TableSchema table) throws IOException {
    Path file = dataset.folder().resolve("back-" + table.name() + ".csv");
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader text = Files.newBufferedReader(file)) {
      for (CSVRecord row :
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
        rows.add(compared(table, List.of(row.values())));
      }
    }
    return rows;
  }

  /** A number is the same in any writing. */
  private static List<String> compared(TableSchema table, List<String> fields) {
    List<String> compared = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      ColumnType type = table.columns().get(i).type();
      boolean number = type == ColumnType.NUMBER || type == ColumnType.INTEGER;
      String field = fields.get(i);
      compared.add(number && !field.isEmpty() ? Double.toString(Double.parseDouble(field)) : field);
    }
    return compared;
  }
}
