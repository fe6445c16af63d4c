package gongkai.output.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.normalizer.Flag;
import gongkai.output.FileOutcome;
import gongkai.output.SoundReports;
import gongkai.output.SoundReports.Cell;
import gongkai.output.UnusableDatasetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetDiffTest {
  private static final List<Cell> CELLS = SoundReports.cells("1", "0", "0", "0", "1");

  @TempDir private Path temporary;

  private Path dataset(String name, FileOutcome... outcomes) throws IOException {
    Path folder = temporary.resolve(name);
    SoundReports.write(folder, List.of(outcomes));
    return folder;
  }

  private static FileOutcome file(String path, int n, List<Cell> cells) {
    return SoundReports.file(path, n, "", 2021, cells);
  }

  /** The rows but their header. */
  private static List<String> rows(Path old, Path changed) throws IOException {
    StringBuilder out = new StringBuilder();
    DatasetDiff.write(old, changed, out, Files.createTempDirectory("diff"));
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(0)).startsWith("kind,reason,old_report_id,new_report_id,file,");
    return lines.subList(1, lines.size());
  }

  private static Map<DifferenceKind, Map<DifferenceReason, Long>> counts(Path old, Path changed)
      throws IOException {
    return DatasetDiff.write(old, changed, new StringBuilder(), Files.createTempDirectory("diff"))
        .counts();
  }

  private void rewrite(Path dataset, String name, String find, String replace) throws IOException {
    Path file = dataset.resolve(name);
    String content = Files.readString(file);
    assertThat(content).contains(find);
    Files.writeString(file, content.replace(find, replace));
  }

  @Test
  void reportsOfFilesThatCameAndWentAreTold() throws IOException {
    Path old = dataset("old", file("a.html", 1, CELLS), file("b.html", 2, CELLS.subList(1, 3)));
    Path changed = dataset("new", file("a.html", 1, CELLS), file("c.html", 3, CELLS.subList(4, 6)));

    assertThat(rows(old, changed))
        .startsWith(
            "report_gone,file_gone,r0000000000001002,,b.html,示例市-虚构局,示例市虚构局,2021,,,,,,,,,,,",
            "figure_gone,file_gone,r0000000000001002,,b.html,示例市-虚构局,示例市虚构局,2021,"
                + "reconsideration.upheld,,,1,,reported,,,,1,",
            "figure_gone,file_gone,r0000000000001002,,b.html,示例市-虚构局,示例市虚构局,2021,"
                + "reconsideration.corrected,,,0,,reported,,,,0,",
            "report_added,new_file,,r0000000000001003,c.html,示例市-虚构局,示例市虚构局,2021,,,,,,,,,,,",
            "figure_added,new_file,,r0000000000001003,c.html,示例市-虚构局,示例市虚构局,2021,"
                + "reconsideration.pending,,,,0,,reported,,,,0")
        .hasSize(6);
  }

  @Test
  void fileThatChangedAtItsPathIsOneReport() throws IOException {
    Path old = dataset("old", file("a.html", 5, CELLS));
    Path changed = dataset("new", file("a.html", 1, SoundReports.cells("1", "0", "—", "0", "1")));

    assertThat(rows(old, changed))
        .contains(
            "figure_changed,file_changed,r0000000000001005,r0000000000001001,a.html,示例市-虚构局,"
                + "示例市虚构局,2021,reconsideration.other,,value status value_published raw,0,,"
                + "reported,dash,,,0,—")
        .allSatisfy(row -> assertThat(row).contains("_changed,file_changed,"))
        .hasSize(2);
  }

  @Test
  void fileThatChangedAtItsAddressIsOneReport() throws IOException {
    String url = "http://www.example.gov.cn/a";
    Path old = dataset("old", SoundReports.file("a.html", 1, url, 2021, CELLS));
    Path changed = dataset("new", SoundReports.file("z/b.html", 5, url, 2021, CELLS));

    assertThat(counts(old, changed))
        .containsOnly(
            Map.entry(DifferenceKind.REPORT_CHANGED, Map.of(DifferenceReason.FILE_CHANGED, 2L)));
  }

  @Test
  void reportOnAnotherYearAtTheSamePathIsAnother() throws IOException {
    Path old = dataset("old", file("a.html", 1, CELLS));
    Path changed = dataset("new", SoundReports.file("a.html", 5, "", 2022, CELLS));

    assertThat(counts(old, changed))
        .containsEntry(DifferenceKind.REPORT_GONE, Map.of(DifferenceReason.FILE_CHANGED, 1L))
        .containsEntry(DifferenceKind.REPORT_ADDED, Map.of(DifferenceReason.FILE_CHANGED, 1L))
        .doesNotContainKey(DifferenceKind.FIGURE_CHANGED);
  }

  @Test
  void sameContentInAnotherFileIsOneReport() throws IOException {
    Path old = dataset("old", file("a.html", 1, CELLS));
    Path changed = dataset("new", file("b.html", 2, CELLS));

    assertThat(counts(old, changed))
        .containsOnly(
            Map.entry(DifferenceKind.REPORT_CHANGED, Map.of(DifferenceReason.SAME_CONTENT, 2L)));
  }

  @Test
  void sameBytesElsewhereAreMoved() throws IOException {
    Path old = dataset("old", file("a.html", 1, CELLS));
    Path changed = dataset("new", file("b.html", 1, CELLS));

    assertThat(rows(old, changed))
        .containsExactly(
            "report_changed,file_moved,r0000000000001001,r0000000000001001,b.html,示例市-虚构局,"
                + "示例市虚构局,2021,,,file,,,,,,,a.html,b.html");
  }

  @Test
  void correctionIsTheReasonForItsFigureAndTheFlagsOfOthers() throws IOException {
    Path old = dataset("old", file("a.html", 1, SoundReports.cells("1", "0", "0", "0", "7")));
    List<Cell> corrected = new ArrayList<>(CELLS);
    corrected.set(
        5, new Cell("reconsideration.total", Optional.empty(), "1", List.of(Flag.CORRECTED)));
    Path changed = dataset("new", file("a.html", 1, corrected));

    assertThat(rows(old, changed))
        .contains(
            "figure_changed,correction,r0000000000001001,r0000000000001001,a.html,示例市-虚构局,"
                + "示例市虚构局,2021,reconsideration.upheld,,flags,1,1,reported,reported,"
                + "src:reconsideration_total,,1,1");
    assertThat(counts(old, changed))
        .containsOnly(
            Map.entry(DifferenceKind.FIGURE_CHANGED, Map.of(DifferenceReason.CORRECTION, 5L)));
  }

  @Test
  void otherVersionOfTheProgramIsTheReasonForTheSameBytes() throws IOException {
    Path old = dataset("old", file("a.html", 1, SoundReports.cells("1", "0", "0", "", "1")));
    Path changed = dataset("new", file("a.html", 1, CELLS));
    assertThat(counts(old, changed))
        .containsOnly(
            Map.entry(DifferenceKind.FIGURE_CHANGED, Map.of(DifferenceReason.OTHER_OPTIONS, 1L)));

    Path description = old.resolve("datapackage.json");
    Files.writeString(
        description,
        Files.readString(description)
            .replaceAll("\"version\" : \"[^\"]*\"", "\"version\" : \"0\""));

    assertThat(counts(old, changed))
        .containsOnly(
            Map.entry(DifferenceKind.FIGURE_CHANGED, Map.of(DifferenceReason.PROGRAM_VERSION, 1L)));
  }

  @Test
  void formThatOneDatasetDoesNotKnowIsTheReason() throws IOException {
    Path old = dataset("old", file("a.html", 1, CELLS.subList(0, 3)));
    Path changed = dataset("new", file("a.html", 1, CELLS));
    rewrite(old, "codebook.csv", "form_2021", "form_2022");

    assertThat(counts(old, changed))
        .containsOnly(Map.entry(DifferenceKind.FIGURE_ADDED, Map.of(DifferenceReason.FORMS, 3L)));
  }

  @Test
  void reportThatBecameCurrentIsTold() throws IOException {
    Path old = dataset("old", file("a.html", 1, CELLS));
    Path changed = dataset("new", file("a.html", 1, CELLS));
    rewrite(changed, "reports.csv", ",only,", ",current,");

    assertThat(rows(old, changed))
        .containsExactly(
            "report_changed,other_version,r0000000000001001,r0000000000001001,a.html,示例市-虚构局,"
                + "示例市虚构局,2021,,,version_status,,,,,,,only,current");
  }

  @Test
  void rowsOutOfOrderAreRefused() throws IOException {
    Path old = dataset("old", file("a.html", 1, CELLS), file("b.html", 2, CELLS));
    rewrite(old, "figures.csv", "r0000000000001001", "r0000000000001003");

    assertThatThrownBy(() -> rows(old, old))
        .isInstanceOf(UnusableDatasetException.class)
        .hasMessageContaining("figures.csv: row 2: found figures of r0000000000001003; expected");

    Path other = dataset("other", file("a.html", 1, CELLS), file("b.html", 2, CELLS));
    rewrite(other, "figures.csv", "r0000000000001002", "r0000000000001000");

    assertThatThrownBy(() -> rows(other, other))
        .hasMessageContaining(
            "figures.csv: row 8: found report_id r0000000000001000 behind r0000000000001001;"
                + " expected rows in its order");
  }
}
