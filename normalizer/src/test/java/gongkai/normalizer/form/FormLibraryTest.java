package gongkai.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Codebook;
import gongkai.normalizer.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormLibraryTest {
  private static final FormLibrary FORMS = FormLibrary.load();
  private static final Codebook CODEBOOK = Codebook.load();

  static List<String> forms() {
    return FORMS.forms();
  }

  /**
   * Every figure of a form is an indicator of that form, and every such indicator has its place.
   */
  @ParameterizedTest
  @MethodSource("forms")
  void hasAPlaceForEveryIndicator(String form) {
    Set<String> ofForm = new LinkedHashSet<>();
    FORMS.parts(form).forEach(part -> ofForm.addAll(indicators(part)));
    Set<String> expected = new LinkedHashSet<>();
    CODEBOOK.indicators().stream()
        .filter(indicator -> indicator.forms().contains(form))
        .filter(indicator -> !indicator.table().equals("prose"))
        .map(Indicator::code)
        .forEach(expected::add);
    assertThat(expected).isNotEmpty();
    assertThat(ofForm).containsAll(expected);
    assertThat(ofForm.stream().filter(code -> CODEBOOK.find(code).isEmpty())).isEmpty();
  }

  @Test
  void givesEveryPartOfAFormOneMeaningOnly() {
    for (FormPart part : FORMS.parts()) {
      List<String> indicators = indicators(part);
      assertThat(indicators).as(part.id()).doesNotHaveDuplicates();
    }
  }

  private static List<String> indicators(FormPart part) {
    List<Line> columns =
        part.columns().stream().filter(line -> line.role() == Line.Role.VALUE).toList();
    if (part.key() == FormPart.Key.COLUMN) {
      return columns.stream().map(line -> part.indicator(Optional.empty(), line)).toList();
    }
    List<String> indicators = new ArrayList<>();
    for (Line row : part.rows()) {
      if (row.role() == Line.Role.VALUE) {
        columns.stream()
            .limit(part.key() == FormPart.Key.ROW_COLUMN ? columns.size() : 1)
            .forEach(column -> indicators.add(part.indicator(Optional.of(row), column)));
      }
    }
    return indicators;
  }
}
