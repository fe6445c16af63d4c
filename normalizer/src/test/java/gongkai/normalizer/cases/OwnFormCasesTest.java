package gongkai.normalizer.cases;

import static gongkai.normalizer.cases.CaseFiles.list;
import static gongkai.normalizer.cases.CaseFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.normalizer.Additions;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.UnusableAdditionException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms of a user's own: what they add, and what is said of those that are wrong. */
class OwnFormCasesTest {
  private static final String CASES = "own-forms-refused.yaml";

  @TempDir private Path folder = Path.of("");

  static Stream<Named<Map<?, ?>>> refused() throws URISyntaxException {
    return list(CaseFiles.file(CASES), "cases").stream()
        .map(one -> (Map<?, ?>) one)
        .map(one -> Named.<Map<?, ?>>of(text(one, "expected"), one));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesAFileWithItsLine(Map<?, ?> testCase) throws URISyntaxException {
    String file = text(CaseFiles.file(CASES), "file");
    String changed = file.replace(text(testCase, "change"), text(testCase, "to"));
    assertThat(changed).isNotEqualTo(file);

    assertThatThrownBy(() -> known(changed))
        .isInstanceOf(UnusableAdditionException.class)
        .hasMessageStartingWith(file() + ", " + text(testCase, "expected"));
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> known(""))
        .hasMessage(file() + ", line 1: found nothing; expected a mapping");
  }

  @Test
  void addsFormsAndIndicatorsBehindTheProgrammesOwn() throws Exception {
    String file = text(CaseFiles.file(CASES), "file");
    String second =
        """
        ---
        form: local_second
        parts:
          - id: statistics
            key: row
            columns: [{role: value, label: 数}]
            rows: [{code: sheet.proactive.documents, label: 公开文件}, {code: own.all, label: 全部}]
        """;

    Knowledge known = known(file + second);

    assertThat(known.forms().forms()).endsWith("own_sheet", "local_second");
    assertThat(known.subjects()).containsExactly("某项工作");
    List<Indicator> indicators = known.codebook().indicators();
    assertThat(indicators.subList(indicators.size() - 2, indicators.size()))
        .containsExactly(
            new Indicator(
                "own.all",
                "own_all",
                List.of("own_sheet", "local_second"),
                "statistics",
                "",
                "全部",
                "All",
                "items",
                ""),
            new Indicator(
                "own.some",
                "own_some",
                List.of("own_sheet"),
                "statistics",
                "",
                "部分",
                "Some",
                "CNY",
                ""));
    assertThat(known.codebook().find("sheet.proactive.documents").orElseThrow().forms())
        .endsWith("local_second");
  }

  private Path file() {
    return folder.resolve("own.yaml");
  }

  private Knowledge known(String yaml) throws IOException {
    Files.writeString(file(), yaml);
    return Knowledge.of(
        new Additions(Optional.empty(), Optional.empty(), Optional.of(file()), Optional.empty()));
  }
}
