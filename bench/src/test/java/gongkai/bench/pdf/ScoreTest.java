package gongkai.bench.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final String SILENT =
      "silent 0001-chromium.pdf requests.received total truth=3 got=4";
  private static final String ALL = ".pdf        9 figures  exact 88.8 %";

  @Test
  void linesAboutAFileStandUnderIt() {
    Score score =
        Score.read(
            List.of(SILENT, ALL, "agency: 1 of 2 right", "   0002-libreoffice.pdf truth A got B"));

    assertThat(score.summary()).containsExactly(ALL, "agency: 1 of 2 right");
    assertThat(score.faults())
        .containsEntry("0001-chromium.pdf", List.of(SILENT))
        .containsEntry("0002-libreoffice.pdf", List.of("about 0002-libreoffice.pdf truth A got B"));
  }

  @Test
  void aFailingDocumentIsSaidWithItsSettings() {
    Score score = Score.read(List.of(SILENT));

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
