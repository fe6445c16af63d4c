package gongkai.normalizer.table;

import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.table.Alignment.Aligned;
import gongkai.normalizer.table.Alignment.Ends;
import gongkai.normalizer.table.Alignment.Pair;
import gongkai.normalizer.table.Likeness.Fit;
import java.util.ArrayList;
import java.util.List;

/** Finds the rows of a part of a form in a table. */
final class RowAligner {
  /** Small, so that a sheet that lacks many rows in one place is not cut there. */
  private static final double MISSING_ROW = 0.01;

  private static final double EXTRA_ROW = 0.05;

  private RowAligner() {}

  /**
   * A row taken for a row of a form.
   *
   * @param view the row
   * @param line the form's row
   * @param fit on what ground, and what it is worth
   */
  record RowMatch(RowView view, Line line, Fit fit) {
    How how() {
      return fit.how();
    }

    private boolean mayBeEnd() {
      return fit.how() != How.ALIGNED || fit.isHalf();
    }
  }

  /**
   * The rows of a part that stand in a table.
   *
   * @param matches from top to bottom
   * @param score what their labels are worth, less gaps
   */
  record RowMatches(List<RowMatch> matches, double score) {}

  private static final RowMatches NONE = new RowMatches(List.of(), 0);

  static RowMatches align(RowFits table, FormPart part) {
    if (!table.mayHaveWordsOf(part.rows())) {
      return NONE;
    }
    FitTable fits = table.with(part.rows());
    if (!fits.hasWords()) {
      return NONE;
    }
    List<RowView> rows = table.rows();
    Aligned aligned = Alignment.align(scoring(rows, part.rows(), fits), Ends.FREE);
    List<RowMatch> matches = new ArrayList<>();
    for (Pair pair : aligned.pairs()) {
      Fit fit = fits.of(pair);
      Certainty.of(pair)
          .ground(fit.how())
          .map(how -> new Fit(how, fit.score()))
          .map(sure -> new RowMatch(rows.get(pair.line()), part.rows().get(pair.formLine()), sure))
          .ifPresent(matches::add);
    }
    return new RowMatches(withoutAlignedEnds(matches), aligned.score());
  }

  private static Alignment.Scoring scoring(List<RowView> rows, List<Line> lines, FitTable fits) {
    return new FitTable.Scoring(fits) {
      @Override
      public double missing(int formLine) {
        return lines.get(formLine).presence() == Line.Presence.OPTIONAL ? 0 : MISSING_ROW;
      }

      @Override
      public double extra(int line) {
        return rows.get(line).look() == RowView.Look.VALUED ? EXTRA_ROW : 0;
      }
    };
  }

  /** Only rows between others can be known by their place. */
  private static List<RowMatch> withoutAlignedEnds(List<RowMatch> matches) {
    int first = 0;
    int end = matches.size();
    while (first < end && !matches.get(first).mayBeEnd()) {
      first++;
    }
    while (end > first && !matches.get(end - 1).mayBeEnd()) {
      end--;
    }
    return List.copyOf(matches.subList(first, end));
  }
}
