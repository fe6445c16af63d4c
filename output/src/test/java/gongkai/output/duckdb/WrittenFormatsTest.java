package gongkai.output.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.output.Column;
import gongkai.output.ColumnType;
import gongkai.output.Dataset;
import gongkai.output.DatasetForTests;
import gongkai.output.InventedDataset;
import gongkai.output.TableSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parquet and the database file, read back by DuckDB. */
class WrittenFormatsTest {
  private static final String HEADER = "word,whole,number,yes,day,moment\n";

  @TempDir private Path temporary;

  @ParameterizedTest
  @EnumSource
  void parquetSaysWhatTheCsvSays(DatasetForTests sample) throws IOException {
    Dataset dataset = sample.write(temporary.resolve("dataset"), new Parquet());

    for (TableSchema table : dataset.tables()) {
      Path file = dataset.folder().resolve(table.name() + ".parquet");
      assertThat(answer("FROM " + Sql.text(file.toString())).rows())
          .as(table.name())
          .isEqualTo(rows(dataset, table));
    }
  }

  @ParameterizedTest
  @EnumSource
  void databaseSaysWhatTheCsvSays(DatasetForTests sample) throws IOException {
    Dataset dataset = sample.write(temporary.resolve("dataset"), new DatabaseFile());

    for (TableSchema table : dataset.tables()) {
      assertThat(ask(dataset, "FROM " + table.name()).rows())
          .as(table.name())
          .isEqualTo(rows(dataset, table));
    }
  }

  @Test
  void columnsHaveTheirTypes() throws IOException {
    Dataset dataset =
        InventedDataset.write(temporary.resolve("dataset"), new Parquet(), new DatabaseFile());

    for (TableSchema table : dataset.tables()) {
      List<String> types =
          table.columns().stream().map(column -> column.name() + " " + type(column)).toList();
      String file = Sql.text(dataset.folder().resolve(table.name() + ".parquet").toString());
      assertThat(described(answer("DESCRIBE FROM " + file))).isEqualTo(types);
      assertThat(described(ask(dataset, "DESCRIBE FROM " + table.name()))).isEqualTo(types);
    }
  }

