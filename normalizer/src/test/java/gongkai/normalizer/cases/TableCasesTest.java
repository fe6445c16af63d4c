package gongkai.normalizer.cases;

import static gongkai.normalizer.cases.CaseFiles.list;
import static gongkai.normalizer.cases.CaseFiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.normalizer.Check;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Normalizer;
import gongkai.normalizer.Reading;
import gongkai.normalizer.Report;
import gongkai.normalizer.ReportNormalizer;
import gongkai.normalizer.Value;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case of tables: what they must come to is in the same file. */
class TableCasesTest {
  private static final Normalizer NORMALIZER = new ReportNormalizer();

  static Stream<Named<Map<?, ?>>> cases() throws IOException, URISyntaxException {
    return CaseFiles.in("tables");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesToWhatTheCaseSays(Map<?, ?> testCase) {
    List<Object> blocks = new ArrayList<>();
    blocks.add("示例市虚构局2021年政府信息公开工作年度报告");
    blocks.addAll(list(testCase, "blocks"));
    SourceFile file =
        new SourceFile("report.txt", MediaType.TEXT, 0, "0".repeat(64), () -> new byte[0]);
    Reading reading = NORMALIZER.normalize(file, CaseDocument.of(blocks));
    assertThat(reading).isInstanceOf(Reading.Reports.class);
    Report report = ((Reading.Reports) reading).reports().get(0);
    assertThat(report.form().orElse("none")).isEqualTo(testCase.get("form"));
    List<String> figures = report.figures().stream().map(TableCasesTest::figure).toList();
    if (testCase.containsKey("figures")) {
      assertThat(figures).containsExactlyElementsOf(texts(testCase, "figures"));
    }
    if (testCase.containsKey("among")) {
      assertThat(figures)
          .containsAll(texts(testCase, "among"))
          .hasSize(Integer.parseInt(String.valueOf(testCase.get("count"))));
    }
    if (testCase.containsKey("flagged")) {
      assertThat(figures.stream().filter(figure -> figure.contains("[")))
          .containsExactlyElementsOf(texts(testCase, "flagged"));
    }
    assertThat(report.unmatched().stream().map(u -> u.label() + ": " + u.raw()))
        .containsExactlyElementsOf(texts(testCase, "unmatched"));
    assertThat(
            report.checks().stream()
                .filter(c -> c.result() == Check.Result.FAIL)
                .map(TableCasesTest::check))
        .containsExactlyElementsOf(texts(testCase, "failed"));
  }

  private static String figure(Figure figure) {
    Value value = figure.value();
    String applicant = figure.applicant().map(a -> "@" + a.code()).orElse("");
    String number = value.number().map(n -> n.toPlainString()).orElse(value.status().code());
    String flags =
        figure.flags().isEmpty()
            ? ""
            : figure.flags().stream().map(Flag::code).collect(Collectors.joining(" ", " [", "]"));
    return figure.indicator() + applicant + " = " + number + flags;
  }

  private static String check(Check check) {
    return check.identity()
        + check.applicant().map(a -> "@" + a.code()).orElse("")
        + check.indicator().map(i -> " " + i).orElse("");
  }
}
