package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagedFolderTest {
  @TempDir private Path temporary;
  private Path dataset = Path.of("dataset");

  @BeforeEach
  void placeDataset() {
    dataset = temporary.resolve("dataset");
  }

  @Test
  void datasetBeforeIsPutBackIfTheNewOneCannotBeMovedIn() throws IOException {
    Datasets.write(dataset, InventedReports.outcomes());
    Map<String, String> before = Datasets.read(dataset);

    StagedFolder folder = StagedFolder.beside(dataset, StagedFolderTest::refuseNewOne);
    try (DatasetWriter writer = Datasets.open(folder)) {
      assertThatThrownBy(writer::finish).hasMessage("no room");
    }

    assertThat(Datasets.read(dataset)).isEqualTo(before);
    assertThat(Datasets.names(temporary)).containsExactly("dataset");
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures.csv", "derived.csv", "panel.csv", "reports.csv", "checks.csv"})
  void tableThatCannotBeWrittenIsNamedAndLeavesTheDatasetBefore(String table) throws IOException {
    Datasets.write(dataset, InventedReports.outcomes());
    Map<String, String> before = Datasets.read(dataset);

    StagedFolder folder = StagedFolder.beside(dataset);
    try (DatasetWriter writer = Datasets.open(folder)) {
      InventedReports.outcomes().forEach(writer::add);
      Files.createFile(folder.path().resolve(table));
      assertThatThrownBy(writer::finish)
          .isInstanceOf(FileAlreadyExistsException.class)
          .hasMessageContaining(table);
    }

    assertThat(Datasets.read(dataset)).isEqualTo(before);
    assertThat(Datasets.names(temporary)).containsExactly("dataset");
  }

  private static void refuseNewOne(Path from, Path to) throws IOException {
    if (from.toString().endsWith(".gongkai-new")) {
      throw new IOException("no room");
    }
    StagedFolder.ATOMIC.move(from, to);
  }

  @Test
  void whatACrashLeftIsCleanedUp() throws IOException {
    Datasets.write(dataset, List.of());
    Files.createDirectories(temporary.resolve(".dataset.gongkai-new/.spool"));
    Files.createFile(temporary.resolve(".dataset.gongkai-new/.spool/figures.csv"));
    Files.createDirectories(temporary.resolve(".dataset.gongkai-old"));
    Files.createFile(temporary.resolve(".dataset.gongkai-lock"));
    Files.createDirectories(temporary.resolve(".other.gongkai-new"));

    Datasets.write(dataset, InventedReports.outcomes());

    assertThat(Datasets.names(temporary)).containsExactly(".other.gongkai-new", "dataset");
    assertThat(Datasets.names(dataset)).containsExactlyElementsOf(Datasets.names());
  }

  @Test
  void datasetThatACrashLeftAsideIsPutBack() throws IOException {
    Datasets.write(dataset, InventedReports.outcomes());
    Map<String, String> before = Datasets.read(dataset);
    Files.move(dataset, temporary.resolve(".dataset.gongkai-old"));

    Datasets.open(dataset).close();

    assertThat(Datasets.read(dataset)).isEqualTo(before);
  }

  @Test
  void secondWriterIsRefused() throws IOException {
    try (DatasetWriter first = Datasets.open(dataset)) {
      assertThatThrownBy(() -> Datasets.open(dataset))
          .isInstanceOf(UnusableTargetException.class)
          .hasMessageContaining("another run is writing it; wait for it");
      first.add(InventedReports.outcomes().get(0));
      assertThat(first.finish().reports()).isEqualTo(1);
    }
    Datasets.open(dataset).close();
  }

  @Test
  void somethingPutThereMeanwhileIsNotDeleted() throws IOException {
    try (DatasetWriter writer = Datasets.open(dataset)) {
      Files.createDirectory(dataset);
      Files.writeString(dataset.resolve("letter.txt"), "kept");
      assertThatThrownBy(writer::finish).isInstanceOf(UnusableTargetException.class);
    }
    assertThat(dataset.resolve("letter.txt")).hasContent("kept");
  }
}
