package gongkai.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The identities are those of the forms, written down anew so that the maker cannot judge itself.
 */
class FigureMakerTest {
  private static final int REPORTS = 40;
  private static final List<String> OUTCOMES = List.of("upheld", "corrected", "other", "pending");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FORM_2014")
  void requestsBalance(Edition edition) {
    for (int number = 1; number <= REPORTS; number++) {
      Map<String, long[]> rows = FigureMaker.make(new Dice(1, number), edition);
      for (int applicant = 0; applicant <= 6; applicant++) {
        long results = 0;
        for (Map.Entry<String, long[]> row : rows.entrySet()) {
          if (row.getKey().startsWith("requests.result.")
              && !row.getKey().equals("requests.result.total")) {
            results += row.getValue()[applicant];
          }
        }
        assertThat(results).isEqualTo(row(rows, "requests.result.total")[applicant]);
        assertThat(
                row(rows, "requests.received")[applicant]
                    + row(rows, "requests.carried_in")[applicant])
            .isEqualTo(results + row(rows, "requests.carried_out")[applicant]);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void rowsAddUpAndNothingIsNegative(Edition edition) {
    for (int number = 1; number <= REPORTS; number++) {
      FigureMaker.make(new Dice(2, number), edition)
          .forEach(
              (indicator, row) -> {
                if (row.length > 1) {
                  assertThat(Arrays.stream(row, 0, 6).sum()).as(indicator).isEqualTo(row[6]);
                }
                if (!indicator.endsWith("items_change")) {
                  assertThat(Arrays.stream(row).min().orElse(-1)).as(indicator).isNotNegative();
                }
              });
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FORM_2014")
  void outcomesAddUp(Edition edition) {
    Map<String, long[]> rows = FigureMaker.make(new Dice(5, 6), edition);
    for (String table :
        List.of("reconsideration", "litigation.direct", "litigation.after_reconsideration")) {
      long sum = OUTCOMES.stream().mapToLong(outcome -> row(rows, table + "." + outcome)[0]).sum();

      assertThat(row(rows, table + ".total")[0]).as(table).isEqualTo(sum);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "FORM_2014")
  void sheetAddsUp(Edition edition) {
    for (int number = 1; number <= REPORTS; number++) {
      Map<String, long[]> rows = FigureMaker.make(new Dice(9, number), edition);

      for (String total :
          List.of(
              "sheet.requests.received",
              "sheet.requests.closed",
              "sheet.requests.answered",
              "sheet.requests.answered.denied",
              "sheet.institution.staff")) {
        assertThat(row(rows, total)[0]).as(total).isEqualTo(children(rows, total));
      }
    }
  }

  private static long children(Map<String, long[]> rows, String total) {
    return rows.entrySet().stream()
        .filter(row -> row.getKey().matches(total.replace(".", "\\.") + "\\.[a-z_]+"))
        .mapToLong(row -> row.getValue()[0])
        .sum();
  }

  private static long[] row(Map<String, long[]> rows, String indicator) {
    return Objects.requireNonNull(rows.get(indicator), indicator);
  }
}
