package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {
  @TempDir private Path temporary;

  @Test
  void describesItsTablesAsTheyWereWritten() throws IOException {
    Dataset dataset = Dataset.open(written());

    assertThat(dataset.version()).isEqualTo(ProgramVersion.read());
    assertThat(dataset.table("figures")).isEqualTo(FiguresTable.TABLE.schema());
    assertThat(dataset.table("reports")).isEqualTo(ReportsTable.TABLE.schema());
    assertThat(dataset.table("agencies")).isEqualTo(AgenciesTable.TABLE.schema());
    assertThat(dataset.table("checks")).isEqualTo(ChecksTable.TABLE.schema());
    assertThat(dataset.find("panels")).isEmpty();
  }

  @Test
  void rowsComeBackAsTheyWereWritten() throws IOException {
    Path folder = written();
    Dataset dataset = Dataset.open(folder);
    List<List<String>> rows = new ArrayList<>();
    rows.add(dataset.table("figures").columnNames());
    dataset.read("figures", row -> rows.add(row.fields()));

    assertThat(CsvRows.format(rows)).isEqualTo(Files.readString(folder.resolve("figures.csv")));
  }

  @Test
  void missingIsNeverZero() throws IOException {
    List<Row> blank = new ArrayList<>();
    Dataset.open(written())
        .read(
            "figures",
            row -> {
              if (row.text("status").equals("blank")) {
                blank.add(row);
              }
            });

    assertThat(blank).isNotEmpty().allSatisfy(row -> assertThat(row.number("value")).isEmpty());
  }

  @Test
  void whatIsNoDatasetIsRefused() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("other"));
    assertThatThrownBy(() -> Dataset.open(folder))
        .isInstanceOf(UnusableDatasetException.class)
        .hasMessageContaining("found no datapackage.json");

    Files.writeString(folder.resolve("datapackage.json"), "[");
    assertThatThrownBy(() -> Dataset.open(folder)).hasMessageContaining("found no JSON");

    Files.writeString(folder.resolve("datapackage.json"), "{\"resources\": []}");
    assertThatThrownBy(() -> Dataset.open(folder)).hasMessageContaining("found no member");
  }

  @Test
  void fileThatIsNotAsDescribedIsRefused() throws IOException {
    Path folder = written();
    Path file = folder.resolve("agencies.csv");
    String content = Files.readString(file);

    Files.writeString(file, content + "half,a row\n");
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(UnusableDatasetException.class)
        .hasMessageContaining("agencies.csv: row ")
        .hasMessageContaining("found 2 fields; expected 17");

    Files.writeString(file, content.replace("agency_id,name", "agency,name"));
    assertThatThrownBy(() -> read(folder)).hasMessageContaining("found the columns");

    Files.writeString(file, content + "\"torn");
    assertThatThrownBy(() -> read(folder)).hasMessageContaining("found no CSV");
  }

  private static void read(Path folder) throws IOException {
    Dataset.open(folder).read("agencies", row -> {});
  }

  private Path written() throws IOException {
    Path folder = temporary.resolve("dataset");
    Datasets.write(folder, InventedReports.outcomes());
    return folder;
  }
}
