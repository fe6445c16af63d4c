package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Agency;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Report;
import gongkai.normalizer.Scope;
import gongkai.normalizer.Value;
import gongkai.normalizer.check.Checker;
import gongkai.normalizer.check.Identities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Cases are rows of derived.csv: figures, each with what stands in its cell. */
class DerivedTableTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "derived.csv", numLinesToSkip = 1, delimiter = '|')
  void followsFromParts(String what, String given, String expected) {
    List<Figure> figures = new ArrayList<>();
    for (String words : given.split(" ", -1)) {
      figures.add(figure(words, figures.size() + 1));
    }

    String derived =
        DerivedTable.lines(ReportOfFile.of(outcome(figures), report(figures))).stream()
            .map(
                line ->
                    line.key().indicator()
                        + line.key().applicant().map(who -> "@" + who.code()).orElse("")
                        + "="
                        + line.value()
                        + " "
                        + line.basis())
            .collect(Collectors.joining("; "));
    assertThat(derived).as(what).isEqualTo(expected.equals("nothing") ? "" : expected);
  }

  private static FileOutcome outcome(List<Figure> figures) {
    return InventedReports.report("1.pdf", 1, OptionalInt.empty(), report(figures));
  }

  private static Report report(List<Figure> figures) {
    Report plain =
        InventedReports.plain(
            InventedReports.id(1),
            InventedReports.organ("甲", Agency.OrganType.DEPARTMENT, Optional.empty()),
            2023,
            figures);
    return new Report(
        plain.id(),
        plain.masthead(),
        plain.form(),
        plain.scope(),
        plain.tables(),
        plain.figures(),
        new Checker(Identities.load()).check(figures).checks(),
        plain.unmatched(),
        plain.corrections(),
        plain.mentions(),
        plain.completeness(),
        plain.notes());
  }

  /**
   * {@code reconsideration.upheld=3}; {@code blank}, {@code dash}; {@code 3?} is doubted; {@code
   * 3~region} counts for a region.
   */
  private static Figure figure(String words, int row) {
    String key = words.substring(0, words.indexOf('='));
    String said = words.substring(words.indexOf('=') + 1);
    String cell = said.replaceFirst("~.*", "");
    String indicator = key.replaceFirst("@.*", "");
    assertThat(Codebook.load().find(indicator)).as(indicator).isPresent();
    Optional<Applicant> applicant =
        key.contains("@") ? Applicant.find(key.replaceFirst(".*@", "")) : Optional.empty();
    Figure figure = InventedReports.figure(indicator, applicant, value(cell), row);
    if (said.contains("~")) {
      figure =
          ofScope(figure, Scope.valueOf(said.replaceFirst(".*~", "").toUpperCase(Locale.ROOT)));
    }
    return cell.endsWith("?")
        ? figure.with(List.of(Flag.SIMILAR), Figure.Confidence.CHECK)
        : figure;
  }

  private static Figure ofScope(Figure figure, Scope scope) {
    return new Figure(
        figure.indicator(),
        figure.applicant(),
        figure.form(),
        scope,
        figure.value(),
        figure.cell(),
        figure.flags(),
        figure.confidence());
  }

  private static Value value(String cell) {
    String number = cell.replace("?", "");
    return switch (number) {
      case "blank" -> empty(Value.Status.BLANK);
      case "dash" -> empty(Value.Status.DASH);
      default -> InventedReports.reported(number, number, number);
    };
  }

  private static Value empty(Value.Status status) {
    return new Value(status, Optional.empty(), Optional.empty(), Optional.empty(), "");
  }
}
