package gongkai.output.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MarkdownPropertiesTest {
  @Property
  void anyTextStaysInItsCell(@ForAll("texts") String text) {
    Markdown page = new Markdown();
    page.table(List.of("a", "b"), List.of(List.of(text, "c")));

    List<String> lines = page.text().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(2).replaceAll("\\\\.", "").chars().filter(c -> c == '|')).hasSize(3);
    assertThat(lines.get(2).replaceAll("\\\\.", "")).doesNotContain("<", "`", "[", "*");
  }

  @Example
  void plainNamesStayReadable() {
    assertThat(Markdown.plain("src:requests_results 示例市（虚构局）"))
        .isEqualTo("src:requests_results 示例市（虚构局）");
    assertThat(Markdown.plain("a|b\nc <script> _x_ http://x"))
        .isEqualTo("a\\|b c \\<script\\> \\_x\\_ http\\://x");
  }

  @Example
  void shareOfNothingIsNoNumber() {
    assertThat(Markdown.share(0, 0)).isEqualTo("—");
    assertThat(Markdown.share(0, 3)).isEqualTo("0.0%");
    assertThat(Markdown.share(1, 3)).isEqualTo("33.3%");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(10),
        Arbitraries.strings().withChars("|\n\r\\`<>[]*_~&:/a甲\u2028\u0000").ofMaxLength(10));
  }
}
