package gongkai.output.question;

import static gongkai.output.question.InventedDataset.GRANTED;
import static gongkai.output.question.InventedDataset.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.output.Dataset;
import gongkai.output.question.ComparedCell.Found;
import gongkai.output.question.Comparison.Panel;
import gongkai.output.question.InventedDataset.Report;
import gongkai.output.question.InventedDataset.Said;
import gongkai.output.question.Ranking.Contender;
import gongkai.output.question.Ranking.OfScope;
import gongkai.output.question.Ranking.Ranked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for comparisons and rankings of any reports. */
class QuestionPropertiesTest {
  private static final Set<String> SCOPES = Set.of("organ", "region");

  @Provide
  Arbitrary<List<Report>> reports() {
    Arbitrary<String> agency = Arbitraries.of("甲局", "乙局", "丙局", "丁局", "戊局", "己局", "");
    Arbitrary<Integer> year = Arbitraries.of(2020, 2021, 2021, 2021);
    Arbitrary<String> form = Arbitraries.of("form_2021", "form_2021", "form_2014", "");
    Arbitrary<String> version =
        Arbitraries.of("only", "only", "only", "current", "superseded", "duplicate", "");
    return Combinators.combine(agency, year, form, version, said(RECEIVED), said(GRANTED))
        .as(
            (who, when, what, which, received, granted) ->
                new Report(
                    who,
                    when,
                    what,
                    which,
                    Stream.of(received, granted).flatMap(Optional::stream).toList()))
        .list()
        .ofMaxSize(12);
  }

  private static Arbitrary<Optional<Said>> said(String indicator) {
    return Combinators.combine(
            Arbitraries.of("organ", "organ", "organ", "region", "unknown"),
            Arbitraries.of("reported", "reported", "reported", "blank", "dash", "unreadable"),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of("", "", "", "src:requests_balance"))
        .as((scope, status, value, flags) -> new Said(indicator, scope, status, value, flags))
        .optional(0.8);
  }

  @Property(tries = 60)
  void everyReportOfTheYearIsRankedOrSetApartOrLeftOut(@ForAll("reports") List<Report> reports)
      throws IOException {
    Ranking ranking = ranking(reports, Optional.of(GRANTED));
    long ofYear = reports.stream().filter(report -> report.year() == 2021).count();
    long shown =
        ranking.scopes().stream()
            .mapToLong(scope -> scope.ranked().size() + scope.flagged().size())
            .sum();
    long leftOut = ranking.leftOut().values().stream().mapToLong(Integer::intValue).sum();

    assertThat(shown + leftOut).isEqualTo(ofYear);
  }

  @Property(tries = 60)
  void ranksCountThoseBefore(@ForAll("reports") List<Report> reports) throws IOException {
    for (OfScope scope : ranking(reports, Optional.empty()).scopes()) {
      List<BigDecimal> scores =
          scope.ranked().stream().map(ranked -> ranked.contender().score()).toList();
      assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder());
      for (Ranked ranked : scope.ranked()) {
        BigDecimal score = ranked.contender().score();
        long before = scores.stream().filter(other -> other.compareTo(score) > 0).count();
        assertThat(ranked.rank()).isEqualTo(before + 1);
      }
    }
  }

  @Property(tries = 60)
  void rankingsMixNothing(@ForAll("reports") List<Report> reports) throws IOException {
    for (OfScope scope : ranking(reports, Optional.of(GRANTED)).scopes()) {
      assertThat(SCOPES).contains(scope.scope());
      Stream<Contender> ranked = scope.ranked().stream().map(Ranked::contender);
      assertThat(Stream.concat(ranked, scope.flagged().stream()))
          .allSatisfy(
              contender -> {
                assertThat(contender.figure().scope()).isEqualTo(scope.scope());
                assertThat(contender.divisor().orElseThrow().scope()).isEqualTo(scope.scope());
                assertThat(contender.divisor().flatMap(Observation::value).orElseThrow())
                    .isPositive();
                assertThat(contender.report().version()).isEqualTo(DatasetReport.Version.COUNTS);
              });
      assertThat(scope.ranked()).noneMatch(one -> one.contender().isFlagged());
      assertThat(scope.flagged()).allMatch(Contender::isFlagged);
      assertThat(scope.ranked())
          .extracting(one -> one.contender().report().agencyId())
          .doesNotHaveDuplicates();
    }
  }

  @Property(tries = 60)
  void comparisonsMixNothingAndTellWhatTheyLeaveOut(@ForAll("reports") List<Report> reports)
      throws IOException {
    try (Written written = Written.of(reports)) {
      Comparison comparison = comparison(written.dataset());
      long found = 0;
      for (Panel panel : comparison.panels()) {
        assertThat(SCOPES).contains(panel.scope());
        List<Observation> observations = observations(panel);
        assertThat(observations)
            .isNotEmpty()
            .allMatch(one -> one.scope().equals(panel.scope()))
            .allMatch(one -> one.indicator().equals(panel.indicator().code()));
        found += observations.size();
      }
      assertThat(found + leftOut(comparison, reports)).isEqualTo(figures(reports));
    }
  }

  private static List<Observation> observations(Panel panel) {
    return panel.series().stream()
        .flatMap(series -> series.cells().stream())
        .filter(Found.class::isInstance)
        .map(cell -> ((Found) cell).observation())
        .toList();
  }

  /** Figures of agencies: those without one cannot be asked for. */
  private static long figures(List<Report> reports) {
    return reports.stream()
        .filter(report -> !report.agency().isEmpty())
        .mapToLong(report -> report.said().size())
        .sum();
  }

  private static long leftOut(Comparison comparison, List<Report> reports) {
    return comparison.omissions().stream()
        .mapToLong(
            omission ->
                omission.indicators().isEmpty()
                    ? said(reports, omission.reportId())
                    : omission.indicators().size())
        .sum();
  }

  private static int said(List<Report> reports, String id) {
    return reports.get(Integer.parseInt(id.substring(1))).said().size();
  }

  private static Comparison comparison(Dataset dataset) throws IOException {
    return Comparison.of(
        dataset,
        new Comparison.Request(
            AgencyList.of(dataset).matching(""),
            Stream.of(RECEIVED, GRANTED).map(code -> indicator(dataset, code)).toList(),
            Optional.empty(),
            Optional.empty()));
  }

  private static DatasetIndicator indicator(Dataset dataset, String code) {
    try {
      return IndicatorList.of(dataset).find(code).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ranking ranking(List<Report> reports, Optional<String> per) throws IOException {
    try (Written written = Written.of(reports)) {
      Dataset dataset = written.dataset();
      return Ranking.of(
          dataset,
          new Ranking.Request(
              indicator(dataset, RECEIVED),
              per.map(code -> indicator(dataset, code)),
              InventedDataset.YEAR,
              Set.of(),
              Set.of()));
    }
  }

  /** A dataset that is gone when it is closed. */
  private record Written(Path folder, Dataset dataset) implements AutoCloseable {
    static Written of(List<Report> reports) throws IOException {
      Path folder = Files.createTempDirectory("questions");
      return new Written(folder, InventedDataset.write(folder, reports));
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
