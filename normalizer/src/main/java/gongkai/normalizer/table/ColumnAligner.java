package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.Label;
import gongkai.normalizer.table.Alignment.Pair;
import gongkai.normalizer.table.Columns.ColumnMatch;
import gongkai.normalizer.table.Likeness.Fit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a part of a form by the heads above its first row. */
final class ColumnAligner {
  private static final double MISSING_COLUMN = 0.1;

  private final Likeness likeness;

  ColumnAligner(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * A column's head.
   *
   * @param cell the cell nearest to the figures
   * @param label its label
   * @param parents the labels above it
   */
  private record Head(Cell cell, Label label, List<Label> parents) {}

  /**
   * Finds the columns of a part.
   *
   * @param grid the table
   * @param firstHead the first row of the heads, from 1
   * @param firstBody the first row below the heads, from 1
   */
  Columns align(Grid grid, int firstHead, int firstBody, FormPart part) {
    List<Head> heads = heads(grid, firstHead, firstBody);
    List<Line> lines = part.columns();
    @Nullable Fit[][] fits = new Fit[heads.size()][lines.size()];
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      for (int j = 0; j < lines.size(); j++) {
        fits[i][j] =
            head.label().isEmpty()
                ? null
                : likeness.fit(head.label(), head.parents(), lines.get(j)).orElse(null);
      }
    }
    List<ColumnMatch> matches = new ArrayList<>();
    lines.forEach(line -> matches.add(new ColumnMatch(line, Optional.empty(), Optional.empty())));
    double score = 0;
    for (Pair pair : Alignment.align(heads.size(), lines.size(), scoring(fits)).pairs()) {
      Fit fit = fits[pair.line()][pair.formLine()];
      if (fit != null) {
        Cell cell = heads.get(pair.line()).cell();
        Line line = lines.get(pair.formLine());
        matches.set(
            pair.formLine(), new ColumnMatch(line, Optional.of(fit.how()), Optional.of(cell)));
        score += Math.min(1, fit.score());
      }
    }
    return withHiddenHeads(matches, score, grid, firstHead, firstBody);
  }

  /**
   * Where heads are not set over their columns (a text dump leaves merged cells out), a head may be
   * hidden below another, or stand with others in one cell where the dump does not say which column
   * is whose: it counts if its words stand anywhere among the heads.
   */
  private static Columns withHiddenHeads(
      List<ColumnMatch> matches, double score, Grid grid, int firstHead, int firstBody) {
    double more = score;
    Set<Cell> used = new LinkedHashSet<>();
    matches.forEach(match -> match.head().ifPresent(used::add));
    List<Cell> unused = new ArrayList<>(cells(grid, firstHead, firstBody));
    unused.removeAll(used);
    for (int j = 0; j < matches.size(); j++) {
      Line line = matches.get(j).line();
      Optional<Cell> hidden =
          matches.get(j).isFound() || used.isEmpty()
              ? Optional.empty()
              : unused.stream().filter(cell -> holds(cell, line)).findFirst();
      if (hidden.isPresent()) {
        matches.set(j, new ColumnMatch(line, Optional.of(How.ALIAS), Optional.empty()));
        if (!hidden.get().text().contains("|")) {
          unused.remove(hidden.get());
        }
        more += 1;
      }
    }
    return new Columns(matches, more);
  }

  /** Figures of rows above that no form knows are no heads. */
  private static boolean hasWords(Cell cell) {
    return cell.text().codePoints().anyMatch(Character::isLetter);
  }

  private static boolean holds(Cell cell, Line line) {
    return Arrays.stream(cell.text().split("\\|", -1))
        .anyMatch(label -> line.labels().has(Label.of(label)));
  }

  private static Set<Cell> cells(Grid grid, int firstHead, int firstBody) {
    Set<Cell> cells = new LinkedHashSet<>();
    for (int row = firstHead; row < firstBody; row++) {
      cells.addAll(grid.covering(row));
    }
    return cells;
  }

  /** For each column of the grid, the lowest cell with words above the body. */
  private static List<Head> heads(Grid grid, int firstHead, int firstBody) {
    List<Head> heads = new ArrayList<>();
    Set<Cell> seen = new LinkedHashSet<>();
    for (int column = 1; column <= grid.columns(); column++) {
      List<Cell> above = new ArrayList<>();
      for (int row = firstBody - 1; row >= firstHead; row--) {
        grid.at(row, column).filter(ColumnAligner::hasWords).ifPresent(above::add);
      }
      if (!above.isEmpty() && seen.add(above.get(0))) {
        List<Label> parents = above.stream().distinct().skip(1).map(grid::label).toList();
        heads.add(new Head(above.get(0), grid.label(above.get(0)), parents));
      }
    }
    return heads;
  }

  private static Alignment.Scoring scoring(@Nullable Fit[][] fits) {
    return new Alignment.Scoring() {
      @Override
      public double match(int line, int formLine) {
        Fit fit = fits[line][formLine];
        return fit == null ? Alignment.NEVER : fit.score();
      }

      @Override
      public double missing(int formLine) {
        return MISSING_COLUMN;
      }

      @Override
      public double extra(int line) {
        return MISSING_COLUMN;
      }
    };
  }
}
