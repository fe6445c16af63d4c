package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the CSV files of a dataset. */
class FormatsTest {
  private static final List<String> BESIDE =
      List.of("CITATION.cff", "DATASET.md", "datapackage.json", "load.R", "load.do");

  @TempDir private Path folder = Path.of("");

  @Test
  void scriptsStandBesideTheTablesAndNoOtherFormat() throws IOException {
    assertThat(extract().code()).isZero();
    assertThat(names()).contains("load.R", "load.do", "figures.csv").allMatch(this::isUsual);
  }

  private boolean isUsual(String name) {
    return BESIDE.contains(name) || (name.endsWith(".csv") && !name.endsWith("-excel.csv"));
  }

  @Test
  void everyFormatIsWrittenAndReplaced() throws IOException {
    extract();
    List<String> tables =
        names().stream()
            .filter(name -> name.endsWith(".csv"))
            .map(name -> name.replace(".csv", ""))
            .toList();
    assertThat(tables).contains("figures", "codebook");

    assertThat(extract("--format", "duckdb,csv,parquet", "--format=xlsx", "--excel-csv").err())
        .doesNotContain("gongkai:");
    assertThat(names())
        .contains("dataset.xlsx", "dataset.duckdb")
        .containsAll(tables.stream().map(table -> table + ".csv").toList())
        .containsAll(tables.stream().map(table -> table + ".parquet").toList())
        .containsAll(tables.stream().map(table -> table + "-excel.csv").toList())
        .noneMatch(name -> name.startsWith("."));

    assertThat(extract().code()).isZero();
    assertThat(names()).allMatch(this::isUsual);
  }

  @Test
  void unknownFormatIsAUsageErrorThatNamesTheKnownOnes() {
    Run run = extract("--format", "parquet,xls");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--format knows csv, parquet, xlsx, duckdb, not 'xls'");
    assertThat(output()).doesNotExist();
  }

  private Path output() {
    return folder.resolve("dataset");
  }

  private Run extract(String... more) {
    Stages stages =
        MemoryStages.of(
            List.of(MemoryStages.file("a")), MemoryStages.oneParagraph(), MemoryStages.noReport());
    List<String> args =
        Stream.concat(
                Stream.of("extract", folder.toString(), "-o", output().toString()), Stream.of(more))
            .toList();
    return Run.piped(stages, args.toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(output())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
