package gongkai.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhitespaceTest {
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "' ', ''",
    "12, 12",
    "'1 2', '1 2'",
    "'1  2', '1 2'",
    "' 12', 12",
    "'12 ', 12",
    "'\u3000本年\u00a0\n合计\t', '本年 合计'",
    "'1\u200b2', 12",
    "'1 \ufeff 2', '1 2'",
    "'\u200b', ''",
    "'1\u00852', '1 2'"
  })
  void collapses(String text, String collapsed) {
    assertThat(Whitespace.collapse(text)).isEqualTo(collapsed);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars(" \t\n\u00a0\u3000\u0085\u200b\u200d\ufeff\u00ad12年a")
        .ofMaxLength(8);
  }

  @Property
  void leavesWhatIsPrintedWithOneSpaceBetween(@ForAll("texts") String text) {
    String collapsed = Whitespace.collapse(text);
    assertThat(collapsed).doesNotContain("  ").doesNotStartWith(" ").doesNotEndWith(" ");
    assertThat(printed(collapsed)).isEqualTo(printed(text));
    assertThat(collapsed.replace(" ", "")).isEqualTo(printed(text));
    assertThat(Whitespace.collapse(collapsed)).isEqualTo(collapsed);
  }

  private static String printed(String text) {
    StringBuilder printed = new StringBuilder();
    IntStream.range(0, text.length())
        .mapToObj(text::charAt)
        .filter(c -> "12年a".indexOf(c) >= 0)
        .forEach(printed::append);
    return printed.toString();
  }
}
