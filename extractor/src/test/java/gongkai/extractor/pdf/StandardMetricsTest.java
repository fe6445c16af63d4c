package gongkai.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fontbox.FontBoxFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fonts that a file may use without saying how wide their letters are. */
class StandardMetricsTest {
  /** Widths of the 14 fonts' metrics, in thousandths of an em. */
  @ParameterizedTest
  @CsvSource({
    "Times-Roman,a,444",
    "Times-Bold,a,500",
    "Helvetica,a,556",
    "Courier,a,600",
    "TimesNewRoman,a,444",
    "Arial,W,944"
  })
  void areAsWideAsTheirOwnMetricsSay(String font, String letter, float width) throws Exception {
    FontBoxFont mapped = BundledFont.load().getFontBoxFont(font, null).getFont();

    assertThat(mapped.getWidth(letter)).isEqualTo(width);
  }

  @Test
  void haveAShapeOfAboutTheirWidth() throws Exception {
    FontBoxFont mapped = BundledFont.load().getFontBoxFont("Helvetica", null).getFont();

    double drawn = mapped.getPath("W").getBounds2D().getWidth();

    assertThat(drawn).isBetween(700.0, 1000.0);
  }
}
