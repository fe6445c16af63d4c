package gongkai.output.question;

import static gongkai.output.question.InventedDataset.GRANTED;
import static gongkai.output.question.InventedDataset.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.output.Dataset;
import gongkai.output.question.ComparedCell.Found;
import gongkai.output.question.InventedDataset.Report;
import gongkai.output.question.InventedDataset.Said;
import gongkai.output.question.Ranking.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several reports that count, the one speaks for a scope that does in the panel. */
class SpeakersTest {
  @TempDir private Path folder = Path.of("");

  private static Said said(String indicator, String scope, int value) {
    return new Said(indicator, scope, "reported", value, "");
  }

  private static Ranking ranking(Dataset dataset) throws IOException {
    DatasetIndicator received = IndicatorList.of(dataset).find(RECEIVED).orElseThrow();
    return Ranking.of(
        dataset,
        new Ranking.Request(received, Optional.empty(), InventedDataset.YEAR, Set.of(), Set.of()));
  }

  private static Comparison comparison(Dataset dataset) throws IOException {
    return Comparison.of(
        dataset,
        new Comparison.Request(
            AgencyList.of(dataset).matching(""),
            List.of(IndicatorList.of(dataset).find(RECEIVED).orElseThrow()),
            Optional.empty(),
            Optional.empty()));
  }

  /** The first figure of an invented report is in its main table. */
  @Test
  void reportWhoseMainTablesAreOfTheScopeSpeaks() throws IOException {
    Dataset dataset =
        InventedDataset.write(
            folder,
            List.of(
                Report.of("甲局", "only", said(RECEIVED, "organ", 3)),
                Report.of("甲局", "only", said(GRANTED, "region", 1), said(RECEIVED, "organ", 4))));

    Ranking ranking = ranking(dataset);
    Comparison comparison = comparison(dataset);

    assertThat(ranking.scopes().get(0).ranked())
        .extracting(ranked -> ranked.contender().report().id())
        .containsExactly("r0000");
    assertThat(ranking.leftOut()).containsExactly(Map.entry(Reason.OTHER_REPORT, 1));
    assertThat(comparison.panels().get(0).series().get(0).cells())
        .extracting(cell -> ((Found) cell).observation().reportId())
        .containsExactly("r0000");
    assertThat(comparison.omissions())
        .extracting(omission -> omission.reportId() + " " + omission.why())
        .containsExactly("r0001 OTHER_REPORT");
  }

  /** Though one of them alone has the row. */
  @Test
  void ofTwoThatMightSpeakNeitherDoes() throws IOException {
    Dataset dataset =
        InventedDataset.write(
            folder,
            List.of(
                Report.of("甲局", "only", said(GRANTED, "region", 2), said(RECEIVED, "organ", 3)),
                Report.of(
                    "甲局",
                    "only",
                    said("requests.carried_in", "system", 1),
                    said(GRANTED, "organ", 1))));

    assertThat(ranking(dataset).scopes()).isEmpty();
    assertThat(ranking(dataset).leftOut()).containsOnlyKeys(Reason.SEVERAL_FIGURES, Reason.NO_ROW);
    assertThat(comparison(dataset).panels()).isEmpty();
    assertThat(comparison(dataset).omissions())
        .extracting(omission -> omission.reportId() + " " + omission.why())
        .containsExactly("r0000 SEVERAL_REPORTS");
  }
}
