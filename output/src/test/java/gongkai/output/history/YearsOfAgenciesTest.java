package gongkai.output.history;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Comparisons;
import gongkai.output.history.Comparison.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases are rows of comparisons.csv; then many generated histories. */
class YearsOfAgenciesTest {
  private static final YearsOfAgencies YEARS = new YearsOfAgencies(Comparisons.load());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "comparisons.csv", numLinesToSkip = 1, delimiter = '|')
  void tellsWhatReportsSayTogether(String what, String given, String expected) {
    List<PastReport> reports = new ArrayList<>();
    for (String words : given.split(" / ", -1)) {
      int year = Integer.parseInt(words.substring(0, 4));
      String rest = words.substring(5);
      reports.add(Past.report("示例市-虚构局", year, (reports.size() + 1) + " " + rest));
    }

    String found =
        YEARS.compare(AgencyYears.of(reports)).stream()
            .map(YearsOfAgenciesTest::words)
            .collect(Collectors.joining("; "));
    assertThat(found).as(what).isEqualTo(expected.equals("nothing") ? "" : expected);
  }

  private static String words(Comparison comparison) {
    return "%d %s %s %s %s%s"
        .formatted(
            comparison.subject().year(),
            comparison.id(),
            comparison.left().map(Object::toString).orElse("?"),
            comparison.right().map(Object::toString).orElse("?"),
            comparison.outcome().name().toLowerCase(Locale.ROOT),
            comparison
                .blame()
                .map(blame -> " " + blame.name().toLowerCase(Locale.ROOT))
                .orElse(""));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void allBreaksOfGeneratedHistoriesAreFoundAndNoneIsInvented(long seed) {
    GeneratedHistories histories = GeneratedHistories.of(seed);
    Set<String> found = new TreeSet<>();
    histories
        .reports()
        .forEach(
            (agency, reports) ->
                YEARS.compare(AgencyYears.of(reports)).stream()
                    .filter(comparison -> comparison.outcome() != Outcome.PASS)
                    .map(one -> one.id() + " " + agency + " " + one.subject().year())
                    .forEach(found::add));

    assertThat(histories.breaks()).hasSizeGreaterThan(100);
    assertThat(found).as("found, and not invented").isSubsetOf(histories.breaks());
    assertThat(histories.breaks()).as("made, and found").isSubsetOf(found);
  }
}
