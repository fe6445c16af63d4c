package gongkai.normalizer.label;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.hanlp.ChineseLanguage;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChineseLabelsTest {
  private final ChineseLabels labels = new ChineseLabels();
  private final FormCharacters characters = FormCharacters.load();

  /** A form with a new character needs a new row in characters.csv. */
  @Test
  void knowsEachCharacterOfTheForms() {
    assertThat(formNames()).isNotEmpty().allMatch(name -> characters.sounds(name).isPresent());
  }

  /** One character at a time, since the dictionary reads some otherwise in a word. */
  @Test
  void saysWhatTheDictionarySays() {
    Set<String> single =
        formNames().stream()
            .flatMap(name -> name.codePoints().mapToObj(Character::toString))
            .collect(Collectors.toSet());
    assertThat(single)
        .allSatisfy(
            one -> assertThat(characters.sounds(one)).contains(ChineseLanguage.pinyin(one)));
  }

  @Test
  void readsTraditionalCharacters() {
    assertThat(labels.canonical("屬於國家秘密")).isEqualTo("属于国家秘密");
    assertThat(characters.simplified("屬於國家秘密")).isEqualTo("属于国家秘密");
  }

  @Property(tries = 300)
  void tellsTheSameWhateverNeedNotBeTold(
      @ForAll("names") String one, @ForAll("names") String other, @ForAll("parts") double least) {
    double similarity = labels.similarity(one, other, 0);
    double told = labels.similarity(one, other, least);
    assertThat(told)
        .satisfiesAnyOf(
            t -> assertThat(t).isEqualTo(similarity),
            t -> assertThat(Math.max(t, similarity)).isLessThan(least));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(formNames());
  }

  private static Set<String> formNames() {
    return FormLibrary.load().parts().stream()
        .flatMap(part -> Stream.concat(part.rows().stream(), part.columns().stream()))
        .flatMap(line -> Stream.concat(line.parents().stream(), Stream.of(line.labels())))
        .flatMap(labels -> labels.names().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Provide
  Arbitrary<Double> parts() {
    return Arbitraries.doubles().between(0, 1);
  }
}
