package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class FieldTextProperties {
  @Property
  void lengthsAreRoundedByTheirDecimalDigits(
      @ForAll @DoubleRange(min = -20000, max = 20000) double length) {
    assertThat(FieldText.points(length)).isEqualTo(rounded(length));
  }

  @Property
  void halvesAreRoundedUp(@ForAll @IntRange(min = -200000, max = 200000) int twentieths) {
    double length = twentieths / 20.0;

    assertThat(FieldText.points(length)).isEqualTo(rounded(length));
  }

  private static String rounded(double length) {
    return BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
