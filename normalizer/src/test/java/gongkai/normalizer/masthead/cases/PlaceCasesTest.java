package gongkai.normalizer.masthead.cases;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.normalizer.Additions;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Agency.DivisionCode;
import gongkai.normalizer.Agency.Traits;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.masthead.AgencyResolver;
import gongkai.normalizer.masthead.MastheadReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which agency over time, and where: read of small documents. */
class PlaceCasesTest {
  static Stream<Case> places() {
    return Case.in("places.yaml");
  }

  @ParameterizedTest
  @MethodSource
  void places(Case given) throws IOException, URISyntaxException {
    SourceFile file = given.file();
    Document document = given.document();

    Masthead masthead =
        resolver(given).resolve(MastheadReader.read(file, document), file, document);

    Optional<Agency> agency = masthead.agency();
    Function<Function<Traits, Optional<?>>, Optional<?>> trait =
        shown -> agency.map(Agency::traits).flatMap(shown);
    SoftAssertions.assertSoftly(
        softly -> {
          check(softly, given, "agency_id", agency.map(Agency::id));
          check(softly, given, "doubt", agency.flatMap(Agency::doubt).map(Agency.Doubt::words));
          check(softly, given, "code", trait.apply(of -> of.division().map(DivisionCode::code)));
          check(
              softly, given, "source", trait.apply(of -> of.division().map(DivisionCode::source)));
          check(softly, given, "level", trait.apply(Traits::level));
          check(softly, given, "type", trait.apply(Traits::organType));
          check(softly, given, "province", trait.apply(Traits::province));
          check(softly, given, "prefecture", trait.apply(Traits::prefecture));
          check(softly, given, "county", trait.apply(Traits::county));
          check(softly, given, "seat", trait.apply(Traits::seatPrefecture));
          check(softly, given, "parent", trait.apply(Traits::parentId));
        });
  }

  static AgencyResolver resolver(Case given) throws IOException, URISyntaxException {
    return given.has("known")
        ? AgencyResolver.of(
            new Additions(
                Optional.of(resource("agencies.csv")),
                Optional.of(resource("divisions.csv")),
                Optional.empty(),
                Optional.empty()))
        : AgencyResolver.ofProgram();
  }

  private static Path resource(String name) throws URISyntaxException {
    URL found = PlaceCasesTest.class.getResource("/gongkai/normalizer/masthead/known/" + name);
    return Path.of(Objects.requireNonNull(found, name).toURI());
  }

  private static void check(SoftAssertions softly, Case given, String key, Optional<?> found) {
    if (given.has(key)) {
      softly.assertThat(found.map(Object::toString).orElse("")).as(key).isEqualTo(given.text(key));
    }
  }
}
