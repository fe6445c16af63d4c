package gongkai.normalizer.masthead.cases;

import gongkai.corpus.Provenance;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Agency.DivisionCode;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Masthead.Claim;
import gongkai.normalizer.Masthead.Disagreement;
import gongkai.normalizer.masthead.AgencyResolver;
import gongkai.normalizer.masthead.ManifestRow;
import gongkai.normalizer.masthead.MastheadReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a manifest says of a file beside what its reports say of themselves. */
class ManifestCasesTest {
  static Stream<Case> rows() {
    return Case.in("manifest.yaml");
  }

  @ParameterizedTest
  @MethodSource
  void rows(Case given) throws Exception {
    AgencyResolver agencies = PlaceCasesTest.resolver(given);
    SourceFile file = file(given);
    List<Document> documents = documents(given);
    List<Masthead> read =
        documents.stream().map(document -> MastheadReader.read(file, document)).toList();

    ManifestRow row = new ManifestRow(file.provenance(), agencies);
    List<Masthead> told = given.has("reports") ? row.over(read) : List.of(row.over(read.get(0)));

    List<Masthead> known =
        told.stream()
            .map(of -> agencies.resolve(of, file, documents.get(told.indexOf(of))))
            .toList();
    SoftAssertions softly = new SoftAssertions();
    expected()
        .forEach(
            (key, found) -> {
              if (given.has(key)) {
                String all = known.stream().map(found).collect(Collectors.joining(", "));
                softly.assertThat(all).as(key).isEqualTo(given.text(key));
              }
            });
    softly.assertAll();
  }

  private static Map<String, Function<Masthead, String>> expected() {
    return Map.of(
        "agency", of -> text(of.agency().map(Agency::name)),
        "agency_id", of -> text(of.agency().map(Agency::id)),
        "agency_from", of -> text(of.agency().map(Agency::evidence)),
        "doubt", of -> text(of.agency().flatMap(Agency::doubt).map(Agency.Doubt::words)),
        "year", of -> text(of.year().map(Claim::value)),
        "year_from", of -> text(of.year().map(Claim::evidence)),
        "published",
            of ->
                text(of.publishedOn().map(Claim::value))
                    + text(of.publishedOn().map(Claim::evidence).map(evidence -> " " + evidence)),
        "code", of -> text(division(of).map(code -> code.code() + " " + code.source())),
        "denied",
            of ->
                of.disagreements().stream()
                    .map(Disagreement::words)
                    .collect(Collectors.joining("; ")));
  }

  private static Optional<DivisionCode> division(Masthead masthead) {
    return masthead.agency().flatMap(agency -> agency.traits().division());
  }

  private static String text(Optional<?> found) {
    return found.map(Object::toString).orElse("");
  }

  private static SourceFile file(Case given) {
    SourceFile plain = given.file();
    Map<?, ?> row = (Map<?, ?>) Objects.requireNonNull(given.entries().get("manifest"));
    Function<String, Optional<String>> said =
        key -> Optional.ofNullable(row.get(key)).map(Object::toString);
    return new SourceFile(
        plain.path(),
        plain.parent(),
        plain.mediaType(),
        plain.size(),
        plain.sha256(),
        new Provenance(
            said.apply("url"),
            Optional.empty(),
            said.apply("agency"),
            said.apply("year").map(Integer::valueOf)),
        plain.content());
  }

  private static List<Document> documents(Case given) {
    return given.entries().get("reports") instanceof List<?> reports
        ? reports.stream()
            .map(lines -> ((List<?>) lines).stream().map(String::valueOf).toList())
            .map(lines -> DocumentBuilder.of(lines, Map.of()))
            .toList()
        : List.of(given.document());
  }
}
