package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.LabelLanguage;
import gongkai.normalizer.table.Candidate.BodyRow;
import gongkai.normalizer.table.MatchedTable.MatchedHead;
import gongkai.normalizer.table.MatchedTable.MatchedPart;
import gongkai.normalizer.table.MatchedTable.MatchedRow;
import gongkai.normalizer.table.MatchedTable.Orientation;
import gongkai.normalizer.table.PartMatcher.Subject;
import gongkai.normalizer.table.RowView.Look;
import gongkai.normalizer.value.CellText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the parts of forms in tables. Each part of each form is aligned with the whole table; of
 * readings that claim the same rows the one that explains most wins. Safe for use by many threads.
 */
public final class TableMatcher {
  private final List<FormPart> parts;
  private final CellText cellText;
  private final LabelLanguage language;
  private final KnownLabels known;
  private final Cutoffs cutoffs;

  /**
   * A matcher.
   *
   * @param cutoffs from where on rows and columns are sure
   */
  public TableMatcher(
      FormLibrary forms, CellText cellText, LabelLanguage language, Cutoffs cutoffs) {
    this.parts = forms.parts();
    this.cellText = cellText;
    this.language = language;
    this.known = new KnownLabels(forms);
    this.cutoffs = cutoffs;
  }

  /** Matches the tables of one document, in its order. */
  public List<MatchedTable> match(List<Table> tables) {
    List<MatchedTable> matched = new ArrayList<>();
    Found before = Found.NOTHING;
    Optional<Table> heads = Optional.empty();
    PartMatcher matcher = new PartMatcher(new Likeness(language, known), cutoffs);
    for (Table table : tables) {
      Found alone = found(table, before, matcher);
      Found found =
          heads
              .filter(above -> above.columns() == table.columns())
              .map(above -> below(above, table, matcher))
              .filter(below -> below.evidence() > alone.evidence())
              .orElse(alone);
      before = found;
      heads = Optional.of(table).filter(headsOnly -> found.isHeadsOnly());
      matched.add(
          new MatchedTable(
              table, found.parts().isEmpty() ? sideways(table, matcher) : found.parts()));
    }
    return matched;
  }

  /**
   * What was found in a table.
   *
   * @param chosen the readings that count
   * @param parts the same, with their cells
   * @param isHeadsOnly whether no row of it has a figure or is one of a form
   */
  private record Found(List<Candidate> chosen, List<MatchedPart> parts, boolean isHeadsOnly) {
    private static final Found NOTHING = new Found(List.of(), List.of(), false);

    private double evidence() {
      return chosen.stream().mapToDouble(Candidate::evidence).sum();
    }
  }

  private Found found(Table table, Found before, PartMatcher matcher) {
    Grid grid = new Grid(table, cellText);
    Subject subject = matcher.subject(grid);
    List<Candidate> candidates = candidates(subject, before.chosen(), matcher);
    List<Candidate> chosen = choose(candidates);
    boolean hasFigures = subject.rows().stream().anyMatch(row -> row.look() == Look.VALUED);
    return new Found(chosen, parts(grid, chosen, candidates), chosen.isEmpty() && !hasFigures);
  }

  /** Heads and rows may have been read as two tables. */
  private Found below(Table heads, Table table, PartMatcher matcher) {
    HeadsAbove joined = HeadsAbove.of(heads, table);
    Found found = found(joined.table(), Found.NOTHING, matcher);
    List<MatchedPart> parts = found.parts().stream().map(joined::original).toList();
    return new Found(found.chosen(), parts, found.isHeadsOnly());
  }

  private List<MatchedPart> sideways(Table table, PartMatcher matcher) {
    return Sideways.of(table).stream()
        .flatMap(
            sideways -> {
              Grid grid = new Grid(sideways.table(), cellText);
              List<Candidate> all = candidates(matcher.subject(grid), List.of(), matcher);
              return parts(grid, choose(all), all).stream().map(sideways::original);
            })
        .toList();
  }

  private static List<MatchedPart> parts(Grid grid, List<Candidate> chosen, List<Candidate> all) {
    return chosen.stream().map(candidate -> part(grid, candidate, all)).toList();
  }

  private List<Candidate> candidates(Subject subject, List<Candidate> before, PartMatcher matcher) {
    List<Candidate> candidates = new ArrayList<>();
    for (FormPart part : parts) {
      Optional<Candidate> earlier =
          before.stream().filter(candidate -> candidate.part().equals(part)).findFirst();
      matcher
          .match(subject, part, earlier.map(Candidate::columns))
          .filter(candidate -> candidate.fit() >= Candidate.LEAST_FIT)
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  /** The best readings that do not claim the same rows, from top to bottom. */
  private static List<Candidate> choose(List<Candidate> candidates) {
    List<Candidate> chosen = new ArrayList<>();
    candidates.stream()
        .sorted(Comparator.comparingDouble(Candidate::evidence).reversed())
        .filter(candidate -> chosen.stream().noneMatch(candidate::overlaps))
        .forEach(chosen::add);
    chosen.sort(Comparator.comparingInt(candidate -> candidate.rows().get(0).view().row()));
    return chosen;
  }

  private static MatchedPart part(Grid grid, Candidate candidate, List<Candidate> all) {
    double runnerUp =
        all.stream()
            .filter(other -> candidate.meansOtherThan(other) && candidate.overlaps(other))
            .mapToDouble(other -> other.evidence() / candidate.evidence() * candidate.fit())
            .max()
            .orElse(0);
    CellMapper mapper = new CellMapper(grid, candidate.columns());
    List<MatchedRow> rows = candidate.rows().stream().map(row -> row(row, mapper)).toList();
    List<MatchedHead> heads = candidate.columns().found().stream().map(CellMapper::head).toList();
    return new MatchedPart(
        candidate.part(), Orientation.UPRIGHT, candidate.fit(), runnerUp, rows, heads);
  }

  private static MatchedRow row(BodyRow row, CellMapper mapper) {
    Optional<Cell> label =
        row.view().labels().isEmpty()
            ? Optional.empty()
            : Optional.of(row.view().labels().get(row.view().labels().size() - 1).cell());
    Optional<Line> line = row.line();
    return new MatchedRow(row.view().row(), line, row.how(), label, mapper.cells(row.view()));
  }
}
