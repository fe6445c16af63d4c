package gongkai.output.summary;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Comparisons;
import gongkai.normalizer.check.Identities;
import gongkai.output.FileOutcome;
import gongkai.output.SoundReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetPageTest {
  @TempDir private Path temporary;

  private String page(List<FileOutcome> outcomes) throws IOException {
    Path dataset = temporary.resolve("dataset");
    SoundReports.write(dataset, outcomes, new DatasetPage(Identities.load(), Comparisons.load()));
    return Files.readString(dataset.resolve("DATASET.md"));
  }

  @Test
  void saysWhatTheRowsSay() throws IOException {
    assertThat(page(SoundReports.outcomes()).lines())
        .contains(
            "| 2021 | 1 | 1 | 6 | 83.3% |",
            "| 2023 | 1 | 1 | 6 | 0.0% |",
            "| form_2021 | 1 | 2 | 12 | 41.7% |",
            "| application/pdf | 1 | 1 | 6 | 83.3% |",
            "| not told (未知) | 1 | 2 | 12 | 41.7% |",
            "| report | 2 | 66.7% |",
            "| src:reconsideration_total | 5 | 41.7% |",
            "| reconsideration_total | 行政复议各结果之和 = 总计 | 0 | 1 | 1 | 0 | 0.0% |",
            "| only | 2 | 100.0% |",
            "| reported | 10 | 83.3% |",
            "| blank | 1 | 8.3% |",
            "| 示例市-虚构局 | 2022 |",
            "| not_a_report: a notice | 1 |");
  }

  @Test
  void orderOfFilesDoesNotMatter() throws IOException {
    List<FileOutcome> reversed = new ArrayList<>(SoundReports.outcomes());
    java.util.Collections.reverse(reversed);

    assertThat(page(reversed)).isEqualTo(page(SoundReports.outcomes()));
  }

  @Test
  void nothingOfEverythingIsAPage() throws IOException {
    assertThat(page(List.of())).contains("0 figures of 0 reports of 0 agencies, from 0 files");
  }
}
