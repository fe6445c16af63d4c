package gongkai.normalizer.masthead.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LazyDictionaryTest {
  /**
   * The dictionaries take most of a second to load, the numbering plan some tenths; a clean report
   * without a phone number must not pay for them.
   */
  @Test
  void cleanReportLoadsNoDictionary() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                ReadCleanReport.class.getName())
            .start();

    String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(loaded).contains("gongkai.normalizer.masthead.NameSplitter");
    assertThat(loaded).contains("gongkai.normalizer.masthead.Seat");
    assertThat(loaded).doesNotContain("com.hankcs");
    assertThat(loaded).doesNotContain("com.google.i18n");
  }
}
