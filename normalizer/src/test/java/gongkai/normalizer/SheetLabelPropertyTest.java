package gongkai.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SheetLabelPropertyTest {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("", "主动公开", "其中：网站", "增/减", "2018年度", "主动公开 / 网站 / 数量");
  }

  @Property
  void isReadAsItWasTold(@ForAll("words") String row, @ForAll("words") String column) {
    SheetLabel label = new SheetLabel(row, column);

    assertThat(SheetLabel.parse(label.text())).isEqualTo(label);
    assertThat(label.text()).isEqualTo(label.text().strip());
  }
}