  /** DuckDB takes such names for patterns, and a question mark for the begin of options. */
  @ParameterizedTest
  @ValueSource(strings = {"年报 [1]", "a*", "a?b", "{a,b}", "it's #1%"})
  void theFolderMayHaveAnyName(String name) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(name)).resolve("dataset");

    Dataset dataset = InventedDataset.write(folder, new Parquet(), new DatabaseFile());

    assertThat(dataset.folder().resolve("figures.parquet")).isNotEmptyFile();
    assertThat(dataset.folder().resolve(DatabaseFile.NAME)).isNotEmptyFile();
    CollectedAnswer answer = new CollectedAnswer();
    try (DatasetQuery query = DatasetQuery.open(dataset, temporary)) {
      query.answer("SELECT count(*) > 0 FROM figures", answer);
    }
    assertThat(answer.rows()).containsExactly(List.of(Optional.of("true")));
    try (Stream<Path> left = Files.list(dataset.folder())) {
      assertThat(left).allMatch(Files::isRegularFile);
    }
  }

  private static String type(Column column) {
    return column.type() == ColumnType.DATETIME
        ? "TIMESTAMP WITH TIME ZONE"
        : CsvTables.type(column.type());
  }

  private static List<String> described(CollectedAnswer answer) {
    return answer.rows().stream()
        .map(row -> row.get(0).orElseThrow() + " " + row.get(1).orElseThrow())
        .toList();
  }

  @Test
  void theSameDatasetGivesTheSameParquet() throws IOException {
    Dataset one = InventedDataset.write(temporary.resolve("one"), new Parquet());
    Dataset two = InventedDataset.write(temporary.resolve("two"), new Parquet());

    for (TableSchema table : one.tables()) {
      String name = table.name() + ".parquet";
      assertThat(one.folder().resolve(name)).hasSameBinaryContentAs(two.folder().resolve(name));
    }
  }

  @Test
  void parquetNamesItsColumnsInBothLanguages() throws IOException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new Parquet());
    String file = Sql.text(dataset.folder().resolve("figures.parquet").toString());

    assertThat(
            answer(
                    "SELECT json_extract_string(decode(value), ['$.title_zh', '$.columns[9].title_zh'])"
                        + " FROM parquet_kv_metadata("
                        + file
                        + ") WHERE decode(key) = 'gongkai'")
                .rows())
        .containsExactly(List.of(Optional.of("[数据, 数值]")));
  }

  @Test
  void databaseNamesItsColumnsInBothLanguages() throws IOException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new DatabaseFile());

    assertThat(
            ask(
                    dataset,
                    "SELECT comment FROM duckdb_columns()"
                        + " WHERE table_name = 'checks' AND column_name = 'report_id'")
                .rows()
                .get(0)
                .get(0)
                .orElseThrow())
        .startsWith("报告编号 · Report -> reports.report_id. r and the first");
    assertThat(
            ask(
                    dataset,
                    "SELECT count(*) FROM duckdb_columns()"
                        + " WHERE database_name = 'attached' AND comment IS NULL")
                .rows())
        .containsExactly(List.of(Optional.of("0")));
  }

  /** An empty applicant counts as a value, which NULLs would not. */
  @Test
  void databaseKeepsKeys() throws IOException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new DatabaseFile());
    Path copy = temporary.resolve("copy.duckdb");
    Files.copy(dataset.folder().resolve(DatabaseFile.NAME), copy);
    try (DuckDb database = open()) {
      database.run("ATTACH " + Sql.text(copy.toString()) + " AS copy; USE copy");
      for (String table : List.of("figures WHERE applicant IS NULL", "figures", "reports")) {
        String name = table.replaceAll(" .*", "");
        assertThat(database.count("SELECT count(*) FROM " + table)).isPositive();
        assertThatThrownBy(() -> database.run("INSERT INTO " + name + " FROM " + table))
            .isInstanceOf(DuckDbException.class)
            .hasMessageContaining("Constraint");
      }
    }
  }

  @Test
  void databaseIsAttachedForReadingOnly() throws IOException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new DatabaseFile());
    try (DuckDb database = open()) {
      database.attach(dataset.folder().resolve(DatabaseFile.NAME));
      assertThatThrownBy(() -> database.run("DELETE FROM figures"))
          .isInstanceOf(DuckDbException.class)
          .hasMessageContaining("read-only");
    }
  }

  @Test
  void allFilesAreTheDatasetsOwn() throws IOException {
    Path folder = temporary.resolve("dataset");
    InventedDataset.write(folder, new Parquet(), new DatabaseFile());
    InventedDataset.write(folder);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.matches(".*(parquet|duckdb).*"));
    }
  }

  /** DuckDB reads a large file in pieces, whose bounds fall within quotes, too. */
  @Test
  void manyRowsWithLineEndsInFieldsComeInOrder() throws IOException {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 300_000; i++) {
      csv.append("\"一,\"\"").append(i).append("\n\n\n二\"\"\",").append(i).append(",,,,\n");
    }
    Dataset dataset = DescribedDataset.write(temporary.resolve("d"), csv.toString());
    new Parquet().write(dataset);
    new DatabaseFile().write(dataset);
    String wrong = " WHERE word != '一,\"' || whole || e'\\n\\n\\n二\"'";
    String parquet = "FROM " + Sql.text(dataset.folder().resolve("t.parquet").toString());

    assertThat(answer("SELECT count(*) " + parquet).rows().get(0).get(0)).contains("300000");
    assertThat(answer("SELECT * " + parquet + wrong).rows()).isEmpty();
    assertThat(answer("SELECT * " + parquet + " WHERE whole != file_row_number").rows()).isEmpty();
    assertThat(ask(dataset, "SELECT count(*) FROM t").rows().get(0).get(0)).contains("300000");
    assertThat(ask(dataset, "SELECT * FROM t" + wrong).rows()).isEmpty();
    assertThat(ask(dataset, "SELECT * FROM t WHERE whole != rowid").rows()).isEmpty();
  }

  @Test
  void brokenTableIsAnErrorWithItsPlace() throws IOException {
    Dataset dataset = DescribedDataset.write(temporary.resolve("d"), HEADER + "x,1,many,,,\n");

    assertThatThrownBy(() -> new Parquet().write(dataset))
        .isInstanceOf(DuckDbException.class)
        .hasMessageContaining("t.csv")
        .hasMessageContaining("many");
  }

  /** The rows of the CSV, with numbers as the nearest double is written. */
  private static List<List<Optional<String>>> rows(Dataset dataset, TableSchema table)
      throws IOException {
    List<List<Optional<String>>> rows = new ArrayList<>();
    dataset.read(
        table.name(),
        row -> {
          List<Optional<String>> fields = new ArrayList<>();
          for (Column column : table.columns()) {
            Optional<String> text = row.present(column.name());
            fields.add(
                column.type() == ColumnType.NUMBER ? text.map(number -> shown(number)) : text);
          }
          rows.add(fields);
        });
    return rows;
  }

  private static String shown(String number) {
    return new BigDecimal(Double.toString(Double.parseDouble(number)))
        .stripTrailingZeros()
        .toPlainString();
  }

  private DuckDb open() throws IOException {
    return DuckDb.open(new DuckDb.Resources(2, 512, temporary));
  }

  private CollectedAnswer answer(String sql) throws IOException {
    CollectedAnswer answer = new CollectedAnswer();
    try (DuckDb database = open()) {
      database.query(sql, answer);
    }
    return answer;
  }

  private CollectedAnswer ask(Dataset dataset, String sql) throws IOException {
    CollectedAnswer answer = new CollectedAnswer();
    try (DuckDb database = open()) {
      database.attach(dataset.folder().resolve(DatabaseFile.NAME));
      database.query(sql, answer);
    }
    return answer;
  }
}
