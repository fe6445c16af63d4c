package gongkai.cli.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All modules keep the rules of the house, and each rule finds what breaks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseRulesTest {
  private JavaClasses house = new ClassFileImporter().importClasses();
  private JavaClasses withBreaches = new ClassFileImporter().importClasses();

  @BeforeAll
  void read() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("gongkai");
    withBreaches = new ClassFileImporter().importPackages("gongkai");
  }

  @Test
  void seesAllModules() {
    assertThat(house.stream().map(type -> type.getPackageName()))
        .contains(
            "gongkai.corpus",
            "gongkai.extractor",
            "gongkai.normalizer",
            "gongkai.output",
            "gongkai.cli");
    assertThat(house.contain("gongkai.corpus.breach.Breaches")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(HouseRules.class)
  void isKept(HouseRules rule) {
    rule.rule().check(house);
  }

  @ParameterizedTest
  @EnumSource(HouseRules.class)
  void findsABreach(HouseRules rule) {
    assertThatThrownBy(() -> rule.rule().check(withBreaches))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(".breach.");
  }
}
