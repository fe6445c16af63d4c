package gongkai.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Place;
import gongkai.normalizer.Corrector.AsRead;
import gongkai.normalizer.Corrector.Corrected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was read and whatever a person says. */
class CorrectorPropertyTest {
  private static final String ID = "r0000000000000000";
  private static final Knowledge PROGRAM = Knowledge.ofProgram();
  private static final List<String> CODES =
      List.of(
          "disclosure.rules.issued",
          "disclosure.rules.in_force",
          "disclosure.charges.amount",
          "reconsideration.total");
  private static final Masthead MASTHEAD =
      new Masthead(
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @Provide
  Arbitrary<Value> values() {
    Arbitrary<Optional<BigDecimal>> number =
        Arbitraries.integers().between(0, 3).map(n -> Optional.of(BigDecimal.valueOf(n)));
    Arbitrary<Value> reported =
        number.map(n -> new Value(Value.Status.REPORTED, n, n, Optional.of("件"), "" + n.get()));
    Arbitrary<Value> other =
        Arbitraries.of(
            new Value(Value.Status.BLANK, Optional.empty(), Optional.empty(), Optional.empty(), ""),
            new Value(
                Value.Status.UNREADABLE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "1O"));
    return Arbitraries.oneOf(reported, other);
  }

  @Provide
  Arbitrary<List<Figure>> figures() {
    return Arbitraries.of(CODES)
        .set()
        .flatMap(
            codes ->
                values()
                    .list()
                    .ofSize(codes.size())
                    .map(
                        values -> {
                          List<Figure> figures = new ArrayList<>();
                          codes.stream()
                              .sorted((a, b) -> Integer.compare(CODES.indexOf(a), CODES.indexOf(b)))
                              .forEach(
                                  code -> figures.add(figure(code, values.get(figures.size()))));
                          return figures;
                        }));
  }

  private static Figure figure(String code, Value value) {
    return new Figure(
        code,
        Optional.empty(),
        "form_2021",
        Scope.ORGAN,
        value,
        new CellReference(1, 1 + CODES.indexOf(code), 2, Place.NONE),
        List.of(Flag.SIMILAR),
        Figure.Confidence.CHECK);
  }

  @Provide
  Arbitrary<List<Correction>> corrections() {
    Arbitrary<Optional<BigDecimal>> value =
        Arbitraries.integers().between(0, 3).map(BigDecimal::valueOf).optional();
    Arbitrary<Optional<String>> seen = Arbitraries.of("", "0", "1", "1O").optional();
    Arbitrary<Correction> one =
        Combinators.combine(Arbitraries.of(CODES), value, seen)
            .as(
                (code, number, text) ->
                    new Correction(
                        2 + CODES.indexOf(code),
                        new Correction.Target(
                            ID, Optional.empty(), new FigureKey(code, Optional.empty())),
                        number,
                        text,
                        new Correction.Grounds("a", "b", LocalDate.of(2024, 1, 1))));
    return one.list().uniqueElements(c -> c.target().figure()).ofMaxSize(CODES.size());
  }

  @Property
  void twiceIsAsOnce(
      @ForAll("figures") List<Figure> figures,
      @ForAll("corrections") List<Correction> corrections) {
    Corrected once = correct(figures, corrections);
    Corrected twice = correct(once.figures(), corrections);

    assertThat(twice.figures()).isEqualTo(once.figures());
  }

  @Property
  void changesWhatItNamesAndNothingElse(
      @ForAll("figures") List<Figure> figures,
      @ForAll("corrections") List<Correction> corrections) {
    Corrected corrected = correct(figures, corrections);

    List<String> named =
        corrections.stream().map(one -> one.target().figure().indicator()).toList();
    assertThat(corrected.figures().stream().filter(f -> !named.contains(f.indicator())))
        .containsExactlyElementsOf(
            figures.stream().filter(f -> !named.contains(f.indicator())).toList());
    for (Correction one : corrections) {
      Stream<Figure> now =
          corrected.figures().stream()
              .filter(figure -> FigureKey.of(figure).equals(one.target().figure()));
      assertThat(now)
          .allSatisfy(
              figure -> {
                assertThat(figure.flags()).containsExactly(Flag.CORRECTED);
                assertThat(figure.value().number()).isEqualTo(one.value());
                assertThat(figure.value().raw()).isEqualTo(raw(figures, figure));
              })
          .hasSizeGreaterThanOrEqualTo(one.value().isPresent() ? 1 : 0);
    }
    assertThat(corrected.results().stream().map(CorrectionResult::correction))
        .containsExactlyInAnyOrderElementsOf(corrections);
  }

  private static String raw(List<Figure> read, Figure corrected) {
    return read.stream()
        .filter(figure -> FigureKey.of(figure).equals(FigureKey.of(corrected)))
        .map(figure -> figure.value().raw())
        .findFirst()
        .orElse("");
  }

  private static Corrected correct(List<Figure> figures, List<Correction> corrections) {
    return new Corrector(new Corrections(corrections), PROGRAM.forms(), PROGRAM.codebook())
        .correct(new AsRead(ID, MASTHEAD, Optional.of("form_2021"), figures));
  }
}
