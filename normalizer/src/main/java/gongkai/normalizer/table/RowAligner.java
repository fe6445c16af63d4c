package gongkai.normalizer.table;

import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.Label;
import gongkai.normalizer.label.LabelSet;
import gongkai.normalizer.table.Alignment.Aligned;
import gongkai.normalizer.table.Alignment.Ends;
import gongkai.normalizer.table.Alignment.Pair;
import gongkai.normalizer.table.Likeness.Fit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

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

    private boolean mayBeLeftOut() {
      return line.presence() == Line.Presence.OPTIONAL;
    }

    private RowMatch contested() {
      return how() == How.ALIGNED
          ? this
          : new RowMatch(view, line, new Fit(How.CONTESTED, fit.score()));
    }

    private boolean mayBeEnd() {
      return fit.how() != How.ALIGNED || fit.isHalf();
    }
  }

  /**
   * The rows of a part that stand in a table.
   *
   * @param matches in the form's order, from top to bottom
   * @param displaced rows between or beside them that are the form's by their words, but stand
   *     elsewhere than the form has them
   * @param score what the labels of those in order are worth, less gaps
   */
  record RowMatches(List<RowMatch> matches, List<RowMatch> displaced, double score) {
    RowMatches {
      matches = List.copyOf(matches);
      displaced = List.copyOf(displaced);
    }

    /** All of them, from top to bottom. */
    List<RowMatch> all() {
      return displaced.isEmpty()
          ? matches
          : Stream.concat(matches.stream(), displaced.stream())
              .sorted(Comparator.comparingInt(match -> match.view().row()))
              .toList();
    }
  }

  private static final RowMatches NONE = new RowMatches(List.of(), List.of(), 0);

  /**
   * Finds them.
   *
   * @param cutoffs from where on a row is sure
   */
  static RowMatches align(RowFits table, FormPart part, Cutoffs cutoffs) {
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
      Certainty.of(pair, cutoffs)
          .ground(fit.how())
          .map(how -> new Fit(how, fit.score()))
          .map(sure -> new RowMatch(rows.get(pair.line()), part.rows().get(pair.formLine()), sure))
          .ifPresent(matches::add);
    }
    List<RowMatch> kept = withoutGroups(withoutAlignedEnds(matches));
    return new RowMatches(kept, displaced(rows, part, fits, kept), aligned.score());
  }

  /**
   * A row that has no label but its group's may be the group as a whole or one of the rows of it
   * whose label is lost: where others of the group stand there, too, that is in doubt.
   */
  private static List<RowMatch> withoutGroups(List<RowMatch> matches) {
    if (matches.stream().noneMatch(RowMatch::mayBeLeftOut)) {
      return matches;
    }
    Set<LabelSet> groups = new LinkedHashSet<>();
    matches.forEach(match -> groups.addAll(match.line().parents()));
    return matches.stream().map(match -> isOf(match, groups) ? match.contested() : match).toList();
  }

  /** Whether a row that the form can do without is called as one of the groups of rows. */
  private static boolean isOf(RowMatch match, Set<LabelSet> groups) {
    Label label = match.line().labels().main();
    return match.mayBeLeftOut() && groups.stream().anyMatch(group -> group.has(label));
  }

  /**
   * Rows out of order: their words are those of one line of the part alone, and no other row is it.
   */
  private static List<RowMatch> displaced(
      List<RowView> rows, FormPart part, FitTable fits, List<RowMatch> matches) {
    if (matches.isEmpty() || matches.size() == part.rows().size()) {
      return List.of();
    }
    Set<Integer> taken = new HashSet<>();
    Set<Line> found = new HashSet<>();
    for (RowMatch match : matches) {
      taken.add(match.view().row());
      found.add(match.line());
    }
    int first = Math.max(1, matches.get(0).view().row() - 1);
    int last = Math.min(rows.size(), matches.get(matches.size() - 1).view().row() + 1);
    Map<Line, List<RowMatch>> claims = new LinkedHashMap<>();
    for (int row = first; row <= last; row++) {
      OptionalInt line = taken.contains(row) ? OptionalInt.empty() : fits.onlyAlias(row - 1);
      if (line.isPresent() && rows.get(row - 1).look() == RowView.Look.VALUED) {
        Line claimed = part.rows().get(line.getAsInt());
        RowMatch match =
            new RowMatch(rows.get(row - 1), claimed, fits.of(row - 1, line.getAsInt()));
        claims.computeIfAbsent(claimed, unused -> new ArrayList<>()).add(match.contested());
      }
    }
    claims.keySet().removeAll(found);
    return claims.values().stream().filter(of -> of.size() == 1).map(of -> of.get(0)).toList();
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
