package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.Label;
import gongkai.normalizer.table.Alignment.Ends;
import gongkai.normalizer.table.Alignment.Pair;
import gongkai.normalizer.table.Columns.ColumnMatch;
import gongkai.normalizer.table.Heads.Head;
import gongkai.normalizer.table.Heads.Section;
import gongkai.normalizer.table.Heads.Use;
import gongkai.normalizer.table.Likeness.Fit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the columns of a part of a form by the heads above its first row. */
final class ColumnAligner {
  /** Stands between heads in one cell of which the file does not say which column is whose. */
  static final char BESIDE = '|';

  private static final double MISSING_COLUMN = 0.1;

  private final Likeness likeness;
  private final Cutoffs cutoffs;

  ColumnAligner(Likeness likeness, Cutoffs cutoffs) {
    this.likeness = likeness;
    this.cutoffs = cutoffs;
  }

  /** Finds the columns of a part in a section of a table. */
  Columns align(Section section, FormPart part) {
    List<Head> heads = Heads.of(section);
    FitTable fits = FitTable.of(heads, part.columns(), likeness::fits);
    // The grids of a text dump's heads and rows have nothing to do with each other.
    Ends ends = section.grid().isRagged() ? Ends.FREE : Ends.CHARGED;
    List<ColumnMatch> matches = new ArrayList<>();
    part.columns().forEach(line -> matches.add(ColumnMatch.missing(line)));
    double score = 0;
    for (Pair pair : Alignment.align(scoring(heads, fits), ends).pairs()) {
      Head head = heads.get(pair.line());
      Fit fit = fits.of(pair);
      Optional<How> how = Certainty.of(pair, cutoffs).ground(fit.how());
      if (how.isPresent()) {
        Line line = part.columns().get(pair.formLine());
        ColumnMatch match = new ColumnMatch(line, how, head.cell(), Optional.of(head.place()));
        matches.set(pair.formLine(), match);
        score += Math.min(1, fit.score());
      }
    }
    return withHiddenHeads(matches, score, section);
  }

  /**
   * Where heads are not set over their columns (a text dump leaves merged cells out), a head may be
   * hidden below another, or stand with others in one cell where the dump does not say which column
   * is whose: it counts if its words stand anywhere among the heads.
   */
  private static Columns withHiddenHeads(List<ColumnMatch> matches, double score, Section section) {
    double more = score;
    Set<Cell> used = new LinkedHashSet<>();
    matches.forEach(match -> match.head().ifPresent(used::add));
    if (used.isEmpty() || matches.stream().allMatch(ColumnMatch::isFound)) {
      return new Columns(matches, score);
    }
    List<Cell> unused = new ArrayList<>(section.headCells());
    unused.removeAll(used);
    for (int j = 0; j < matches.size(); j++) {
      Line line = matches.get(j).line();
      Optional<Cell> hidden =
          matches.get(j).isFound()
              ? Optional.empty()
              : unused.stream().filter(cell -> holds(section.grid(), cell, line)).findFirst();
      if (hidden.isPresent()) {
        matches.set(j, ColumnMatch.somewhere(line, How.ALIAS));
        if (hidden.get().text().indexOf(BESIDE) < 0) {
          unused.remove(hidden.get());
        }
        more += 1;
      }
    }
    return new Columns(matches, more);
  }

  private static boolean holds(Grid grid, Cell cell, Line line) {
    if (grid.isValue(cell) && !mayBeValue(line, grid)) {
      return false;
    }
    if (cell.text().indexOf(BESIDE) < 0) {
      return line.labels().has(grid.label(cell));
    }
    return Arrays.stream(cell.text().split("\\|", -1))
        .anyMatch(label -> line.labels().has(Label.of(label)));
  }

  /** Whether a column's head may be what stands for a value elsewhere, as a year alone may be. */
  private static boolean mayBeValue(Line line, Grid grid) {
    return line.labels().hasPattern() || line.labels().names().stream().anyMatch(grid::isValue);
  }

  private static Alignment.Scoring scoring(List<Head> heads, FitTable fits) {
    return new FitTable.Scoring(fits) {
      @Override
      public double missing(int formLine) {
        return MISSING_COLUMN;
      }

      @Override
      public double extra(int line) {
        return heads.get(line).use() == Use.VALUES ? MISSING_COLUMN : 0;
      }
    };
  }
}
