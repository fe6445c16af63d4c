package gongkai.output.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.output.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTablesTest {
  private static final String HEADER = "word,whole,number,yes,day,moment\n";

  @TempDir private Path temporary;

  @Test
  void fieldsHaveTheirTypes() throws IOException {
    assertThat(all("甲,9007199254740993,0.1,true,2024-02-29,2023-04-05T06:07:08Z\n"))
        .containsExactly(
            fields("甲", "9007199254740993", "0.1", "true", "2024-02-29", "2023-04-05T06:07:08Z"));
    assertThat(
            ask("甲,1,2,true,2024-02-29,2023-04-05T06:07:08Z\n", "SELECT typeof(COLUMNS(*)) FROM t"))
        .containsExactly(
            fields("VARCHAR", "BIGINT", "DOUBLE", "BOOLEAN", "DATE", "TIMESTAMP WITH TIME ZONE"));
  }

  @Test
  void anEmptyFieldIsNullInQuotesToo() throws IOException {
    List<Optional<String>> missing = fields(null, null, null, null, null, null);

    assertThat(all("\"\",,,,,\n\"\",\"\",\"\",\"\",\"\",\"\"\n")).containsExactly(missing, missing);
    assertThat(ask("x,0,0,false,,\ny,,,,,\n", "SELECT sum(number), count(number) FROM t"))
        .containsExactly(fields("0", "1"));
  }

  @Test
  void wordsForNothingAreWords() throws IOException {
    assertThat(all("NULL,,,,,\nNA,,,,,\n\"  \",,,,,\n"))
        .extracting(row -> row.get(0).orElseThrow())
        .containsExactly("NULL", "NA", "  ");
  }

  @Test
  void longFieldsWithQuotesAndLineEndsComeWhole() throws IOException {
    String field = "“长”,\"引号\"\n\r\n'".repeat(300_000);
    String csv = "\"" + field.replace("\"", "\"\"") + "\",1,,,,\nx,2,,,,\n";

    assertThat(csv.length()).isGreaterThan(4_000_000);
    assertThat(all(csv))
        .extracting(row -> row.get(0))
        .containsExactly(Optional.of(field), Optional.of("x"));
  }

  /** What the documentation says: the CSV file is exact, a DOUBLE the nearest. */
  @Test
  void aNumberOfTwentyDigitsIsTheNearestDouble() throws IOException {
    assertThat(all("x,,12345678901234567891,,,\n").get(0).get(2)).contains("12345678901234567000");
    assertThat(all("x,,123456789012345,,,\nx,,1234567890123.45,,,\n"))
        .extracting(row -> row.get(2).orElseThrow())
        .containsExactly("123456789012345", "1234567890123.45");
  }

  @Test
  void aFieldOfAnotherTypeIsAnErrorWithItsPlace() {
    assertThatThrownBy(() -> all("x,,1,,,\nx,,many,,,\n"))
        .isInstanceOf(DuckDbException.class)
        .hasMessageContaining("Line: 3")
        .hasMessageContaining("many");
    assertThatThrownBy(() -> all("x,9223372036854775808,,,,\n"))
        .isInstanceOf(DuckDbException.class);
    assertThatThrownBy(() -> all("x,1\n")).isInstanceOf(DuckDbException.class);
  }

  @Test
  void aFolderIsNoPattern() throws IOException {
    DescribedDataset.write(temporary.resolve("a1b"), HEADER + "other,,,,,\n");
    Dataset dataset = DescribedDataset.write(temporary.resolve("a[1]*b'?"), HEADER + "mine,,,,,\n");

    assertThat(rows(dataset, "SELECT word FROM t")).containsExactly(fields("mine"));
  }

  @Test
  void aConfinedDatabaseReadsItsFilesOnly() throws IOException {
    Dataset dataset = DescribedDataset.write(temporary.resolve("d"), HEADER + "x,1,,,,\n");
    Path other = Files.writeString(temporary.resolve("other.csv"), "a\n1\n");
    try (DuckDb database = open()) {
      CsvTables.view(database, dataset, PlainFolder.of(dataset.folder()));
      database.confine(dataset.tables().stream().map(dataset::file).toList());
      assertThat(rows(database, "SELECT whole FROM t")).containsExactly(fields("1"));
      for (String statement :
          List.of(
              "SELECT * FROM read_csv('" + other + "')",
              "SELECT * FROM read_text('/etc/hostname')",
              "COPY (SELECT 1) TO '" + temporary.resolve("made.csv") + "'",
              "ATTACH '" + temporary.resolve("made.duckdb") + "'",
              "INSTALL httpfs",
              "SET enable_external_access = true",
              "SET threads = 7")) {
        assertThatThrownBy(() -> database.run(statement))
            .as(statement)
            .isInstanceOf(DuckDbException.class);
      }
    }
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).containsExactlyInAnyOrder(other, temporary.resolve("d"));
    }
  }

  @Test
  void onlyQueriesAreQueries() throws IOException {
    try (DuckDb database = open()) {
      database.run("CREATE TABLE t (a INTEGER)");
      for (String query :
          List.of(
              "SELECT 1", "FROM t", "WITH x AS (SELECT 1) FROM x", "DESCRIBE t", "SHOW TABLES")) {
        database.requireQuery(query);
      }
      for (String other :
          List.of(
              "DROP TABLE t",
              "SELECT 1; DROP TABLE t",
              "SELECT 1) TO 'x'; COPY (SELECT 1",
              "COPY t TO 'x.csv'",
              "SET threads = 1",
              "SELEC 1",
              "")) {
        assertThatThrownBy(() -> database.requireQuery(other))
            .as(other)
            .isInstanceOf(DuckDbException.class);
      }
    }
  }

  @Test
  void nothingStaysBehind() throws IOException {
    try (DuckDb database = open()) {
      database.run(
          "CREATE TABLE big AS SELECT range AS i, repeat('x', 100) AS t FROM range(1000000)");
    }
    assertThat(temporary).isEmptyDirectory();
  }

  private DuckDb open() throws IOException {
    return DuckDb.open(new DuckDb.Resources(2, 256, temporary));
  }

  private List<List<Optional<String>>> all(String rows) throws IOException {
    return ask(rows, "FROM t");
  }

  private List<List<Optional<String>>> ask(String rows, String sql) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "dataset");
    return rows(DescribedDataset.write(folder.resolve("d"), HEADER + rows), sql);
  }

  private List<List<Optional<String>>> rows(Dataset dataset, String sql) throws IOException {
    try (DuckDb database = open()) {
      CsvTables.view(database, dataset, PlainFolder.of(dataset.folder()));
      return rows(database, sql);
    }
  }

  private static List<List<Optional<String>>> rows(DuckDb database, String sql) throws IOException {
    CollectedAnswer answer = new CollectedAnswer();
    database.query(sql, answer);
    return answer.rows();
  }

  private static List<Optional<String>> fields(@Nullable String... texts) {
    List<Optional<String>> fields = new ArrayList<>();
    for (@Nullable String text : texts) {
      fields.add(Optional.ofNullable(text));
    }
    return fields;
  }
}
