package gongkai.extractor.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
  @ParameterizedTest
  @CsvSource({
    "decimal, 0, 12, 12",
    "upperRoman, 1, 1994, MCMXCIV",
    "lowerRoman, 2, 4, iv",
    "upperLetter, 3, 28, BB",
    "lowerLetter, 4, 26, z",
    "ideographDigital, 10, 10, 一○",
    "japaneseCounting, 11, 10, 十",
    "decimalFullWidth, 14, 12, １２",
    "decimalEnclosedCircle, 18, 20, ⑳",
    "decimalEnclosedCircle, 18, 21, 21",
    "decimalZero, 22, 7, 07",
    "bullet, 23, 3, ''",
    "decimalEnclosedParen, 27, 3, ⑶",
    "ideographEnclosedCircle, 29, 2, ㈡",
    "ideographTraditional, 30, 3, 丙",
    "chineseCounting, 37, 11, 十一",
    "chineseCounting, 37, 20, 二十",
    "chineseLegalSimplified, 38, 12, 壹拾贰",
    "chineseCountingThousand, 39, 105, 一百零五",
    "chineseCountingThousand, 39, 110, 一百一十",
    "chineseCountingThousand, 39, 12345, 12345",
    "chineseCounting, 37, 0, 0",
    "cardinalText, 6, 5, 5",
  })
  void showsNumbersByNameAndByCode(String name, int code, int number, String expected) {
    assertThat(NumberFormat.named(name).show(number)).isEqualTo(expected);
    assertThat(NumberFormat.coded(code).show(number)).isEqualTo(expected);
  }

  @Test
  void everyFormatShowsAllNumbers() {
    for (NumberFormat format : NumberFormat.values()) {
      for (int number = -1; number < 11_000; number++) {
        assertThat(format.show(number)).as("%s of %d", format, number).isNotNull();
      }
    }
  }
}
