package gongkai.output.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Cases are rows of versions.csv. */
class VersionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "versions.csv", numLinesToSkip = 1, delimiter = '|')
  void tellsWhichCounts(String what, String given, String expected) {
    List<PastReport> reports = new ArrayList<>();
    for (String words : given.split(" / ", -1)) {
      reports.add(Past.report("示例市-虚构局", 2022, words));
    }

    assertThat(told(reports)).as(what).isEqualTo(expected);

    List<PastReport> turned = new ArrayList<>(reports);
    Collections.reverse(turned);
    AgencyYears agency = AgencyYears.of(turned);
    assertThat(told(reports, agency)).as("in another order").isEqualTo(expected);
  }

  private static String told(List<PastReport> reports) {
    return told(reports, AgencyYears.of(reports));
  }

  private static String told(List<PastReport> reports, AgencyYears agency) {
    return reports.stream()
        .map(
            report -> {
              String status =
                  agency.status(report).map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("-");
              String others =
                  agency.supersedes(report).stream()
                      .map(id -> id.replaceFirst("r0*", ""))
                      .collect(Collectors.joining(";"));
              return others.isEmpty() ? status : status + ":" + others;
            })
        .collect(Collectors.joining(" "));
  }
}
