package gongkai.normalizer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.mention.StatedNumber.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of sentences: how they are spelt, and which exact numbers they allow. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "三, 3",
    "十, 10",
    "十六, 16",
    "二十六, 26",
    "一百零五, 105",
    "两百, 200",
    "一千二百, 1200",
    "三万, 30000",
    "一万二千, 12000",
    "二十万, 200000",
    "〇, 0"
  })
  void spelt(String characters, BigDecimal number) {
    assertThat(ChineseNumber.read(characters)).contains(number);
  }

  @ParameterizedTest
  @CsvSource({"百", "二三", "百十", "万", "十百", "一百二百", "二〇二三"})
  void spellsNoNumber(String characters) {
    assertThat(ChineseNumber.read(characters)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3259件, 3259, 1, EXACT",
    "'3,259件', 3259, 1, EXACT",
    "1.2万条, 12000, 1000, ROUNDED",
    "5500余条, 5500, 100, ABOVE",
    "1.2万余条, 12000, 1000, ABOVE",
    "30多件, 30, 10, ABOVE",
    "约500件, 500, 100, AROUND",
    "近500件, 500, 100, BELOW",
    "500件以上, 500, 100, ABOVE",
    "三千余件, 3000, 1000, ABOVE",
    "0.05万元, 500, 100, ROUNDED"
  })
  void stated(String text, BigDecimal value, BigDecimal step, Side side) {
    List<Count> counts = new CountFinder(List.of("件", "条", "元")).in(text);

    assertThat(counts)
        .singleElement()
        .satisfies(
            count -> {
              assertThat(count.number().value()).isEqualByComparingTo(value);
              assertThat(count.number().step()).isEqualByComparingTo(step);
              assertThat(count.number().side()).isEqualTo(side);
              assertThat(count.start()).isZero();
              assertThat(count.end()).isEqualTo(text.length());
            });
  }

  @ParameterizedTest
  @CsvSource({"第20条", "第三条", "每件", "几十件", "数十件", "国令711号", "33.9%", "〔2020〕17号", "2019年", "12345"})
  void countsNothing(String text) {
    assertThat(new CountFinder(List.of("件", "条", "元")).in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5500, 100, ABOVE, 5500, true",
    "5500, 100, ABOVE, 5599, true",
    "5500, 100, ABOVE, 5600, false",
    "5500, 100, ABOVE, 5499, false",
    "500, 100, BELOW, 420, true",
    "500, 100, BELOW, 501, false",
    "500, 100, AROUND, 420, true",
    "500, 100, AROUND, 600, false",
    "12000, 1000, ROUNDED, 12034, true",
    "12000, 1000, ROUNDED, 11960, true",
    "12000, 1000, ROUNDED, 13000, false",
    "25, 1, EXACT, 25, true",
    "25, 1, EXACT, 26, false"
  })
  void allows(BigDecimal value, BigDecimal step, Side side, BigDecimal exact, boolean allowed) {
    assertThat(new StatedNumber(value, step, side).allows(exact)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "2023年共5件, false",
    "2022年共5件, true",
    "自2023年1月1日至12月31日共5件, false",
    "比上年多5件, false",
    "上年收到5件, true",
    "2023年3月5件, true",
    "《2022年要点》印发5件, false",
    "结转至2024年5件, false",
    "历年共5件, true"
  })
  void times(String text, boolean another) {
    Times times = Grammar.load().times();

    assertThat(times.isAnother(Times.relative(text, Optional.of(2023)))).isEqualTo(another);
  }
}
