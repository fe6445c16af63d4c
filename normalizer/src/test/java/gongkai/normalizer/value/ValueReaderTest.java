package gongkai.normalizer.value;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Flag;
import gongkai.normalizer.Value;
import gongkai.normalizer.form.Line.Sign;
import gongkai.normalizer.value.ValueReader.Expected;
import gongkai.normalizer.value.ValueReader.Flagged;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTest {
  private static final ValueReader READER = new ValueReader(new CellText());

  /** Columns: why, cell, indicator unit, printed unit, sign, status, number, flags. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "cells.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void readsCells(
      String why,
      String cell,
      String unit,
      String printedUnit,
      String sign,
      String status,
      String number,
      String flags) {
    Expected expected =
        new Expected(
            unit, Optional.ofNullable(printedUnit), sign == null ? Sign.NONE : Sign.ALLOWED);
    Flagged read = READER.read(cell == null ? "" : cell, expected);
    assertThat(read.value().status().code()).as(why).isEqualTo(status);
    assertThat(read.value().number().map(BigDecimal::toPlainString))
        .as(why)
        .isEqualTo(Optional.ofNullable(number));
    assertThat(String.join(" ", read.flags().stream().map(Flag::code).toList()))
        .as(why)
        .isEqualTo(flags == null ? "" : flags);
    assertThat(read.value().raw()).isEqualTo(cell == null ? "" : cell);
  }

  @ParameterizedTest
  @CsvSource({
    "本年收费金额（单位：万元）, 万元",
    "收费金额 (元), 元",
    "单位：件, 件",
    "行政规范性文件（件）, 件",
  })
  void findsUnitsInHeads(String head, String unit) {
    assertThat(new CellText().unitRemark(head)).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({"规章", "第二十条第（一）项", "（二）部分公开", "设置政府信息公开查阅点数"})
  void findsNoUnitWhereThereIsNone(String head) {
    assertThat(new CellText().unitRemark(head)).isEmpty();
  }

  @Property
  void readsWhateverIsPrintedPlainly(
      @ForAll @LongRange(min = 0, max = 99_999_999_999L) long number) {
    Value value =
        READER
            .read(Long.toString(number), new Expected("requests", Optional.empty(), Sign.NONE))
            .value();
    assertThat(value.number()).contains(BigDecimal.valueOf(number));
  }

  @Property
  void convertsTenThousandYuanExactly(
      @ForAll @LongRange(min = 0, max = 9_999_999_999L) long millionths) {
    BigDecimal printed = BigDecimal.valueOf(millionths, 6);
    Value value =
        READER
            .read(printed.toPlainString() + "万元", new Expected("CNY", Optional.empty(), Sign.NONE))
            .value();
    assertThat(value.number().orElseThrow())
        .isEqualByComparingTo(printed.multiply(BigDecimal.valueOf(10_000)));
    assertThat(value.published()).contains(printed);
  }

  @Property
  void takesNoTextForANumberUnlessItIsOne(@ForAll String text) {
    Value value = READER.read(text, new Expected("requests", Optional.empty(), Sign.NONE)).value();
    assertThat(value.number().isPresent()).isEqualTo(value.status() == Value.Status.REPORTED);
    if (value.number().isPresent()) {
      assertThat(text).matches("(?s).*\\d.*");
    }
  }
}
