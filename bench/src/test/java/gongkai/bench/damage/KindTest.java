package gongkai.bench.damage;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.bench.damage.Kind.Family;
import gongkai.bench.marked.Mark;
import gongkai.bench.marked.MarkedReport;
import gongkai.bench.marked.Subjects;
import gongkai.bench.marked.TrueSums;
import gongkai.bench.report.Dice;
import gongkai.normalizer.Check;
import gongkai.normalizer.Check.Result;
import gongkai.normalizer.ReportNormalizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {
  private static final int REPORTS = 12;
  private static final Subjects SUBJECTS = subjects();

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theSameDiceDamageAlike(Kind kind) {
    int damaged = 0;
    for (int number = 1; number <= REPORTS; number++) {
      Dice dice = new Dice(1, number);
      Optional<Damaged> once = kind.damage(SUBJECTS.get(number), dice);
      Optional<Damaged> again = kind.damage(SUBJECTS.get(number), dice);

      assertThat(again.map(Damaged::what)).isEqualTo(once.map(Damaged::what));
      assertThat(again.map(one -> one.report().document()))
          .isEqualTo(once.map(one -> one.report().document()));
      damaged += once.isPresent() ? 1 : 0;
    }
    assertThat(damaged).isPositive();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whereWordsAreDamagedNoFigureIs(Kind kind) {
    if (kind.family() != Family.LABEL && kind.family() != Family.EVERY_LABEL) {
      return;
    }
    for (int number = 1; number <= REPORTS; number++) {
      MarkedReport report = SUBJECTS.get(number);
      Optional<Damaged> damaged = kind.damage(report, new Dice(1, number));

      assertThat(damaged.map(Damaged::report).orElse(report))
          .satisfies(after -> assertThat(figures(after)).isEqualTo(figures(report)));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.INCLUDE, names = "IDENTITY_BROKEN")
  void aBrokenIdentityHeldBefore(Kind kind) {
    TrueSums sums = new TrueSums();
    for (int number = 1; number <= REPORTS; number++) {
      MarkedReport report = SUBJECTS.get(number);
      Optional<Damaged> damaged = kind.damage(report, new Dice(1, number));
      if (damaged.isPresent()) {
        String identity = damaged.get().broken().orElseThrow().identity();

        assertThat(failing(sums.of(damaged.get().report()), identity))
            .isGreaterThan(failing(sums.of(report), identity));
      }
    }
  }

  private static long failing(List<Check> checks, String identity) {
    return checks.stream()
        .filter(check -> check.identity().equals(identity))
        .filter(check -> check.result() == Result.FAIL)
        .count();
  }

  private static List<Mark.Figure> figures(MarkedReport report) {
    return report.tables().stream()
        .flatMap(table -> table.figures().stream())
        .map(cell -> cell.figure().orElseThrow())
        .sorted(Comparator.comparing(Mark.Figure::toString))
        .toList();
  }

  private static Subjects subjects() {
    try {
      return Subjects.of(1, Path.of("no-such-folder"), new ReportNormalizer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
