package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.output.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Verifying, comparing and describing datasets, as a user does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseTest {
  private static final Path SAMPLES = Path.of("..", "corpus", "samples");

  @TempDir private Path temporary;
  private Path dataset = Path.of("");

  @BeforeAll
  void extract(@TempDir Path once) {
    dataset = once.resolve("samples");
    Run run = run("extract", SAMPLES.toString(), "-o", dataset.toString(), "--limit", "6");
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Run run(String... args) {
    return Run.piped(Stages.ofProgram(Map.of()), args);
  }

  private Path copy() throws IOException {
    Path copy = Files.createDirectory(temporary.resolve("copy"));
    try (Stream<Path> files = Files.list(dataset)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  @Test
  void datasetOfTheSamplesHolds() {
    Run run = run("verify", dataset.toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith(dataset + ": 11 tables, ")
        .endsWith(", their counts and identities: all as it should be\n")
        .hasLineCount(1);
  }

  @Test
  void whatFailsIsPrintedAndTheRestCounted() throws IOException {
    Path copy = copy();
    Path figures = copy.resolve("figures.csv");
    Files.writeString(figures, Files.readString(figures).replace(",reported,", ",\u001b[31m,"));

    Run run = run("verify", copy.toString(), "--most", "2");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("status: found '")
        .containsPattern("(?m)^fields: [0-9]+ more$")
        .doesNotContain("\u001b");
    assertThat(run.err()).contains(": not as it should be: checksums 2, fields ");
  }

  @Test
  void whatCannotBeVerifiedIsRefused() {
    Run nothing = run("verify", temporary.resolve("nothing").toString());
    assertThat(nothing.code()).isEqualTo(3);
    assertThat(nothing.err()).contains("found nothing there; expected a dataset");

    assertThat(run("verify", dataset.toString(), "--most", "0").code()).isEqualTo(2);
  }

  @Test
  void datasetDoesNotDifferFromItself() {
    Run run = run("diff", dataset.toString(), dataset.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("kind,reason,").hasLineCount(1);
    assertThat(run.err()).startsWith("no difference between ");
  }

  @Test
  void differencesGoToAFileAndTheirNumbersToStandardError() throws IOException {
    Path copy = copy();
    Path reports = copy.resolve("reports.csv");
    Files.writeString(reports, Files.readString(reports).replace(",complete,", ",partial,"));
    Path file = temporary.resolve("diff.csv");

    Run run = run("diff", dataset.toString(), copy.toString(), "-o", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).matches("report_changed other_options: [0-9]+\n");
    assertThat(file).content().contains(",status,,,,,,,complete,partial\n");
  }

  @Test
  void differencesThatCannotBeToldLeaveTheFileThatWasThere() throws IOException {
    Path file = Files.writeString(temporary.resolve("diff.csv"), "before");

    Run run = run("diff", temporary.resolve("no").toString(), dataset.toString(), "-o", "" + file);

    assertThat(run.code()).isEqualTo(3);
    assertThat(file).hasContent("before");
  }

  @Test
  void rowsThatAreGoneAreSaid() throws IOException {
    Path copy = copy();
    Path figures = copy.resolve("figures.csv");
    String text = Files.readString(figures);
    String sql = "SELECT count(*) AS rows FROM reports";
    assertThat(run("query", copy.toString(), sql).err()).isEqualTo("1 row\n");

    Files.writeString(figures, text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));

    assertThat(run("query", copy.toString(), sql).err())
        .isEqualTo(
            "warning: "
                + figures
                + " was changed or cut off since it was written; see gongkai verify\n1 row\n");
  }

  @Test
  void aNumberThatIsCutOffIsNoNumber() throws IOException {
    Path copy = copy();
    Path panel = copy.resolve("panel.csv");
    String text = Files.readString(panel);
    Files.writeString(panel, text.substring(0, text.length() - 1));

    Run run = run("panel", copy.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("found no line end behind it; expected one");
    assertThat(run("verify", copy.toString()).out()).contains("found no line end behind it");
  }

  @Test
  void differencesNeverReplaceADataset() throws IOException {
    String before = Files.readString(dataset.resolve("figures.csv"));

    Run run =
        run(
            "diff",
            dataset.toString(),
            dataset.toString(),
            "-o",
            dataset.resolve("figures.csv").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("inside the dataset; name a file outside of ");
    assertThat(dataset.resolve("figures.csv")).content().isEqualTo(before);
  }

  @Test
  void everyDatasetSaysWhatItIsAndHowItIsCited() throws IOException {
    assertThat(Dataset.open(dataset).promises().files()).contains("CITATION.cff", "DATASET.md");
    assertThat(dataset.resolve("DATASET.md")).content().contains("## How to cite (引用方式)");
    assertThat(dataset.resolve("CITATION.cff")).content().doesNotContain("date-released");
  }

  @Test
  void dateOfReleaseIsThatOfTheEnvironment() throws IOException {
    Path dated = temporary.resolve("dated");
    Stages stages = Stages.ofProgram(Map.of("SOURCE_DATE_EPOCH", "1767225600"));
    Path nothing = Files.createDirectory(temporary.resolve("nothing"));

    Run run = Run.piped(stages, "extract", nothing.toString(), "-o", dated.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(dated.resolve("CITATION.cff")).content().contains("date-released: \"2026-01-01\"");
    assertThat(Dataset.open(dated).promises().created()).contains("2026-01-01T00:00:00Z");
  }
}
