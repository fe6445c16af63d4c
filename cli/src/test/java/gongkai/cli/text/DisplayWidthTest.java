package gongkai.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "公开, 4",
    "（一）, 6",
    "１２, 4",
    "ｱ, 1",
    "e\u0301, 1",
    "か\u3099, 2",
    "a\u200bb, 2",
    "𠮷, 2",
    "한, 2",
    "é, 1",
    "—…, 2"
  })
  void countsScreenColumns(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @Test
  void wrapsBetweenWordsAndBetweenChineseCharacters() {
    assertThat(DisplayWidth.wrap("一、本年新收政府信息公开申请数量", 12))
        .isEqualTo(List.of("一、本年新收", "政府信息公开", "申请数量"));
    assertThat(DisplayWidth.wrap("one two three", 8)).isEqualTo(List.of("one two", "three"));
    assertThat(DisplayWidth.wrap("收费1690.9913万元", 12)).isEqualTo(List.of("收费", "1690.9913万", "元"));
    assertThat(DisplayWidth.wrap("12345678", 3)).isEqualTo(List.of("123", "456", "78"));
    assertThat(DisplayWidth.wrap("", 3)).isEqualTo(List.of(""));
  }

  @Property(tries = 300)
  void wrappingLosesNothingAndFits(
      @ForAll @CharRange(from = 'a', to = 'd') @CharRange(from = '一', to = '七') String text,
      @ForAll @IntRange(min = 2, max = 9) int width) {
    List<String> lines = DisplayWidth.wrap(text, width);

    assertThat(String.join("", lines)).isEqualTo(text);
    assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= width);
  }

  @Test
  void makesTextOfFilesHarmless() {
    assertThat(Printable.of("a\u001b[31mb\nc\u202ed\ud800e")).isEqualTo("a?[31mb?cd?e");
  }
}
