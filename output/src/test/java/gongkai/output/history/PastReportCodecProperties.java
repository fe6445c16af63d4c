package gongkai.output.history;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.Scope;
import gongkai.normalizer.Value;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PastReportCodecProperties {
  private static final List<String> CODES =
      Codebook.load().indicators().stream().map(Indicator::code).toList();

  @Property(tries = 200)
  void comesBackAsItWas(@ForAll("reports") PastReport report) throws IOException {
    PastReportCodec codec = new PastReportCodec(CODES);

    assertThat(codec.decode(codec.encode(report))).isEqualTo(report);
  }

  @Provide
  Arbitrary<PastReport> reports() {
    Arbitrary<String> text = Arbitraries.strings().withChars("a市 局\u0001").ofMaxLength(40);
    Arbitrary<PastReport.Dates> dates =
        Combinators.combine(
                Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 20000).optional(),
                Arbitraries.integers().between(0, 20000).optional(),
                Arbitraries.integers().between(0, 2_000_000_000).optional(),
                text)
            .as(
                (revised, signed, published, fetched, url) ->
                    new PastReport.Dates(
                        revised,
                        signed.map(LocalDate::ofEpochDay),
                        published.map(LocalDate::ofEpochDay),
                        fetched.map(Instant::ofEpochSecond),
                        url));
    return Combinators.combine(
            text,
            text,
            Arbitraries.integers().between(-5, 99999),
            Arbitraries.of(Scope.values()),
            dates,
            figures().list().ofMaxSize(30))
        .as(
            (id, name, year, scope, when, figures) ->
                new PastReport(id, name, name, id, year, scope, when, 3, figures));
  }

  private static Arbitrary<PastFigure> figures() {
    Arbitrary<FigureKey> keys =
        Combinators.combine(Arbitraries.of(CODES), Arbitraries.of(Applicant.values()).optional())
            .as(FigureKey::new);
    return Combinators.combine(
            keys,
            Arbitraries.of("form_2021", "form_2019", "local_x"),
            Arbitraries.of(Scope.values()),
            Arbitraries.of(Value.Status.values()),
            Arbitraries.bigDecimals().ofScale(2).optional(),
            Arbitraries.of(PastFigure.Trust.values()))
        .as(
            (key, form, scope, status, number, trust) ->
                new PastFigure(key, form, scope, status, number, trust));
  }
}
