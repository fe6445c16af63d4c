package gongkai.normalizer.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CreditCodeTest {
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Property
  void oneCheckCharacterIsRightAndNoOtherCharacterMayChange(
      @ForAll @StringLength(17) @Chars({'0', '1', '3', '7', '9', 'A', 'H', 'N', 'Q', 'Y'})
          String first,
      @ForAll @IntRange(max = 16) int place,
      @ForAll @IntRange(max = 30) int other) {
    String code =
        CHARACTERS
            .chars()
            .mapToObj(check -> first + (char) check)
            .filter(CreditCode::isValid)
            .reduce((one, two) -> one + " and " + two)
            .orElseThrow();
    assertThat(code).hasSize(18);

    char changed = CHARACTERS.charAt(other);
    String misprinted = code.substring(0, place) + changed + code.substring(place + 1);

    assertThat(CreditCode.isValid(misprinted)).isEqualTo(misprinted.equals(code));
    assertThat(CreditCode.division(code)).isEqualTo(first.substring(2, 8));
  }
}
