package gongkai.normalizer.masthead.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Document;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Masthead.Claim;
import gongkai.normalizer.ScopeClaim;
import gongkai.normalizer.masthead.MastheadReader;
import gongkai.normalizer.masthead.ReportKind;
import gongkai.normalizer.masthead.ScopeReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose, about which year, of which kind and for whom: read of small documents. */
class MastheadCasesTest {
  static Stream<Case> mastheads() {
    return Stream.of("titles.yaml", "years.yaml").flatMap(Case::in);
  }

  static Stream<Case> kinds() {
    return Case.in("kinds.yaml");
  }

  static Stream<Case> scopes() {
    return Case.in("scopes.yaml");
  }

  static Stream<Case> revisions() {
    return Case.in("revisions.yaml");
  }

  static Stream<Case> agencies() {
    return Case.in("agencies.yaml");
  }

  @ParameterizedTest
  @MethodSource
  void mastheads(Case given) {
    Masthead masthead = MastheadReader.read(given.file(), given.document());

    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(masthead.title()).as("title").isEqualTo(given.text("title"));
          softly
              .assertThat(masthead.agency().map(Agency::name).orElse(""))
              .as("agency")
              .isEqualTo(given.text("agency"));
          softly.assertThat(text(masthead.year())).as("year").isEqualTo(given.text("year"));
          optional(softly, given, "agency_id", masthead.agency().map(Agency::id));
          optional(softly, given, "agency_from", masthead.agency().map(Agency::evidence));
          optional(
              softly,
              given,
              "doubt",
              masthead.agency().flatMap(Agency::doubt).map(Agency.Doubt::words));
          optional(softly, given, "year_from", masthead.year().map(Claim::evidence));
          optional(
              softly,
              given,
              "period",
              masthead.period().map(period -> period.start() + "/" + period.end()));
          optional(softly, given, "signed", masthead.signedOn());
          optional(softly, given, "published", masthead.publishedOn().map(Claim::value));
          optional(softly, given, "published_from", masthead.publishedOn().map(Claim::evidence));
        });
  }

  @ParameterizedTest
  @MethodSource
  void kinds(Case given) {
    Document document = given.document();

    ReportKind kind = ReportKind.of(document, MastheadReader.read(given.file(), document));

    String found =
        kind instanceof ReportKind.Other other
            ? other.kind().name()
            : kind instanceof ReportKind.AnnualReport ? "annual" : "unclear";
    assertThat(found).isEqualTo(given.text("kind"));
  }

  @ParameterizedTest
  @MethodSource
  void scopes(Case given) {
    Document document = given.document();
    Masthead masthead = MastheadReader.read(given.file(), document);

    List<ScopeClaim> claims =
        document.tables().stream().map(ScopeReader.of(document, masthead)::read).toList();

    assertThat(claims.stream().map(claim -> claim.scope().name()))
        .as(claims.toString())
        .isEqualTo(given.texts("scopes"));
    List<String> words = given.texts("words");
    for (int i = 0; i < words.size(); i++) {
      assertThat(claims.get(i).words()).contains(words.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource
  void revisions(Case given) {
    Optional<Claim<Masthead.Revision>> revision =
        MastheadReader.read(given.file(), given.document()).revision();

    assertThat(revision.map(claim -> claim.value().name()).orElse(""))
        .as(revision.toString())
        .isEqualTo(given.text("revision"));
    assertThat(revision.map(Claim::words).orElse("")).contains(given.text("words"));
    assertThat(revision.map(claim -> claim.evidence().name()).orElse(""))
        .isEqualTo(given.text("from"));
  }

  @ParameterizedTest
  @MethodSource
  void agencies(Case given) {
    List<String> lines = List.of(given.text("name") + "2021年政府信息公开工作年度报告");

    Agency agency =
        MastheadReader.read(
                DocumentBuilder.file("a.docx"), DocumentBuilder.of(lines, java.util.Map.of()))
            .agency()
            .orElseThrow();

    SoftAssertions.assertSoftly(
        softly -> {
          Agency.Traits traits = agency.traits();
          softly.assertThat(agency.name()).isEqualTo(given.text("name"));
          softly.assertThat(agency.id()).isEqualTo(given.text("id"));
          always(softly, given, "level", traits.level());
          always(softly, given, "status", traits.specialStatus());
          always(softly, given, "type", traits.organType());
          always(softly, given, "region", traits.region());
          always(softly, given, "province", traits.province());
          always(softly, given, "prefecture", traits.prefecture());
          always(softly, given, "county", traits.county());
          optional(softly, given, "parent", traits.parentId());
          optional(softly, given, "doubt", agency.doubt().map(Agency.Doubt::kind));
        });
  }

  private static void optional(SoftAssertions softly, Case given, String key, Optional<?> found) {
    if (given.has(key)) {
      always(softly, given, key, found);
    }
  }

  private static void always(SoftAssertions softly, Case given, String key, Optional<?> found) {
    softly.assertThat(found.map(Object::toString).orElse("")).as(key).isEqualTo(given.text(key));
  }

  private static String text(Optional<Claim<Integer>> year) {
    return year.map(claim -> claim.value().toString()).orElse("");
  }
}
