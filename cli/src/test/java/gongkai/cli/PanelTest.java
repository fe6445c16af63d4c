package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Panels and the codebook page of a dataset of three samples: two agencies, two forms. */
class PanelTest {
  private static final Stages PROGRAM = Stages.ofProgram(Map.of());
  private static final Path SAMPLES = Path.of("..", "corpus", "samples");

  @TempDir private static Path shared = Path.of("");

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void extract() {
    Run run =
        Run.piped(
            PROGRAM,
            "extract",
            SAMPLES.resolve("平潭综合实验区/t20200120_118833.html").toString(),
            SAMPLES.resolve("平潭综合实验区自然资源与生态环境局/t20220118_52034.html").toString(),
            SAMPLES.resolve("曲阜市科学技术局/2021年报全文.txt").toString(),
            "-o",
            dataset().toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Path dataset() {
    return shared.resolve("dataset");
  }

  private static Run panel(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "panel";
    args[1] = dataset().toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Run.piped(PROGRAM, args);
  }

  @Test
  void printsTheDatasetsOwn() throws IOException {
    Run run = panel();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(dataset().resolve("panel.csv")));
  }

  @Test
  void printsWhatIsComparableAndSaysWhatIsNot() {
    Run run = panel("--harmonised");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("agency_id,agency,admin_level,organ_type,province,prefecture,year,scope,forms,")
        .contains(",n_flagged,q_received,q_carried_in,")
        .doesNotContain("d_licensing_decisions");
    assertThat(run.err())
        .contains("left out, 2 columns: d_rules_in_force d_normdoc_in_force: not in form_2019 (")
        .contains("对外公开总数量")
        .contains("[国办公开办函〔2019〕60号, ")
        .contains("beware, form_2019: ")
        .containsPattern("\\d+ columns that all \\d rows can have, \\d+ left out\n\\d rows\n$");
  }

  @Test
  void findsAnAgencyByAPartOfItsName() {
    Run run = panel("--agency", "曲阜");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().skip(1)).hasSize(1).allMatch(line -> line.contains("曲阜市科学技术局"));
    assertThat(panel("--agency", "平潭").err())
        .startsWith("gongkai: '平潭' fits 2 agencies; name one by its id: ");
    assertThat(panel("--agency", "无此局").code()).isEqualTo(2);
  }

  @Test
  void refusesAFormThatIsNone() {
    Run run = panel("--harmonised", "--without", "form_2020");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--without is one of form_2014, form_2019, form_2021, ")
        .contains("not 'form_2020'");
  }

  @Test
  void writesNumbersAndStatusesOfTheYearsAskedFor() throws IOException {
    Path file = folder.resolve("面板.csv");

    Run run = panel("--harmonised", "--years", "2021", "-o", file.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    List<String> values = Files.readAllLines(file);
    List<String> statuses = Files.readAllLines(folder.resolve("面板.status.csv"));
    assertThat(values).hasSize(3).hasSameSizeAs(statuses);
    assertThat(values.get(0)).isEqualTo(statuses.get(0)).contains(",d_licensing_decisions_2021,");
    assertThat(values.subList(1, 3)).allMatch(row -> row.contains(",2021,"));
    assertThat(run.err())
        .endsWith(
            "2 rows written to %s, their statuses to %s\n"
                .formatted(file, folder.resolve("面板.status.csv")));
  }

  @Test
  void sameDatasetMakesTheSameBytes() {
    assertThat(panel("--harmonised")).isEqualTo(panel("--harmonised"));
  }

  @Test
  void formThatIsNotWantedCostsNoColumn() {
    Run run = panel("--harmonised", "--without", "form_2019");

    assertThat(run.out()).contains("d_rules_in_force").doesNotContain(",2019,");
    assertThat(run.err()).contains("left out, 1 report in a form that was not wanted\n");
  }

  @ParameterizedTest
  @CsvSource({"--harmonised, 曲阜", "--years=2021, 曲阜市科学技术局"})
  void agencyIsMeantByANameOrAPartOfOne(String option, String name) {
    Run run = panel(option, "--agency", name);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().skip(1)).isNotEmpty().allMatch(row -> row.contains("曲阜"));
  }

  @Test
  void agencyThatIsNotThereIsNoEmptyPanel() {
    Run run = panel("--agency", "虚构局");

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "gongkai: no agency with '虚构局' in its id or a name; 'gongkai agencies' lists all 3\n"));
  }

  @Test
  void writesNothingIntoTheDataset() {
    Run run = panel("-o", dataset().resolve("panel.csv").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "gongkai: %s: inside the dataset; name a file outside of %s\n"
                .formatted(dataset().resolve("panel.csv"), dataset()));
  }

  @Test
  void writesTheCodebookAsAPage() throws IOException {
    Path file = folder.resolve("codebook.html");

    Run run =
        Run.piped(
            PROGRAM, "codebook", "--html", file.toString(), "--dataset", dataset().toString());

    assertThat(run).isEqualTo(new Run(0, "", run.err()));
    assertThat(run.err()).endsWith(" indicators written to %s\n".formatted(file));
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").contains("<rect ");
    Run inside =
        Run.piped(
            PROGRAM,
            "codebook",
            "--html",
            dataset().resolve("x.html").toString(),
            "--dataset",
            dataset().toString());
    assertThat(inside.code()).isEqualTo(2);
  }

  @Test
  void folderThatIsNoDatasetIsRefused() {
    Run run = Run.piped(PROGRAM, "panel", folder.toString(), "--harmonised");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("gongkai: %s: found no datapackage.json; expected a dataset".formatted(folder));
  }
}
