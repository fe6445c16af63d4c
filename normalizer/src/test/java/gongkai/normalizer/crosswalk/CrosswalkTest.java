package gongkai.normalizer.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.normalizer.Codebook;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CrosswalkTest {
  private static final List<Indicator> INDICATORS = Codebook.load().indicators();
  private static final Crosswalk CROSSWALK = Crosswalk.of(INDICATORS);

  static List<String> forms() {
    return FormLibrary.load().forms();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyIndicatorOfAFormIsInAConceptOfThatForm(String form) {
    List<String> ofForm = codesOf(form);
    List<String> inConcepts =
        CROSSWALK.concepts().stream()
            .flatMap(concept -> concept.in(form).stream())
            .flatMap(side -> side.indicators().stream())
            .distinct()
            .toList();

    assertThat(ofForm).isNotEmpty();
    assertThat(inConcepts).containsExactlyInAnyOrderElementsOf(ofForm);
  }

  private static List<String> codesOf(String form) {
    return INDICATORS.stream()
        .filter(indicator -> indicator.forms().contains(form))
        .map(Indicator::code)
        .toList();
  }

  /** Nothing is a concept by itself twice in a form: it would be two columns of one number. */
  @ParameterizedTest
  @MethodSource("forms")
  void noIndicatorIsTwoConceptsOfAForm(String form) {
    List<String> alone = new ArrayList<>();
    for (Concept concept : CROSSWALK.concepts()) {
      concept.in(form).stream()
          .filter(side -> side.terms().size() == 1)
          .forEach(side -> alone.add(Term.sum(side.terms())));
    }

    assertThat(alone).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormHasADocument(String form) {
    assertThat(CROSSWALK.documents().stream().map(FormDocument::form)).contains(form);
  }

  /** What is said not to be the same is never one column. */
  @Test
  void whatIsUnlikeIsInNoConceptTogether() {
    assertThat(CROSSWALK.unlike()).isNotEmpty();
    for (Unlike pair : CROSSWALK.unlike()) {
      assertThat(CROSSWALK.concepts())
          .noneMatch(concept -> isIn(concept, pair.left()) && isIn(concept, pair.right()));
    }
  }

  private static boolean isIn(Concept concept, Side side) {
    return side.forms().stream()
        .anyMatch(
            form -> concept.in(form).stream().anyMatch(own -> own.terms().equals(side.terms())));
  }

  @Test
  void everySentenceStandsInBothLanguagesWithItsDocument() {
    Stream.of(
            CROSSWALK.concepts().stream().map(Concept::why),
            CROSSWALK.unlike().stream().map(Unlike::why),
            CROSSWALK.cautions().stream().map(Caution::what))
        .flatMap(reasons -> reasons)
        .forEach(
            reason -> {
              assertThat(reason.zh()).endsWith("。");
              assertThat(reason.en()).endsWith(".");
              assertThat(reason.source()).isNotBlank();
            });
  }

  @Test
  void comparableIsMutualAndOfOneUnit() {
    for (Indicator indicator : INDICATORS) {
      for (String other : CROSSWALK.comparableWith(indicator.code())) {
        assertThat(CROSSWALK.comparableWith(other)).contains(indicator.code());
        assertThat(unit(other)).isEqualTo(indicator.unit());
      }
    }
  }

  private static String unit(String code) {
    return INDICATORS.stream()
        .filter(indicator -> indicator.code().equals(code))
        .map(Indicator::unit)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "requests.received, sheet.requests.received",
    "sheet.requests.received, requests.received",
    "sheet.reconsideration.upheld, reconsideration.upheld",
    "requests.result.granted, ''",
    "sheet.litigation.upheld, ''",
    "disclosure.licensing.decisions, ''",
    "disclosure.normative_documents.public_total, ''",
  })
  void tellsWhatIsComparable(String code, String others) {
    assertThat(String.join(" ", CROSSWALK.comparableWith(code))).isEqualTo(others);
  }

  @ParameterizedTest
  @CsvSource({
    "disclosure.rules.public_total, disclosure.rules.in_force",
    "disclosure.charges.items_last_year, disclosure.charges.amount",
    "sheet.requests.answered, requests.result.total",
    "sheet.requests.answered.trade_secret_and_privacy, ''",
    "sheet.reconsideration.total, reconsideration.total",
    "sheet.proactive.total, sheet.proactive.channel.website",
  })
  void tellsWhatLooksAlikeAndIsNot(String code, String other) {
    assertThat(CROSSWALK.unlike(code).stream().anyMatch(pair -> pair.other(code).has(other)))
        .isEqualTo(!other.isEmpty());
  }

  @Test
  void minusTakesAway() {
    Concept processed =
        CROSSWALK.concepts().stream()
            .filter(concept -> concept.id().equals("requests.result.processed"))
            .findFirst()
            .orElseThrow();

    assertThat(Term.sum(processed.in("form_2021").get(0).terms()))
        .startsWith("requests.result.total - requests.result.not_processed.petition - ");
    assertThat(Term.sum(List.of(Term.of("-a"), Term.of("b"), Term.of("-c"))))
        .isEqualTo("-a + b - c");
  }

  @Test
  void formOfAUsersOwnHasTheConceptsOfItsCodes() {
    List<Indicator> more = new ArrayList<>();
    for (Indicator indicator : INDICATORS) {
      more.add(indicator.code().equals("sheet.requests.received") ? also(indicator) : indicator);
    }
    more.add(
        new Indicator(
            "own.items",
            "own_items",
            List.of("own_x"),
            "statistics",
            "",
            "项",
            "Items",
            "items",
            ""));

    Crosswalk crosswalk = Crosswalk.of(more);

    assertThat(crosswalk.concepts()).hasSize(CROSSWALK.concepts().size() + 1);
    assertThat(
            crosswalk.concepts().stream()
                .filter(concept -> concept.forms().contains("own_x"))
                .map(Concept::id))
        .containsExactly("requests.received", "own.items");
  }

  private static Indicator also(Indicator indicator) {
    List<String> forms = new ArrayList<>(indicator.forms());
    forms.add("own_x");
    return new Indicator(
        indicator.code(),
        indicator.variable(),
        forms,
        indicator.table(),
        indicator.number(),
        indicator.labelZh(),
        indicator.labelEn(),
        indicator.unit(),
        indicator.note());
  }

  static Stream<Named<Yaml>> refused() throws IOException {
    return cases().list("cases").stream().map(one -> Named.of(one.text("expected"), one));
  }

  private static Yaml cases() throws IOException {
    String name = "refused.yaml";
    try (InputStream in =
        Objects.requireNonNull(CrosswalkTest.class.getResourceAsStream(name), name)) {
      return Yaml.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesACrosswalkWithItsLine(Yaml testCase) throws IOException {
    String file = cases().text("file");
    String changed = file.replace(testCase.text("change"), testCase.text("to"));
    assertThat(changed).isNotEqualTo(file);

    assertThatThrownBy(() -> read(changed)).hasMessage("x.yaml, " + testCase.text("expected"));
  }

  @Test
  void readsTheCrosswalkThatTheRefusedOnesAreMadeOf() throws IOException {
    assertThat(read(cases().text("file")).concepts()).hasSize(2);
  }

  private static Crosswalk read(String text) {
    return new CrosswalkYaml(INDICATORS).read(Yaml.parse("x.yaml", text));
  }
}
