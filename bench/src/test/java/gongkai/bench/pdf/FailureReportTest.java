package gongkai.bench.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.bench.score.Score;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureReportTest {
  private static final String SILENT =
      "silent 0001-chromium.pdf requests.received total truth=3 got=4";

  @Test
  void aFailingDocumentIsSaidWithItsSettings() {
    Score score = new Score(List.of(), Map.of("0001-chromium.pdf", List.of(SILENT)));

    List<String> lines =
        FailureReport.lines(
            score,
            Map.of("0003-chromium.pdf", Map.of("read:similar", 7)),
            Map.of("0001-chromium.pdf", Map.of("borders", "NONE")));

    assertThat(lines)
        .containsExactly(
            "0001-chromium.pdf  borders=NONE",
            "    " + SILENT,
            "0003-chromium.pdf  ",
            "    flags {read:similar=7}");
  }
}
