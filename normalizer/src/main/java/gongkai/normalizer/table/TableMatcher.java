package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.LabelLanguage;
import gongkai.normalizer.table.Candidate.BodyRow;
import gongkai.normalizer.table.Found.PartColumns;
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
  private final MatchMemory memory = new MatchMemory();

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
    PartMatcher matcher =
        new PartMatcher(new Likeness(language, known), cutoffs, new CellTexts(cellText));
    for (Table table : tables) {
      Found alone = found(table, before, matcher);
      Found found =
          heads
              .filter(above -> above.columns() == table.columns())
              .flatMap(above -> below(HeadsAbove.of(above, table), alone, matcher))
              .orElse(alone);
      before = found;
      heads = Optional.of(table).filter(headsOnly -> found.isHeadsOnly());
      matched.add(new MatchedTable(table, found.parts()));
    }
    return matched;
  }

  /** What is known of tables of the same layout, or what is found. */
  private Found found(Table table, Found before, PartMatcher matcher) {
    if (!MatchMemory.takes(table)) {
      return sought(table, new Earlier(before), matcher);
    }
    Layout layout = Layout.of(table, matcher.texts());
    return memory
        .recall(layout, table, before)
        .orElseGet(
            () -> {
              Earlier earlier = new Earlier(before);
              int labelledValues = matcher.texts().labelledValues();
              Found found = sought(table, earlier, matcher);
              if (matcher.texts().labelledValues() == labelledValues) {
                memory.remember(layout, found, earlier);
              }
              return found;
            });
  }

  private Found sought(Table table, Earlier before, PartMatcher matcher) {
    Found upright = upright(table, before, matcher);
    return upright.parts().isEmpty() ? upright.with(sideways(table, matcher)) : upright;
  }

  private Found upright(Table table, Earlier before, PartMatcher matcher) {
    Subject subject = matcher.subject(table);
    List<Candidate> candidates = candidates(subject, before, matcher);
    List<Candidate> chosen = choose(candidates);
    boolean hasFigures = subject.rows().stream().anyMatch(row -> row.look() == Look.VALUED);
    return new Found(
        chosen.stream()
            .map(one -> new PartColumns(one.part(), one.columns().withoutHeads()))
            .toList(),
        chosen.stream().mapToDouble(Candidate::evidence).sum(),
        parts(subject.grid(), chosen, candidates),
        chosen.isEmpty() && !hasFigures);
  }

  /** Heads and rows may have been read as two tables, if that explains more of them. */
  private Optional<Found> below(HeadsAbove joined, Found alone, PartMatcher matcher) {
    return Optional.of(found(joined.table(), Found.NOTHING, matcher))
        .filter(found -> found.evidence() > alone.evidence())
        .map(found -> found.with(found.parts().stream().map(joined::original).toList()));
  }

  private List<MatchedPart> sideways(Table table, PartMatcher matcher) {
    return Sideways.of(table).stream()
        .flatMap(
            sideways -> {
              Subject subject = matcher.subject(sideways.table());
              List<Candidate> all = candidates(subject, new Earlier(Found.NOTHING), matcher);
              return parts(subject.grid(), choose(all), all).stream().map(sideways::original);
            })
        .toList();
  }

  private static List<MatchedPart> parts(Grid grid, List<Candidate> chosen, List<Candidate> all) {
    return chosen.stream().map(candidate -> part(grid, candidate, all)).toList();
  }

  private List<Candidate> candidates(Subject subject, Earlier before, PartMatcher matcher) {
    List<Candidate> candidates = new ArrayList<>();
    for (FormPart part : parts) {
      matcher
          .match(subject, part, before)
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
