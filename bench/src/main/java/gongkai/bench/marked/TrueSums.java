package gongkai.bench.marked;

import gongkai.extractor.Place;
import gongkai.normalizer.CellReference;
import gongkai.normalizer.Check;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Figure.Confidence;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Scope;
import gongkai.normalizer.Value;
import gongkai.normalizer.Value.Status;
import gongkai.normalizer.check.Checker;
import gongkai.normalizer.check.Identities;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the identities say of the true figures of a report: what a right reading must flag. */
public final class TrueSums {
  private final Checker checker = new Checker(Identities.load());

  /**
   * Every identity of a report as its cells really stand. Where figures stand twice, each identity
   * is there twice: for the first of them and for the last.
   */
  public List<Check> of(MarkedReport report) {
    Map<FigureKey, Figure> first = new LinkedHashMap<>();
    Map<FigureKey, Figure> last = new LinkedHashMap<>();
    for (MarkedTable table : report.tables()) {
      for (MarkedCell cell : table.figures()) {
        Mark.Figure mark = cell.figure().orElseThrow();
        Figure figure = figure(mark, cell);
        first.putIfAbsent(mark.key(), figure);
        last.put(mark.key(), figure);
      }
    }
    List<Check> checks = checker.check(List.copyOf(first.values())).checks();
    if (first.equals(last)) {
      return checks;
    }
    List<Check> both = new ArrayList<>(checks);
    both.addAll(checker.check(List.copyOf(last.values())).checks());
    return both;
  }

  private static Figure figure(Mark.Figure mark, MarkedCell cell) {
    Value value =
        new Value(
            mark.value().isPresent() ? Status.REPORTED : Status.BLANK,
            mark.value(),
            mark.value(),
            Optional.empty(),
            cell.text());
    return new Figure(
        mark.key().indicator(),
        mark.key().applicant(),
        mark.form(),
        Scope.UNKNOWN,
        value,
        new CellReference(1, cell.cell().row(), cell.cell().column(), Place.NONE),
        List.of(),
        Confidence.CERTAIN);
  }
}
