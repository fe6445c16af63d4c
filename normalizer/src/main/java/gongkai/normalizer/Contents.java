package gongkai.normalizer;

import gongkai.extractor.Cell;
import gongkai.normalizer.Corrector.Corrected;
import gongkai.normalizer.Figure.Confidence;
import gongkai.normalizer.FigureReader.Claim;
import gongkai.normalizer.Report.Unmatched;
import gongkai.normalizer.check.Checker;
import gongkai.normalizer.check.Checker.Checked;
import gongkai.normalizer.table.MatchedTable;
import gongkai.normalizer.table.MatchedTable.MatchedPart;
import gongkai.normalizer.table.MatchedTable.Orientation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the tables of a report hold: its figures, its checks, and the numbers that no form claims.
 *
 * @param figures in the order of the forms
 * @param checks in the order of the identities
 * @param unmatched in the order of the document
 * @param corrections what became of those that concern it, in their order
 */
record Contents(
    List<Figure> figures,
    List<Check> checks,
    List<Unmatched> unmatched,
    List<CorrectionResult> corrections) {
  /** From here on the second-best reading of a table is close to the best. */
  private static final double CLOSE = 0.95;

  /** A table with so many rows of numbers without a label was not read as it stands. */
  private static final int TORN = 2;

  /** A claim that became a figure, and what speaks against it so far. */
  private record Accepted(Claim claim, Set<Flag> flags) {
    Cell cell() {
      return claim.origin().cell();
    }

    boolean isClose() {
      MatchedPart part = claim.origin().part();
      return part.runnerUp() >= part.fit() * CLOSE;
    }
  }

  /**
   * What it takes to put contents together.
   *
   * @param corrections puts a person's corrections in the place of what was read
   */
  record Rules(
      FormChoice forms,
      Map<Integer, ScopeClaim> scopes,
      Checker checker,
      Codebook codebook,
      Function<List<Figure>, Corrected> corrections) {

    private Figure figure(FigureKey key, Accepted accepted) {
      Claim claim = accepted.claim();
      int table = claim.origin().table().table().number();
      return new Figure(
          key.indicator(),
          key.applicant(),
          forms.of(claim.origin().part()),
          scopes.getOrDefault(table, ScopeClaim.UNKNOWN).scope(),
          claim.value(),
          claim.origin().reference(),
          List.copyOf(accepted.flags()),
          Confidence.CERTAIN);
    }
  }

  /**
   * Puts the contents together. Of two cells that claim the same figure the first is it, and the
   * other goes unmatched.
   *
   * @param claims every cell that claims to be a figure, in the order of the document
   */
  static Contents of(
      List<MatchedTable> tables, List<Claim> claims, Leftovers leftovers, Rules rules) {
    Map<FigureKey, Accepted> accepted = accept(claims);
    flagSharedCells(accepted);
    List<Figure> read = new ArrayList<>();
    accepted.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(rules.codebook().order()))
        .forEach(entry -> read.add(rules.figure(entry.getKey(), entry.getValue())));
    Corrected corrected = rules.corrections().apply(read);
    List<CellReference> used = corrected.figures().stream().map(Figure::cell).toList();
    List<Unmatched> unmatched = leftovers.of(tables, used);
    Map<Integer, Integer> strange = strangeRows(tables, unmatched);
    Checked checked =
        rules
            .checker()
            .check(corrected.figures(), figure -> strange.containsKey(figure.cell().table()));
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : corrected.figures()) {
      FigureKey key = FigureKey.of(figure);
      Accepted one = accepted.get(key);
      boolean close = one != null && one.isClose() && !figure.flags().contains(Flag.CORRECTED);
      Set<Flag> found = new TreeSet<>(checked.flags().getOrDefault(key, Set.of()));
      if (strange.getOrDefault(figure.cell().table(), 0) >= TORN
          && !figure.flags().contains(Flag.CORRECTED)) {
        found.add(Flag.ALIGNED);
      }
      figures.add(judged(figure, found, close));
    }
    return new Contents(figures, checked.checks(), unmatched, corrected.results());
  }

  /**
   * How many rows of numbers without a label stand among those of a form and are none of it, by
   * table: a row may have become two there.
   */
  private static Map<Integer, Integer> strangeRows(
      List<MatchedTable> tables, List<Unmatched> unmatched) {
    Map<Integer, Integer> strange = new HashMap<>();
    for (MatchedTable table : tables) {
      int number = table.table().number();
      long rows =
          unmatched.stream()
              .map(Unmatched::cell)
              .filter(cell -> cell.table() == number)
              .mapToInt(CellReference::row)
              .distinct()
              .filter(row -> isStrange(table, row))
              .count();
      if (rows > 0) {
        strange.put(number, (int) rows);
      }
    }
    return strange;
  }

  private static boolean isStrange(MatchedTable table, int row) {
    boolean labelled =
        table.table().cells().stream()
            .filter(cell -> cell.row() == row)
            .anyMatch(cell -> cell.text().codePoints().anyMatch(Character::isLetter));
    return !labelled && isBetweenRows(table, row);
  }

  private static boolean isBetweenRows(MatchedTable table, int row) {
    return table.parts().stream()
        .filter(part -> part.orientation() == Orientation.UPRIGHT)
        .map(MatchedPart::rows)
        .anyMatch(
            rows ->
                rows.stream().noneMatch(known -> known.row() == row)
                    && rows.stream().anyMatch(known -> known.row() <= row + 1)
                    && rows.stream().anyMatch(known -> known.row() >= row - 1));
  }

  private static Map<FigureKey, Accepted> accept(List<Claim> claims) {
    Map<FigureKey, Accepted> accepted = new LinkedHashMap<>();
    for (Claim claim : claims) {
      FigureKey key = new FigureKey(claim.indicator().code(), claim.applicant());
      Accepted one = new Accepted(claim, new TreeSet<>(claim.flags()));
      Accepted earlier = accepted.putIfAbsent(key, one);
      if (earlier != null && !one.cell().isBlank()) {
        earlier.flags().add(Flag.CONTESTED);
      }
    }
    return accepted;
  }

  /** A number that two figures share was published for one of them, or for both together. */
  private static void flagSharedCells(Map<FigureKey, Accepted> accepted) {
    Map<CellReference, Integer> uses = new HashMap<>();
    accepted.values().forEach(one -> uses.merge(one.claim().origin().reference(), 1, Integer::sum));
    accepted.values().stream()
        .filter(one -> !one.cell().isBlank())
        .filter(one -> uses.getOrDefault(one.claim().origin().reference(), 0) > 1)
        .forEach(one -> one.flags().add(Flag.REPAIRED));
  }

  private static Figure judged(Figure figure, Set<Flag> failedChecks, boolean close) {
    boolean isClear = figure.flags().isEmpty() && failedChecks.isEmpty() && !close;
    if (isClear && figure.confidence() == Confidence.CERTAIN) {
      return figure;
    }
    TreeSet<Flag> flags = new TreeSet<>(figure.flags());
    flags.addAll(failedChecks);
    long doubts = flags.stream().filter(Flag::concernsReading).count();
    if (doubts > 1 || close) {
      return figure.with(List.copyOf(flags), Confidence.DOUBTFUL);
    }
    return figure.with(List.copyOf(flags), doubts == 1 ? Confidence.CHECK : Confidence.CERTAIN);
  }
}
