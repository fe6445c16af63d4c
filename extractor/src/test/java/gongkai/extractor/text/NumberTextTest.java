package gongkai.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-18",
        "+1",
        "1,234",
        "１２３",
        "3 259",
        "24252.311082",
        "251000元",
        "45.82万元",
        "25人次"
      })
  void numbers(String text) {
    assertThat(NumberText.isNumber(text)).isTrue();
    assertThat(NumberText.isValue(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u00a0", "-", "——", "/", "无"})
  void valuesThatAreNoNumbers(String text) {
    assertThat(NumberText.isNumber(text)).isFalse();
    assertThat(NumberText.isValue(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.其他", "1.属于国家秘密", "2021年", "规章", "2022-01-10", "（一）", "甲1"})
  void labels(String text) {
    assertThat(NumberText.isValue(text)).isFalse();
  }
}
