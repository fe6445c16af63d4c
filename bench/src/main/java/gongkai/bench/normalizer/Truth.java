package gongkai.bench.normalizer;

import gongkai.bench.marked.Mark;
import gongkai.bench.marked.MarkedCell;
import gongkai.bench.marked.MarkedReport;
import gongkai.bench.marked.MarkedTable;
import gongkai.bench.marked.TrueSums;
import gongkai.normalizer.Check;
import gongkai.normalizer.Check.Result;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.value.CellText;
import gongkai.normalizer.value.CellText.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a reader of a report must find.
 *
 * @param claims the cells of each figure, in reading order; more than one where rows stand twice
 * @param due the identities that fail, by the figures in them
 * @param numbers the cells with a number
 */
record Truth(
    Map<FigureKey, List<Claim>> claims, Map<FigureKey, Set<String>> due, Set<Spot> numbers) {

  /**
   * A cell that says it is a figure.
   *
   * @param spot where
   * @param value what it says; empty if no number
   */
  record Claim(Spot spot, Optional<BigDecimal> value) {}

  /** Reads a report's marks. */
  static Truth of(MarkedReport report, TrueSums sums, CellText cellText) {
    Map<FigureKey, List<Claim>> claims = new LinkedHashMap<>();
    Set<Spot> numbers = new LinkedHashSet<>();
    int number = 0;
    for (MarkedTable table : report.tables()) {
      number++;
      for (MarkedCell cell : table.cells()) {
        Spot spot = Spot.of(number, cell);
        if (cell.figure().isPresent()) {
          Mark.Figure figure = cell.figure().get();
          claims
              .computeIfAbsent(figure.key(), unused -> new ArrayList<>())
              .add(new Claim(spot, figure.value()));
        }
        Kind kind = cellText.kind(cell.text());
        if (kind == Kind.NUMBER || kind == Kind.GARBLED) {
          numbers.add(spot);
        }
      }
    }
    return new Truth(claims, due(sums.of(report)), numbers);
  }

  private static Map<FigureKey, Set<String>> due(List<Check> checks) {
    Map<FigureKey, Set<String>> due = new LinkedHashMap<>();
    for (Check check : checks) {
      if (check.result() == Result.FAIL) {
        Stream.concat(check.left().stream(), check.right().stream())
            .map(term -> new FigureKey(term.indicator(), term.applicant()))
            .forEach(
                key ->
                    due.computeIfAbsent(key, unused -> new LinkedHashSet<>())
                        .add(check.identity()));
      }
    }
    return due;
  }

  /** The identities that fail and have a figure in them. */
  Set<String> dueOf(FigureKey key) {
    return due.getOrDefault(key, Set.of());
  }
}
