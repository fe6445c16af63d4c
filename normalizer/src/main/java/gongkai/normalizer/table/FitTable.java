package gongkai.normalizer.table;

import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.table.Alignment.Pair;
import gongkai.normalizer.table.Likeness.Fit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How each line of a table fits each line of a form. */
final class FitTable {
  private final int formLines;
  private final @Nullable Fit[][] fits;

  private FitTable(@Nullable Fit[][] fits, int formLines) {
    this.fits = fits;
    this.formLines = formLines;
  }

  /**
   * Holds all lines of a table against all lines of a form.
   *
   * @param fits for a line of the table, how it fits one of the form; empty if it cannot be it
   */
  static <T> FitTable of(
      List<T> lines, List<Line> formLines, Function<T, Function<Line, Optional<Fit>>> fits) {
    @Nullable Fit[][] table = new Fit[lines.size()][formLines.size()];
    for (int i = 0; i < lines.size(); i++) {
      Function<Line, Optional<Fit>> fit = fits.apply(lines.get(i));
      for (int j = 0; j < formLines.size(); j++) {
        table[i][j] = fit.apply(formLines.get(j)).orElse(null);
      }
    }
    return new FitTable(table, formLines.size());
  }

  /** The fit of two lines that do fit. */
  Fit of(Pair pair) {
    return of(pair.line(), pair.formLine());
  }

  /** The fit of two lines that do fit; both count from 0. */
  Fit of(int line, int formLine) {
    Fit fit = fits[line][formLine];
    if (fit == null) {
      throw new IllegalArgumentException(
          "line %d does not fit the form's line %d".formatted(line, formLine));
    }
    return fit;
  }

  /** The form's line that a line of the table is by its own label; empty if it may be several. */
  OptionalInt onlyAlias(int line) {
    int only = -1;
    for (int j = 0; j < formLines; j++) {
      Fit fit = fits[line][j];
      if (fit != null && fit.how() == How.ALIAS) {
        if (only >= 0) {
          return OptionalInt.empty();
        }
        only = j;
      }
    }
    return only < 0 ? OptionalInt.empty() : OptionalInt.of(only);
  }

  /** Whether some line fits by its words, not by its place alone. */
  boolean hasWords() {
    for (@Nullable Fit[] line : fits) {
      for (Fit fit : line) {
        if (fit != null && fit.isByWords()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Matches are worth what their fit is worth; subclasses say what gaps cost. */
  abstract static class Scoring implements Alignment.Scoring {
    private final FitTable fits;

    Scoring(FitTable fits) {
      this.fits = fits;
    }

    @Override
    public final int lines() {
      return fits.fits.length;
    }

    @Override
    public final int formLines() {
      return fits.formLines;
    }

    @Override
    public final double match(int line, int formLine) {
      Fit fit = fits.fits[line][formLine];
      return fit == null ? Alignment.NEVER : fit.score();
    }
  }
}
