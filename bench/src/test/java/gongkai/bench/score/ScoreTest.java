package gongkai.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
