package gongkai.normalizer.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompatibleTextTest {
  @Property
  void isNfkcOfAnyText(@ForAll String text) {
    assertThat(CompatibleText.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  @Property
  void isNfkcOfWhatCellsHold(@ForAll("cells") String text) {
    assertThat(CompatibleText.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings()
        .withCharRange('\u4e00', '\u9fff')
        .withCharRange('\u3000', '\u3011')
        .withCharRange('\uff00', '\uff5f')
        .withCharRange('\u0000', '\u007f')
        .withChars("①Ⅱ²\u0301")
        .ofMaxLength(12);
  }

  @Property
  void tellsWhiteSpaceAsPatternsDo(@ForAll String text) {
    assertThat(CompatibleText.isClosed(text)).isEqualTo(!text.matches("(?s).*\\s.*"));
  }
}
