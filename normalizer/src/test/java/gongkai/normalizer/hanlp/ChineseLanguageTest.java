package gongkai.normalizer.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChineseLanguageTest {
  @Test
  void traditionalBecomesSimplified() {
    assertThat(ChineseLanguage.simplified("屬於國家秘密")).isEqualTo("属于国家秘密");
    assertThat(ChineseLanguage.simplified("属于国家秘密")).isEqualTo("属于国家秘密");
  }

  @Test
  void eachCharacterHasOneSyllable() {
    assertThat(ChineseLanguage.pinyin("行政强制3A，"))
        .containsExactly("xing", "zheng", "qiang", "zhi", "3", "A", "，");
    assertThat(ChineseLanguage.pinyin("")).isEmpty();
  }

  @Test
  void synonymsAreNear() {
    assertThat(ChineseLanguage.synonymSimilarity("废止", "作废")).isGreaterThan(0.9);
    assertThat(ChineseLanguage.synonymSimilarity("行政", "行政")).isEqualTo(1);
    assertThat(ChineseLanguage.synonymSimilarity("结转", "qq")).isZero();
    assertThat(ChineseLanguage.synonymSimilarity("", "行政")).isZero();
  }

  @Test
  void placesAreFound() {
    assertThat(ChineseLanguage.places("延边州生态环境局")).containsExactly("延边州");
    assertThat(ChineseLanguage.places("公开工作")).isEmpty();
  }

  @Test
  void manyThreadsReadTheSame() {
    List<List<String>> read =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> ChineseLanguage.pinyin("结果维持" + "其他".repeat(i % 3)))
            .distinct()
            .toList();

    assertThat(read).hasSize(3);
  }

  /** A process of its own, since another test may have loaded the dictionaries before. */
  @Test
  void nothingIsPrinted() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AskEverything.class.getName())
            .redirectErrorStream(true)
            .start();

    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(printed).isEmpty();
  }
}
