package gongkai.typesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must be read from the samples. */
class SampleReportTest {
  private static final String TINY =
      """
      file: tiny.txt
      format: text
      agency: 示例镇人民政府
      year: 2010
      scope: unknown
      source: invented
      forms: [local_fujian_2009]
      title: [示例镇人民政府2010年度政府信息公开年度报告]
      prose: {overview: [示例。]}
      figures:
        sheet.proactive.total: %s
      """;

  @Test
  void listsEverySampleFile() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/main/resources/gongkai/typesetter/samples"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(SampleReport.names());
    }
  }

  @Test
  void coversFormatsFormsAndYears() {
    List<SampleReport> all = SampleReport.all();
    assertThat(all).extracting(SampleReport::format).contains(Format.values());
    assertThat(all.stream().flatMap(report -> report.figures().stream().map(Figure::form)))
        .contains(
            "form_2021",
            "form_2019",
            "form_2014",
            "local_fujian_2014",
            "local_fujian_2009",
            "local_shandong_2021");
    assertThat(all.stream().collect(Collectors.groupingBy(SampleReport::agency)).values())
        .filteredOn(
            reports -> reports.stream().mapToInt(SampleReport::year).distinct().count() >= 3)
        .hasSizeGreaterThanOrEqualTo(2);
  }

  /** Truth is matched by base name. */
  @Test
  void namesNoTwoFilesAlike() {
    assertThat(SampleReport.all().stream().map(report -> Path.of(report.file()).getFileName()))
        .doesNotHaveDuplicates();
  }

  @Test
  void placesEveryFigureOfTheYaml() {
    for (SampleReport report : SampleReport.all()) {
      long given = report.cells().cells().keySet().stream().filter(Placeholder::isFigure).count();
      assertThat(report.figures()).as(report.name()).hasSize((int) given);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hongze-2023, disclosure.charges.amount, 7730.28, 77302800",
    "hongze-2023, reconsideration.total, 0, 0",
    "pingtan-2025, disclosure.charges.amount, 4166.241619, 41662416.19",
    "pingtan-2019, disclosure.procurement.amount, 75394432.52元, 75394432.52",
    "pingtan-ziranju-2020, disclosure.procurement.amount, 1690.9913万元, 16909913",
    "shili-2022, disclosure.procurement.amount, 163.8, ''",
    "shili-2022, disclosure.licensing.items_change, -18, -18",
    "shili-2022, disclosure.other_matters.items_change, +1, 1",
    "shili-2022, disclosure.compulsion.decisions, /, ''",
    "shili-2016, sheet.request_fees.collected, 0.012, 120",
    "qufu-2021, sheet.websites.total, -, ''",
    "qufu-2021, sheet.proactive.total, '', ''",
    "pingtan-2018, sheet.proactive.documents, 2069, 2069",
  })
  void knowsWhatACellStandsFor(String sample, String indicator, String printed, String expected) {
    Figure figure = figure(SampleReport.load(sample), indicator);
    assertThat(figure.printed()).isEqualTo(printed);
    assertThat(figure.expected().map(BigDecimal::toPlainString).orElse("")).isEqualTo(expected);
  }

  private static Figure figure(SampleReport report, String indicator) {
    return report.figures().stream()
        .filter(figure -> figure.indicator().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsApplicantsInOrder() {
    assertThat(SampleReport.load("shanghai-2019").figures())
        .filteredOn(figure -> figure.indicator().equals("requests.received"))
        .extracting(figure -> figure.applicant().orElseThrow().code() + " " + figure.printed())
        .containsExactly(
            "natural_person 821",
            "commercial_enterprise 35",
            "research_institution ",
            "public_welfare_organization ",
            "legal_service_organization 2",
            "other_organization 1",
            "total 859");
  }

  @Test
  void refusesANumberItCannotRead() {
    SampleReport report = SampleReport.parse("tiny", TINY.formatted("1 234"));
    assertThatThrownBy(report::figures).hasMessageContaining("1 234");
  }

  @Test
  void takesTheNumberThatIsStatedBesideAText() {
    SampleReport report =
        SampleReport.parse("tiny", TINY.formatted("{text: \"1,234\", value: 1234}"));
    Placeholder total = Placeholder.parse("{sheet.proactive.total}");
    assertThat(report.cells().at(total))
        .isEqualTo(new PrintedCells.Printed("1,234", Optional.of(new BigDecimal("1234"))));
  }

  @Test
  void refusesASampleThatLacksAFigure() {
    SampleReport report = SampleReport.parse("tiny", TINY.formatted("6"));
    assertThatThrownBy(report::figures).hasMessageContaining("sheet.proactive.channel.website");
  }

  @Test
  void refusesAnUnknownSample() {
    assertThatThrownBy(() -> SampleReport.load("none")).hasMessageContaining("samples/none.yaml");
  }

  @Test
  void writesTheTruth(@TempDir Path folder) throws IOException {
    Samples.writeTruth(folder);
    assertThat(Files.readAllLines(folder.resolve("figures.csv")))
        .contains(
            "file,indicator,applicant,value,table_form",
            "洪泽区人民政府/2023年政府信息公开工作年度报告.pdf,disclosure.charges.amount,,77302800,form_2021",
            "曲阜市科学技术局/2021年报全文.txt,sheet.websites.total,,,local_shandong_2021");
    assertThat(Files.readAllLines(folder.resolve("reports.csv")))
        .hasSize(SampleReport.names().size() + 1)
        .contains("平潭综合实验区/t20200120_118833.html,平潭综合实验区,2019,form_2019,region");
  }
}
