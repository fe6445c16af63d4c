package gongkai.normalizer.table;

import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.LabelSet;
import gongkai.normalizer.table.Likeness.Fit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How the rows of a table fit lines of forms, told once for all parts of all forms. */
final class RowFits {
  private final List<RowView> rows;
  private final List<Function<Line, Optional<Fit>>> fits = new ArrayList<>();

  /** Where the rows' labels stand in the forms. */
  private final Set<LabelSet> known = new HashSet<>();

  /** Whether some label stands in no form and so may be a damaged one of any. */
  private final boolean hasUnknown;

  RowFits(List<RowView> rows, Likeness likeness) {
    this.rows = List.copyOf(rows);
    boolean unknown = false;
    for (RowView row : rows) {
      fits.add(row.hasValues() ? likeness.fits(row) : line -> Optional.empty());
      if (row.hasValues() && !row.leaf().isEmpty()) {
        Set<LabelSet> own = likeness.known(row.leaf());
        unknown |= own.isEmpty();
        known.addAll(own);
      }
    }
    this.hasUnknown = unknown;
  }

  /** Every row of the table, from top to bottom. */
  List<RowView> rows() {
    return rows;
  }

  /** Whether some row may fit one of the lines by its words; most parts have none in a table. */
  boolean mayHaveWordsOf(List<Line> lines) {
    if (hasUnknown) {
      return true;
    }
    for (Line line : lines) {
      if (known.contains(line.labels())) {
        return true;
      }
    }
    return false;
  }

  /** Holds all rows against all lines of a part of a form. */
  FitTable with(List<Line> lines) {
    return FitTable.of(fits, lines, fit -> fit);
  }
}
