package gongkai.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.typesetter.Block;
import gongkai.typesetter.Figure;
import gongkai.typesetter.GridCell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportMakerTest {
  private static final int REPORTS = 120;

  private static List<GeneratedReport> reports() {
    return IntStream.rangeClosed(1, REPORTS)
        .mapToObj(number -> ReportMaker.make(new Dice(7, number), number + ".pdf"))
        .toList();
  }

  @Test
  void sameDiceSameReport() {
    Dice dice = new Dice(3, 11);

    assertThat(ReportMaker.make(dice, "a.pdf").blocks())
        .isEqualTo(ReportMaker.make(dice, "a.pdf").blocks())
        .isNotEqualTo(ReportMaker.make(new Dice(4, 11), "a.pdf").blocks());
  }

  @Test
  void noReportOfOneSeedIsOneOfAnother() {
    Set<List<Block>> seen = new HashSet<>();
    for (int seed = 1; seed <= 3; seed++) {
      for (int number = 1; number <= 70; number++) {
        seen.add(ReportMaker.make(new Dice(seed, number), "a.pdf").blocks());
      }
    }

    assertThat(seen).hasSize(3 * 70);
  }

  @Test
  void everyFigureStandsInOneValueCell() {
    for (GeneratedReport report : reports()) {
      long cells =
          report.blocks().stream()
              .filter(Block.Table.class::isInstance)
              .flatMap(block -> ((Block.Table) block).grid().cells().stream())
              .filter(cell -> cell.kind() == GridCell.Kind.VALUE)
              .count();

      assertThat((long) report.truth().figures().size()).as(report.truth().name()).isEqualTo(cells);
    }
  }

  @Test
  void moneyAlwaysHasAValueWhereACellHoldsDigits() {
    for (GeneratedReport report : reports()) {
      for (Figure figure : report.truth().figures()) {
        boolean hasDigit = figure.printed().chars().anyMatch(Character::isDigit);

        assertThat(figure.expected().isPresent())
            .as(report.truth().name() + " " + figure)
            .isEqualTo(hasDigit);
      }
    }
  }

  @Test
  void everyEditionAndStyleComesUp() {
    Map<String, Set<String>> seen = new HashMap<>();
    reports()
        .forEach(
            report ->
                report
                    .settings()
                    .forEach((key, v) -> seen.computeIfAbsent(key, k -> new HashSet<>()).add(v)));

    assertThat(seen.get("edition")).hasSize(Edition.values().length);
    assertThat(seen.get("numbers")).hasSize(NumberStyle.values().length);
    assertThat(seen.get("zeros")).hasSize(ZeroStyle.values().length);
  }
}
