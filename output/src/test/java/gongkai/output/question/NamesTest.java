package gongkai.output.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.normalizer.Codebook;
import gongkai.output.Dataset;
import gongkai.output.UnusableDatasetException;
import gongkai.output.question.DatasetAgency.Named;
import gongkai.output.question.InventedDataset.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"ＡＢ局, ab局", "示例市 虚构局, 示例市虚构局", "'示例市　虚构局', 示例市虚构局", "局（本级）, 局(本级)", "'', ''"})
  void foldsWidthCaseAndSpace(String name, String folded) {
    assertThat(FoldedName.of(name)).isEqualTo(folded);
  }

  @Test
  void wholeNameGoesBeforePart() throws Exception {
    AgencyList agencies = AgencyList.of(dataset("甲市", "甲市财政局", "乙市财政局"));

    assertThat(agencies.one("甲市").id()).isEqualTo("甲市");
    assertThat(agencies.one("乙").id()).isEqualTo("乙市财政局");
    assertThatThrownBy(() -> agencies.one("财政"))
        .isInstanceOf(UnanswerableException.class)
        .hasMessageEndingWith("fits 2 agencies; name one by its id: 乙市财政局, 甲市财政局");
    assertThatThrownBy(() -> agencies.one(""))
        .isInstanceOf(UnanswerableException.class)
        .hasMessageContaining("no agency with ''");
  }

  @Test
  void namesCarryTheirYears() {
    DatasetAgency agency =
        new DatasetAgency(
            "甲局",
            "甲局",
            List.of(new Named("老局", List.of(2014, 2015)), new Named("甲局", List.of(2017))),
            "",
            "",
            3);

    assertThat(agency.years()).isEqualTo("2014-2015;2017");
    assertThat(agency.otherNames()).containsExactly("老局(2014-2015)");
    assertThat(agency.hasPart("老")).isTrue();
  }

  @Test
  void headlinesAreInTheCodebook() {
    Codebook codebook = Codebook.load();

    assertThat(HeadlineIndicators.codes())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(code -> codebook.find(code).isPresent());
  }

  @Test
  void columnThatIsNeededAndMissingIsNamed() throws IOException {
    dataset("甲局");
    Path description = folder.resolve("datapackage.json");
    Files.writeString(
        description, Files.readString(description).replace("\"admin_level\"", "\"other\""));
    Dataset changed = Dataset.open(folder);

    assertThatThrownBy(() -> AgencyList.of(changed))
        .isInstanceOf(UnusableDatasetException.class)
        .hasMessageContaining("agencies.csv: it was written by version 0")
        .hasMessageContaining("no column admin_level; extract it anew");
  }

  private Dataset dataset(String... names) throws IOException {
    return InventedDataset.write(
        folder, List.of(names).stream().map(name -> Report.of(name, "only")).toList());
  }
}
