package gongkai.normalizer.cases;

import static gongkai.normalizer.cases.CaseFiles.list;
import static gongkai.normalizer.cases.CaseFiles.text;
import static gongkai.normalizer.cases.CaseFiles.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.normalizer.Additions;
import gongkai.normalizer.CellReference;
import gongkai.normalizer.CorrectionResult;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.Reading;
import gongkai.normalizer.Report;
import gongkai.normalizer.ReportKey;
import gongkai.normalizer.ReportNormalizer;
import gongkai.normalizer.UnusableAdditionException;
import gongkai.normalizer.Value;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of corrections, and of files of them that are wrong. */
class CorrectionCasesTest {
  private static final String HEAD = "report_id,indicator,applicant,value,reason,who,date";

  @TempDir private Path folder = Path.of("");

  static Stream<Named<Map<?, ?>>> cases() throws IOException, URISyntaxException {
    return CaseFiles.in("corrections");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesToWhatTheCaseSays(Map<?, ?> testCase) throws IOException {
    Report before = read(Knowledge.ofProgram(), testCase);
    String key = ReportKey.of(before.masthead(), before.figures());
    Knowledge knowledge = corrected(text(testCase, "corrections").replace("KEY", key));

    Report report = read(knowledge, testCase);

    List<String> figures = report.figures().stream().map(CorrectionCasesTest::figure).toList();
    if (testCase.containsKey("among")) {
      assertThat(figures).containsAll(texts(testCase, "among"));
    } else {
      assertThat(figures).containsExactlyElementsOf(texts(testCase, "figures"));
    }
    assertThat(report.corrections().stream().map(CorrectionCasesTest::result))
        .containsExactlyElementsOf(texts(testCase, "results"));
    assertThat(report.checks().stream().map(c -> c.identity() + " " + c.result().code()))
        .containsExactlyElementsOf(texts(testCase, "checks"));
    assertThat(ReportKey.of(report.masthead(), report.figures())).isEqualTo(key);
  }

  static Stream<Named<Map<?, ?>>> refused() throws URISyntaxException {
    return list(CaseFiles.file("corrections-refused.yaml"), "cases").stream()
        .map(one -> (Map<?, ?>) one)
        .map(one -> Named.<Map<?, ?>>of(text(one, "why"), one));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesAFileWithItsLine(Map<?, ?> testCase) {
    String csv = text(testCase, "csv").replace("HEAD", HEAD);

    assertThatThrownBy(() -> corrected(csv))
        .isInstanceOf(UnusableAdditionException.class)
        .hasMessageStartingWith(file() + ", " + text(testCase, "expected"));
  }

  @Test
  void refusesWhatIsNoFileOfText() throws IOException {
    assertThatThrownBy(() -> Knowledge.of(additions(file())))
        .isInstanceOf(UnusableAdditionException.class)
        .hasMessage(file() + ": found no such file; check the path");
    assertThatThrownBy(() -> Knowledge.of(additions(folder)))
        .isInstanceOf(UnusableAdditionException.class)
        .hasMessage(folder + ": found a folder; expected a file");
    Files.writeString(file(), HEAD + "\n,,,,更正,,\n", Charset.forName("GB18030"));
    assertThatThrownBy(() -> Knowledge.of(additions(file())))
        .isInstanceOf(UnusableAdditionException.class)
        .hasMessage(file() + ", line 2: found bytes that are not UTF-8; save the file as UTF-8");
  }

  /** Spreadsheets put a mark before the text and end lines in their own way. */
  @Test
  void readsWhatSpreadsheetsWrite() throws IOException {
    Knowledge knowledge =
        corrected(
            "\uFEFF" + HEAD + "\r\nr0000000000000000,requests.received,total,1,a,b,2024-01-01\r\n");

    assertThat(knowledge.corrections().orElseThrow().all()).hasSize(1);
    assertThat(corrected(HEAD).corrections().orElseThrow().all()).isEmpty();
  }

  private Path file() {
    return folder.resolve("更正.csv");
  }

  private Knowledge corrected(String csv) throws IOException {
    Files.writeString(file(), csv);
    return Knowledge.of(additions(file()));
  }

  private static Additions additions(Path corrections) {
    return new Additions(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(corrections));
  }

  private static Report read(Knowledge knowledge, Map<?, ?> testCase) {
    List<Object> blocks = new ArrayList<>();
    blocks.add("示例市虚构局2021年政府信息公开工作年度报告");
    blocks.addAll(list(testCase, "blocks"));
    SourceFile file =
        new SourceFile("report.txt", MediaType.TEXT, 0, "0".repeat(64), () -> new byte[0]);
    Reading reading = new ReportNormalizer(knowledge).normalize(file, CaseDocument.of(blocks));
    return ((Reading.Reports) reading).reports().get(0);
  }

  private static String figure(Figure figure) {
    return "%s = %s, raw %s, %s [%s]%s"
        .formatted(
            figure.indicator(),
            shown(figure.value()),
            figure.value().raw(),
            figure.confidence().name().toLowerCase(Locale.ROOT),
            figure.flags().stream().map(Flag::code).collect(Collectors.joining(" ")),
            figure.cell().equals(CellReference.NONE) ? " no cell " + figure.form() : "");
  }

  private static String result(CorrectionResult result) {
    return "%d %s %s %s"
        .formatted(
            result.correction().line(),
            result.outcome().code(),
            result.report().orElse("nowhere"),
            result.read().map(CorrectionCasesTest::shown).orElse("absent"));
  }

  private static String shown(Value value) {
    return value.number().map(n -> n.toPlainString()).orElse(value.status().code());
  }
}
