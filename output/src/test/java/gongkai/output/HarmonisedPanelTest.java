package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.normalizer.crosswalk.Concept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmonisedPanelTest {
  private static final PanelSelection ALL =
      new PanelSelection(Optional.empty(), Optional.empty(), List.of());
  private static final int LEAD = HarmonisedRow.LEAD.size() + 1;

  @TempDir private Path temporary = Path.of("");
  private HandmadeDataset dataset;

  @BeforeEach
  void makeDataset() throws IOException {
    dataset = new HandmadeDataset(temporary.resolve("dataset"));
  }

  /** A panel as a test sees it: rows of fields, the first of them the header. */
  private record Made(List<List<String>> values, List<List<String>> letters, PanelSummary summary) {
    String value(int row, String column) {
      return values.get(row).get(values.get(0).indexOf(column));
    }

    String letter(int row, String column) {
      return letters.get(row).get(letters.get(0).indexOf(column));
    }

    List<String> columns() {
      return values.get(0).subList(LEAD, values.get(0).size());
    }
  }

  private Made panel(PanelSelection selection) throws IOException {
    Path waiting = Files.createDirectories(temporary.resolve("waiting"));
    StringBuilder values = new StringBuilder();
    StringBuilder letters = new StringBuilder();
    PanelSummary summary;
    try (HarmonisedRows rows = HarmonisedRows.in(waiting)) {
      HarmonisedPanel panel = HarmonisedPanel.of(dataset.open(), selection, rows);
      panel.writeValues(values);
      panel.writeStatuses(letters);
      summary = panel.summary();
    }
    assertThat(waiting).doesNotExist();
    Made made =
        new Made(CsvRows.parse(values.toString()), CsvRows.parse(letters.toString()), summary);
    assertThat(made.values()).hasSameSizeAs(made.letters()).hasSize((int) summary.rows() + 1);
    assertThat(made.values().get(0)).isEqualTo(made.letters().get(0));
    return made;
  }

  private static PanelSelection years(int first, int last) {
    return new PanelSelection(Optional.of(new YearSpan(first, last)), Optional.empty(), List.of());
  }

  /** The sheet of 2016, the form of 2019, the form of 2021, one agency. */
  private void threeForms() throws IOException {
    dataset
        .reports(
            """
            r1 A 2016 organ form_2014 only
            r2 A 2019 organ form_2019 only
            r3 A 2022 organ form_2021 current
            """)
        .figures(
            """
            r1 form_2014 organ sheet.requests.received - 5 reported
            r1 form_2014 organ sheet.requests.answered.granted - 3 reported
            r1 form_2014 organ sheet.litigation.upheld - 2 reported
            r2 form_2019 organ requests.received natural_person 6 reported
            r2 form_2019 organ requests.received total 7 reported
            r2 form_2019 organ requests.result.granted total 4 reported
            r2 form_2019 organ disclosure.licensing.decisions - 90 reported
            r2 form_2019 organ litigation.direct.upheld - 1 reported
            r2 form_2019 organ litigation.after_reconsideration.upheld - 2 reported
            r2 form_2019 organ requests.result.other total 8 reported
            r3 form_2021 organ requests.received total 9 reported src:requests_balance
            r3 form_2021 organ requests.result.granted total 5 reported
            r3 form_2021 organ disclosure.licensing.decisions - 100 reported
            r3 form_2021 organ litigation.direct.upheld - 4 reported
            r3 form_2021 organ litigation.after_reconsideration.upheld - - blank
            r3 form_2021 organ requests.result.other.not_clarified total 1 reported
            r3 form_2021 organ requests.result.other.fee_unpaid total 0 reported
            r3 form_2021 organ requests.result.other.miscellaneous total 2 reported
            """);
  }

  @Test
  void hasOnlyWhatAllFormsHave() throws IOException {
    threeForms();

    Made made = panel(ALL);

    assertThat(made.columns()).containsExactly("q_received", "lt_upheld");
    assertThat(made.values().subList(1, 4))
        .extracting(row -> row.get(6) + " " + row.get(LEAD) + " " + row.get(LEAD + 1))
        .containsExactly("2016 5 2", "2019 7 3", "2022 9 ");
    assertThat(made.letters().subList(1, 4))
        .extracting(row -> row.get(LEAD) + row.get(LEAD + 1))
        .containsExactly("RR", "RR", "FB");
    assertThat(made.value(3, "n_flagged")).isEqualTo("1");
  }

  @Test
  void hasMoreWhereFewerFormsAreAskedFor() throws IOException {
    threeForms();

    Made both = panel(years(2019, 2022));
    assertThat(both.columns())
        .contains("q_granted", "q_other")
        .doesNotContain("d_licensing_decisions_2019", "d_licensing_decisions_2021");
    assertThat(both.value(1, "q_other")).isEqualTo("8");
    assertThat(both.value(2, "q_other")).isEqualTo("3");

    Made last = panel(years(2022, 2022));
    assertThat(last.columns()).contains("d_licensing_decisions_2021");
    assertThat(last.value(1, "d_licensing_decisions_2021")).isEqualTo("100");
  }

  @Test
  void saysWhatItLeftOutAndWhy() throws IOException {
    threeForms();

    List<LeftOutConcept> leftOut = panel(ALL).summary().leftOut();

    LeftOutConcept granted = named(leftOut, "q_granted");
    assertThat(granted.lacking())
        .containsExactly(
            new LeftOutConcept.Lacking(List.of("form_2014"), 1, new YearSpan(2016, 2016)));
    assertThat(granted.why()).anySatisfy(why -> assertThat(why.zh()).contains("已主动公开"));
    assertThat(named(leftOut, "d_licensing_decisions_2021").why())
        .anySatisfy(why -> assertThat(why.zh()).contains("处理决定数量"));
    assertThat(leftOut).filteredOn(one -> one.lacking().isEmpty()).isNotEmpty();
  }

  private static LeftOutConcept named(List<LeftOutConcept> leftOut, String variable) {
    return leftOut.stream()
        .filter(one -> one.concept().variable().equals(variable))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyConceptThatARowCouldHaveIsAColumnOrLeftOut() throws IOException {
    threeForms();
    PanelSummary summary = panel(ALL).summary();

    List<Concept> all = new ArrayList<>(summary.columns());
    summary.leftOut().forEach(one -> all.add(one.concept()));

    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(100);
  }

  @Test
  void oneReportInAnOldFormCostsTheOthersAColumnUnlessItIsNotWanted() throws IOException {
    dataset
        .reports(
            """
            r1 A 2022 organ form_2021 only
            r2 B 2022 organ form_2019 only
            """)
        .figures(
            """
            r1 form_2021 organ disclosure.rules.in_force - 3 reported
            r2 form_2019 organ requests.received total 7 reported
            """);

    assertThat(panel(ALL).columns()).containsExactly("q_received");

    Made without =
        panel(new PanelSelection(Optional.empty(), Optional.empty(), List.of("form_2019")));
    assertThat(without.columns()).containsExactly("d_rules_in_force");
    assertThat(without.summary().withoutForms()).isEqualTo(1);
  }

  /** An annex adds to the form; it does not stand for it. */
  @Test
  void annexTakesNothingFromTheFormThatItIsAddedTo() throws IOException {
    dataset
        .reports("r1 A 2021 organ form_2021 only")
        .figures(
            """
            r1 form_2021 organ requests.received total 3 reported
            r1 local_shandong_2021 organ sheet.proactive.total - 4 reported
            """);

    Made made = panel(ALL);

    assertThat(made.columns()).containsExactly("q_received", "s_proactive_total");
    assertThat(made.value(1, "forms")).isEqualTo("form_2021 local_shandong_2021");
  }

  @ParameterizedTest
  @CsvSource({
    // The three parts of other handling: their letters, what is made of them.
    "1:reported 0:reported 2:reported, 3, R",
    "1:reported 0:reported 2:reported:read:similar, 3, F",
    "1:reported 0:reported -:blank, '', B",
    "1:reported -:dash -:blank, '', D",
    "1:reported -:unreadable 2:reported, '', U",
    "1:reported, '', A",
    "-:none_word, '', D",
  })
  void sumWithAMissingOperandIsMissing(String parts, String value, String letter)
      throws IOException {
    List<String> rows = List.of("not_clarified", "fee_unpaid", "miscellaneous");
    List<String> cells = List.of(parts.split(" "));
    StringBuilder figures =
        new StringBuilder("r1 form_2021 organ requests.received total 1 reported\n");
    for (int i = 0; i < cells.size(); i++) {
      figures
          .append("r1 form_2021 organ requests.result.other." + rows.get(i) + " total ")
          .append(cells.get(i).replaceFirst(":", " ").replaceFirst(":", " "))
          .append('\n');
    }
    // Another report has it, so that it is a column.
    figures.append("r2 form_2021 organ requests.result.other total 1 reported\n");
    dataset
        .reports("r1 A 2021 organ form_2021 only\nr2 B 2021 organ form_2021 only")
        .figures(figures.toString());

    Made made = panel(ALL);

    assertThat(made.value(1, "q_other")).isEqualTo(value);
    assertThat(made.letter(1, "q_other")).isEqualTo(letter);
  }

  @Test
  void twoWaysOfCountingThatDisagreeAreFlagged() throws IOException {
    dataset
        .reports("r1 A 2019 organ form_2019 only")
        .figures(
            """
            r1 form_2014 organ sheet.requests.received - 6 reported
            r1 form_2014 organ sheet.requests.answered.partly_granted - 2 reported
            r1 form_2019 organ requests.received total 7 reported
            r1 form_2019 organ requests.result.partly_granted total 2 reported
            """);

    Made made = panel(ALL);

    assertThat(made.value(1, "q_received")).isEqualTo("7");
    assertThat(made.letter(1, "q_received")).isEqualTo("F");
    assertThat(made.letter(1, "q_partly_granted")).isEqualTo("R");
  }

  /** A form without applicants may have a code that another has by applicant. */
  @ParameterizedTest
  @CsvSource({"form_2021, 6, 7, F", "form_2021, 7, 7, R", "form_2019, 6, 6, F"})
  void rowWithoutApplicantsDoesNotHideTheTotal(
      String main, String without, String value, String letter) throws IOException {
    dataset
        .reports("r1 A 2021 organ %s only".formatted(main))
        .figures(
            """
            r1 form_2019 organ requests.received - %s reported
            r1 form_2021 organ requests.received total 7 reported
            """
                .formatted(without));

    Made made = panel(ALL);

    assertThat(made.value(1, "q_received")).isEqualTo(value);
    assertThat(made.letter(1, "q_received")).isEqualTo(letter);
  }

  @Test
  void minusTakesAway() throws IOException {
    StringBuilder figures =
        new StringBuilder("r1 form_2021 organ requests.result.total total 20 reported\n");
    for (String row :
        List.of("petition", "repeated", "publications", "excessive", "reconfirmation")) {
      figures.append(
          "r1 form_2021 organ requests.result.not_processed.%s total 2 reported%n".formatted(row));
    }
    dataset.reports("r1 A 2021 organ form_2021 only").figures(figures.toString());

    Made made = panel(ALL);

    assertThat(made.value(1, "q_not_processed")).isEqualTo("10");
    assertThat(made.value(1, "q_processed")).isEqualTo("10");
  }

  @Test
  void onlyReportsThatCountAreInIt() throws IOException {
    dataset
        .reports(
            """
            r1 A 2021 organ form_2021 superseded
            r2 A 2021 organ form_2021 current
            r3 B 2021 organ form_2021 -
            r4 - 2021 organ form_2021 only
            r5 C - organ form_2021 only
            r6 D 2021 organ form_2021 duplicate
            """)
        .figures(
            """
            r1 form_2021 organ requests.received total 1 reported
            r2 form_2021 organ requests.received total 2 reported
            r3 form_2021 organ requests.received total 3 reported
            r4 form_2021 organ requests.received total 4 reported
            r5 form_2021 organ requests.received total 5 reported
            r6 form_2021 organ requests.received total 6 reported
            """);

    Made made = panel(ALL);

    assertThat(made.values()).hasSize(2);
    assertThat(made.value(1, "q_received")).isEqualTo("2");
    assertThat(made.summary().reports()).isEqualTo(new PanelSummary.Reports(6, 2, 1, 2));
  }

  @Test
  void scopesAreRowsOfTheirOwnAndNeverMixed() throws IOException {
    dataset
        .reports(
            """
            r1 A 2021 organ form_2021 only
            r2 A 2021 region form_2021 only
            """)
        .figures(
            """
            r1 form_2021 organ requests.received total 1 reported
            r1 form_2021 region requests.carried_in total 9 reported
            r2 form_2021 region requests.received total 20 reported
            """);

    Made made = panel(ALL);

    assertThat(made.values().subList(1, 3))
        .extracting(row -> row.get(7) + " " + row.get(9))
        .containsExactly("organ r1", "region r2");
    assertThat(made.value(2, "q_received")).isEqualTo("20");
    // The other report's figure of the region is not taken for this one's.
    assertThat(made.columns()).doesNotContain("q_carried_in");
  }

  @Test
  void whatTwoReportsClaimBesideTheirOwnScopeHasNoRow() throws IOException {
    dataset
        .reports(
            """
            r1 A 2021 organ form_2021 only
            r2 A 2021 region form_2021 only
            r3 A 2022 organ form_2021 only
            """)
        .figures(
            """
            r1 form_2021 system requests.received total 1 reported
            r2 form_2021 system requests.received total 2 reported
            r3 form_2021 system requests.received total 3 reported
            """);

    Made made = panel(ALL);

    assertThat(made.summary().contested()).isEqualTo(1);
    assertThat(made.values()).hasSize(2);
    assertThat(made.value(1, "q_received")).isEqualTo("3");
  }

  @Test
  void hasTheRowsOfOneAgency() throws IOException {
    threeForms();

    assertThat(panel(agency("A")).values()).hasSize(4);
    assertThat(panel(agency("B")).values()).hasSize(1);
  }

  private static PanelSelection agency(String name) {
    return new PanelSelection(Optional.empty(), Optional.of(name), List.of());
  }

  @Test
  void rowsStandInTheOrderOfAgencyYearAndScope() throws IOException {
    dataset
        .reports(
            """
            r1 B 2021 organ form_2021 only
            r2 AB 2021 organ form_2021 only
            r3 A 2022 region form_2021 only
            r4 A 2022 organ form_2021 only
            """)
        .figures(
            """
            r1 form_2021 organ requests.received total 1 reported
            r2 form_2021 organ requests.received total 2 reported
            r3 form_2021 region requests.received total 3 reported
            r4 form_2021 organ requests.received total 4 reported
            """);

    assertThat(panel(ALL).values().stream().skip(1).map(row -> row.get(9)))
        .containsExactly("r4", "r3", "r2", "r1");
  }

  @Test
  void datasetThatIsNotAsItSaysIsRefused() throws IOException {
    dataset.reports("r1 A 2021 organ form_2021 only");

    dataset.figures("r1 form_2021 organ requests.received total x reported");
    assertThatThrownBy(() -> panel(ALL))
        .isInstanceOf(UnusableDatasetException.class)
        .hasMessage("figures.csv: found 'x' under value in the row of r1; expected a number");

    dataset.figures("r1 form_2021 organ requests.received total 1E999999999 reported");
    assertThatThrownBy(() -> panel(ALL))
        .hasMessageEndingWith(
            "found '1E999999999' under value in the row of r1; expected a number");

    dataset.figures("r1 form_2021 organ requests.received total 1 guessed");
    assertThatThrownBy(() -> panel(ALL))
        .hasMessage(
            "figures.csv: report r1, requests.received: found the status 'guessed'; expected one that"
                + " figures have");

    dataset.figures("r1 form_2021 organ requests.received total 1 blank");
    assertThatThrownBy(() -> panel(ALL))
        .hasMessageEndingWith("found the value '1' with the status blank");

    dataset
        .reports("r1 A 2021 organ form_2021 only\nr2 A 2022 organ form_2021 only")
        .figures(
            """
            r1 form_2021 organ requests.received total 1 reported
            r2 form_2021 organ requests.received total 1 reported
            r1 form_2021 organ requests.carried_in total 1 reported
            """);
    assertThatThrownBy(() -> panel(ALL))
        .hasMessageEndingWith("found figures of report r1 apart from its others");

    dataset.reports("r1 A MMXXI organ form_2021 only");
    assertThatThrownBy(() -> panel(ALL))
        .hasMessage(
            "reports.csv: found 'MMXXI' under year in the row of r1; expected a whole number");
  }
}
