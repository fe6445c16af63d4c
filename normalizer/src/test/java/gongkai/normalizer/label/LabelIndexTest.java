package gongkai.normalizer.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class LabelIndexTest {
  private static final List<LabelSet> SETS =
      List.of(
          LabelSet.of("ab", List.of("a"), Optional.empty()),
          LabelSet.of("ab(c)", List.of(), Optional.empty()),
          LabelSet.of("b", List.of("ba"), Optional.of(Pattern.compile("a*b"))),
          LabelSet.of("c", List.of("a"), Optional.of(Pattern.compile("c+"))));

  @Property
  void findsTheSetsThatHaveALabel(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 3) String words,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 1) String remark) {
    Label label = Label.of(remark.isEmpty() ? words : words + "(" + remark + ")");
    assertThat(new LabelIndex(SETS).having(label))
        .containsExactlyInAnyOrderElementsOf(SETS.stream().filter(set -> set.has(label)).toList());
  }
}
