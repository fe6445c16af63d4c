package gongkai.normalizer.label;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditSimilarityTest {
  @ParameterizedTest
  @CsvSource({"公开,公开,1", "公开,开公,0.5", "政府信息,政务信息,0.75", "公开,复议,0", "'','',1", "公开,'',0"})
  void isTheShareThatNeedsNoEditing(String one, String other, double similarity) {
    assertThat(EditSimilarity.ofCharacters(one, other)).isEqualTo(similarity);
  }

  /** What is pruned by the characters that both have would have been no better after all. */
  @Property
  void isNoMoreThanSharedCharactersAllow(
      @ForAll("labels") String one, @ForAll("labels") String other) {
    double similarity = EditSimilarity.ofCharacters(one, other);
    assertThat(EditSimilarity.ofCharactersAtMost(one, other)).isGreaterThanOrEqualTo(similarity);
    assertThat(EditSimilarity.ofCharacters(other, one)).isEqualTo(similarity);
  }

  /** The last one takes two chars. */
  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of("公", "开", "政", "1", "\ud840\udc00")
        .list()
        .ofMaxSize(8)
        .map(characters -> String.join("", characters));
  }
}
