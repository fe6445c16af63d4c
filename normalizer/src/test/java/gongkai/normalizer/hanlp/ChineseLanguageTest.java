package gongkai.normalizer.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

  @Test
  void nothingIsPrinted() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(caught);
      System.setErr(caught);
      ChineseLanguage.simplified("開");
      ChineseLanguage.pinyin("开");
      ChineseLanguage.synonymSimilarity("受理", "收到");
      ChineseLanguage.places("望海");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
