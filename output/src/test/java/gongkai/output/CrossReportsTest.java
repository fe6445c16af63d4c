package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Agency;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compared over agencies, through the dataset. */
class CrossReportsTest {
  private static final String REGION = "示例市-人民政府";

  @TempDir private Path temporary;

  private final List<FileOutcome> outcomes = new ArrayList<>();

  private void add(String id, Agency.OrganType type, Optional<String> parent, Figure... figures) {
    int number = outcomes.size() + 1;
    outcomes.add(
        InventedReports.report(
            number + ".pdf",
            number,
            OptionalInt.empty(),
            InventedReports.plain(
                InventedReports.id(number),
                InventedReports.organ(id, type, parent),
                2023,
                List.of(figures))));
  }

  private void department(int number, Figure figure) {
    add("示例市-第" + number + "局", Agency.OrganType.DEPARTMENT, Optional.of(REGION), figure);
  }

  private static Figure received(Scope scope, String number) {
    Figure like =
        InventedReports.figure(
            "requests.received",
            Optional.of(Applicant.TOTAL),
            InventedReports.reported(number, number, number),
            1);
    return new Figure(
        like.indicator(),
        like.applicant(),
        like.form(),
        scope,
        like.value(),
        like.cell(),
        like.flags(),
        like.confidence());
  }

  /** The rows of checks.csv. */
  private List<String> checks() throws IOException {
    Path folder = temporary.resolve("dataset");
    Datasets.write(folder, outcomes);
    List<String> rows = new ArrayList<>();
    Dataset.open(folder)
        .read(
            "checks",
            row ->
                rows.add(
                    "%s %s %s %s %s"
                        .formatted(
                            row.text("agency_id"),
                            row.text("check_id"),
                            row.text("lhs"),
                            row.text("rhs"),
                            row.text("result"))));
    return rows;
  }

  @ParameterizedTest
  @CsvSource({"30, departments 30 30 pass", "31, departments 31 30 notable"})
  void regionIsComparedWithItsOrgans(String own, String expected) throws IOException {
    add(REGION, Agency.OrganType.PEOPLE_GOVERNMENT, Optional.empty(), received(Scope.REGION, own));
    department(1, received(Scope.ORGAN, "10"));
    department(2, received(Scope.SYSTEM, "20"));

    assertThat(checks()).containsExactly(REGION + " " + expected);
  }

  @Test
  void whatAGovernmentReportsOfItselfIsPartOfTheSum() throws IOException {
    Figure region = received(Scope.REGION, "31");
    Figure government =
        new Figure(
            "requests.carried_in",
            region.applicant(),
            region.form(),
            Scope.GOVERNMENT,
            region.value(),
            region.cell(),
            region.flags(),
            region.confidence());
    add(REGION, Agency.OrganType.PEOPLE_GOVERNMENT, Optional.empty(), region, government);
    department(1, received(Scope.ORGAN, "31"));

    // It reports no requests of its own, so the sum has a missing operand.
    assertThat(checks()).isEmpty();
  }

  @Test
  void organsThatAreNotAllThereAreNoSum() throws IOException {
    add(REGION, Agency.OrganType.PEOPLE_GOVERNMENT, Optional.empty(), received(Scope.REGION, "9"));
    department(1, received(Scope.ORGAN, "10"));
    department(2, received(Scope.UNKNOWN, "20"));

    assertThat(checks()).isEmpty();
  }

  @Test
  void numberFarFromThoseOfLikeAgenciesIsNotable() throws IOException {
    for (int number = 1; number <= 25; number++) {
      department(number, received(Scope.ORGAN, Integer.toString(number == 7 ? 9000 : number)));
    }
    // Of another kind, and of another scope.
    add("示例镇", Agency.OrganType.TOWNSHIP, Optional.empty(), received(Scope.ORGAN, "9000"));
    department(26, received(Scope.REGION, "9000"));

    assertThat(checks()).containsExactly("示例市-第7局 outlier_peers 9000 14 notable");
  }

  @Test
  void fewAgenciesTellNothing() throws IOException {
    for (int number = 1; number <= 19; number++) {
      department(number, received(Scope.ORGAN, number == 7 ? "9000" : "5"));
    }

    assertThat(checks()).isEmpty();
  }
}
