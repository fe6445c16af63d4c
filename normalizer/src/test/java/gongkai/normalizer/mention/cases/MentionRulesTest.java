package gongkai.normalizer.mention.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Mention;
import gongkai.normalizer.form.Yaml;
import gongkai.normalizer.mention.MentionReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule keeps what its own examples say, and has codes that the codebook knows. */
class MentionRulesTest {
  private static final Yaml FILE = Yaml.resource("/gongkai/normalizer/mentions.yaml");
  private static final Codebook CODEBOOK = Codebook.load();
  private static final MentionReader READER = new MentionReader(CODEBOOK);

  /** An example of a rule. */
  record Example(Yaml rule, Yaml example) {
    @Override
    public String toString() {
      return rule.text("id") + ": " + example.text("says");
    }

    private List<String> read() {
      return mentions().stream().map(Reports::told).toList();
    }

    private List<Mention> mentions() {
      return READER.read(
          Reports.document(List.of(example.text("says"))),
          new MentionReader.Context(
              Reports.masthead(Optional.empty(), Optional.of(2023)),
              Optional.of("form_2021"),
              List.of()));
    }

    private String expected() {
      String code = example.text("code");
      String applicant =
          code.startsWith("requests.") ? " " + rule.text("applicant", Applicant.TOTAL.code()) : "";
      String about = example.is("approximate") ? "~" : "";
      return code + applicant + " " + about + example.text("value") + " alone";
    }
  }

  static Stream<Example> examples(String key) {
    return FILE.list("rules").stream()
        .flatMap(rule -> rule.list("examples").stream().map(one -> new Example(rule, one)))
        .filter(one -> one.example().keys().contains(key));
  }

  static Stream<Example> understood() {
    return examples("code");
  }

  static Stream<Example> leftAlone() {
    return examples("none");
  }

  static Stream<Yaml> rules() {
    return FILE.list("rules").stream();
  }

  @ParameterizedTest
  @MethodSource
  void understood(Example given) {
    assertThat(given.read()).contains(given.expected());
  }

  @ParameterizedTest
  @MethodSource
  void leftAlone(Example given) {
    assertThat(given.mentions())
        .extracting(Mention::indicator)
        .doesNotContainAnyElementsOf(given.example().texts("none"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasKnownCodesAndExamples(Yaml rule) {
    List<String> codes =
        rule.mapping("codes").values().stream()
            .flatMap(text -> Arrays.stream(text.split(" ")))
            .filter(code -> code.length() > 1)
            .toList();

    assertThat(codes).allSatisfy(code -> assertThat(CODEBOOK.find(code)).isPresent());
    assertThat(rule.list("examples")).isNotEmpty();
  }
}
