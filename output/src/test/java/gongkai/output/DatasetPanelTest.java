package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetPanelTest {
  @TempDir private Path temporary = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void writeDataset() throws IOException {
    folder = WrittenDatasets.invented(temporary.resolve("dataset"));
  }

  private static PanelSelection select(Optional<YearSpan> years, Optional<String> agency) {
    return new PanelSelection(years, agency, List.of());
  }

  private String rows(PanelSelection selection) throws IOException {
    StringBuilder values = new StringBuilder();
    StringBuilder statuses = new StringBuilder();
    DatasetPanel panel = new DatasetPanel(Dataset.open(folder), selection);
    long rows = panel.writeValues(values);
    assertThat(panel.writeStatuses(statuses)).isEqualTo(rows);
    assertThat(values.toString().lines()).hasSize((int) rows + 1);
    return values.toString();
  }

  @Test
  void allOfItIsTheDatasetsOwn() throws IOException {
    assertThat(rows(select(Optional.empty(), Optional.empty())))
        .isEqualTo(Files.readString(folder.resolve("panel.csv")));
  }

  @Test
  void yearsAndAgencyChooseRows() throws IOException {
    List<String> of2021 =
        rows(select(Optional.of(YearSpan.of(2021)), Optional.empty())).lines().skip(1).toList();

    assertThat(of2021).isNotEmpty().allMatch(row -> row.contains(",2021,"));
    assertThat(rows(select(Optional.empty(), Optional.of(InventedReports.AGENCY_ID))))
        .isEqualTo(Files.readString(folder.resolve("panel.csv")));
    assertThat(rows(select(Optional.empty(), Optional.of("another"))).lines()).hasSize(1);
  }

  @Test
  void datasetWithoutOneIsRefused() throws IOException {
    Path description = folder.resolve("datapackage.json");
    String described = Files.readString(description);
    String without = described.replaceFirst("\"panel\"", "\"another\"");
    assertThat(without).isNotEqualTo(described);
    Files.writeString(description, without);

    assertThatThrownBy(() -> rows(select(Optional.empty(), Optional.empty())))
        .isInstanceOf(UnusableDatasetException.class)
        .hasMessageEndingWith("and has no table panel; extract it anew");
  }

  @Test
  void laterYearDoesNotComeFirst() {
    assertThatThrownBy(() -> new YearSpan(2021, 2020))
        .hasMessage("found 2021 to 2020; expected the earlier year first");
  }
}
