package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.Report;
import gongkai.normalizer.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDatasetWriterTest {
  /** Kept after the tests, so that a person and a Frictionless validator can look at it. */
  private static final Path SAMPLE = Path.of("target", "sample-dataset");

  private static final Path GOLDEN = Path.of("src/test/resources/gongkai/output/golden");

  @TempDir private Path temporary;

  @Test
  void summaryCountsWhatWasWritten() throws IOException {
    DatasetSummary summary = Datasets.write(SAMPLE, InventedReports.outcomes());

    assertThat(summary)
        .isEqualTo(
            new DatasetSummary(
                Map.of(
                    FileStatus.REPORT, 4,
                    FileStatus.DUPLICATE, 1,
                    FileStatus.NOT_A_REPORT, 1,
                    FileStatus.REFUSED, 1,
                    FileStatus.UNSUPPORTED, 1),
                6,
                11,
                1,
                1,
                List.of()));
    assertThat(summary.totalFiles()).isEqualTo(8);
    assertThat(summary.files().keySet())
        .startsWith(FileStatus.REPORT, FileStatus.DUPLICATE, FileStatus.NOT_A_REPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agencies.csv",
        "checks.csv",
        "figures.csv",
        "files.csv",
        "mentions.csv",
        "panel.csv",
        "panel_status.csv",
        "reports.csv",
        "unmatched.csv"
      })
  void everyTableIsAsItShouldBe(String name) throws IOException {
    Datasets.write(temporary.resolve("dataset"), InventedReports.outcomes());

    assertThat(temporary.resolve("dataset").resolve(name))
        .hasSameBinaryContentAs(GOLDEN.resolve(name));
  }

  /** The codebook is the normalizer's and the version the build's: neither is fixed here. */
  @Test
  void packageIsAsItShouldBe() throws IOException {
    Datasets.write(temporary.resolve("dataset"), InventedReports.outcomes());
    String written = Files.readString(temporary.resolve("dataset/datapackage.json"));

    assertThat(withoutWhatChanges(written))
        .isEqualTo(withoutWhatChanges(Files.readString(GOLDEN.resolve("datapackage.json"))));
    assertThat(written).startsWith("{\n  \"profile\"").endsWith("}\n").doesNotContain("\r");
    assertThat(new ObjectMapper().readTree(written).path("version").asText()).matches("\\d+\\..*");
  }

  private static JsonNode withoutWhatChanges(String json) throws IOException {
    ObjectNode root = (ObjectNode) new ObjectMapper().readTree(json);
    root.remove("version");
    ((ObjectNode) root.path("gongkai")).remove("version");
    ((ObjectNode) root.path("gongkai").path("rows")).remove("codebook");
    for (JsonNode resource : root.path("resources")) {
      if (resource.path("name").asText().equals("codebook")) {
        ((ObjectNode) resource).remove(List.of("bytes", "hash"));
      }
    }
    return root;
  }

  @Test
  void nothingElseIsLeft() throws IOException {
    Datasets.write(temporary.resolve("dataset"), InventedReports.outcomes());

    assertThat(Datasets.names(temporary.resolve("dataset")))
        .containsExactlyElementsOf(Datasets.names());
    assertThat(Datasets.names(temporary)).containsExactly("dataset");
  }

  @Test
  void dateIsTheOneGiven() throws IOException {
    Path dataset = temporary.resolve("dataset");
    Instant created = Instant.parse("2026-01-02T03:04:05Z");
    try (StagedFolder staged = StagedFolder.beside(dataset);
        DatasetWriter writer =
            CsvDatasetWriter.open(staged, Knowledge.ofProgram(), Optional.of(created), List.of())) {
      assertThat(writer.finish().totalFiles()).isZero();
    }

    assertThat(Files.readString(dataset.resolve("datapackage.json")))
        .contains("\"created\" : \"2026-01-02T03:04:05Z\"")
        // SHA-256 of nothing.
        .contains(
            "\"sha256\" : \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"");
    assertThat(dataset.resolve("figures.csv")).content().hasLineCount(1);
  }

  @Test
  void dateIsElseTheNewestThatAReportSays() throws IOException {
    Path dataset = temporary.resolve("dataset");
    Datasets.write(dataset, InventedReports.outcomes());

    // Published; the one that was fetched was so before.
    assertThat(Files.readString(dataset.resolve("datapackage.json")))
        .contains("\"created\" : \"2025-01-10T00:00:00Z\"")
        .contains("\"title\" : \"http://www.example.gov.cn/: 1 of the reports\"")
        .contains("\"path\" : \"http://www.example.gov.cn/\"");
  }

  @Test
  void withoutADateThereIsNone() throws IOException {
    Path dataset = temporary.resolve("dataset");
    Datasets.write(dataset, List.of());

    assertThat(Files.readString(dataset.resolve("datapackage.json"))).doesNotContain("created");
  }

  @Test
  void filesBesideTheTablesBelongToTheDataset() throws IOException {
    Path dataset = temporary.resolve("dataset");
    for (int i = 0; i < 2; i++) { // The second replaces the first.
      SoundReports.write(dataset, SoundReports.outcomes(), new CitationFile(Optional.empty()));
    }

    assertThat(Datasets.names(dataset)).contains("CITATION.cff");
    assertThat(Dataset.open(dataset).promises().files()).endsWith("CITATION.cff");
  }

  @Test
  void brokenPromisesAreRefusedAndNothingOfThemIsTaken() throws IOException {
    Path dataset = temporary.resolve("dataset");
    List<FileOutcome> outcomes = InventedReports.outcomes();
    try (DatasetWriter writer = Datasets.open(dataset)) {
      writer.add(outcomes.get(0));
      assertThatThrownBy(() -> writer.add(outcomes.get(0)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("2021.pdf was added to files before");
      assertThatThrownBy(() -> writer.add(reportOf("b", figure("no.such.thing"))))
          .hasMessageContaining("b, report r0000000000001007: the codebook has no indicator");
      assertThatThrownBy(
              () ->
                  writer.add(
                      reportOf("b", figure("requests.received"), figure("requests.received"))))
          .hasMessageContaining("two figures of indicator requests.received and applicant 'total'");
      writer.add(reportOf("b", figure("requests.received")));
      assertThatThrownBy(() -> writer.add(reportOf("c", figure("requests.received"))))
          .hasMessage("r0000000000001007 was added to reports before");
      assertThat(writer.finish().figures()).isEqualTo(7);
      assertThatThrownBy(() -> writer.add(outcomes.get(1)))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(dataset.resolve("files.csv")).content().hasLineCount(3);
    assertThat(dataset.resolve("figures.csv")).content().hasLineCount(8);
  }

  @Test
  void unfinishedDatasetLeavesNothing() throws IOException {
    Path dataset = temporary.resolve("dataset");
    Datasets.write(dataset, InventedReports.outcomes());
    Map<String, String> before = Datasets.read(dataset);

    try (DatasetWriter writer = Datasets.open(dataset)) {
      writer.add(InventedReports.outcomes().get(1));
      assertThat(Datasets.names(temporary)).contains(".dataset.gongkai-new");
    }

    assertThat(Datasets.read(dataset)).isEqualTo(before);
    assertThat(Datasets.names(temporary)).containsExactly("dataset");
  }

  @Test
  void failureWhileFinishingLeavesTheDatasetBefore() throws IOException {
    Path dataset = temporary.resolve("dataset");
    Datasets.write(dataset, InventedReports.outcomes());
    Map<String, String> before = Datasets.read(dataset);

    try (DatasetWriter writer = Datasets.open(dataset)) {
      writer.add(InventedReports.outcomes().get(1));
      Files.createFile(temporary.resolve(".dataset.gongkai-new/checks.csv")); // In its way.
      assertThatThrownBy(writer::finish).isInstanceOf(IOException.class);
    }

    assertThat(Datasets.read(dataset)).isEqualTo(before);
    assertThat(Datasets.names(temporary)).containsExactly("dataset");
  }

  private static Figure figure(String indicator) {
    return InventedReports.figure(
        indicator, Optional.of(Applicant.TOTAL), InventedReports.reported("1", "1", "1"), 1);
  }

  private static FileOutcome reportOf(String path, Figure... figures) {
    Report report = InventedReports.poor(InventedReports.id(7), 2020, Scope.ORGAN);
    return InventedReports.report(
        path,
        7,
        OptionalInt.empty(),
        new Report(
            report.id(),
            report.masthead(),
            report.form(),
            report.scope(),
            report.tables(),
            List.of(figures),
            report.checks(),
            report.unmatched(),
            report.corrections(),
            report.mentions(),
            report.completeness(),
            Set.of()));
  }
}
