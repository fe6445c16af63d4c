package gongkai.normalizer.table;

import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import java.util.List;
import java.util.Optional;

/**
 * A reading of some rows of a table as a part of a form.
 *
 * @param part the part
 * @param rows the rows, from top to bottom
 * @param columns its columns
 * @param evidence what all matched labels are worth, less gaps: the more is explained, the greater
 * @param fit how well what is there fits, from 0 to 1
 */
record Candidate(FormPart part, List<BodyRow> rows, Columns columns, double evidence, double fit) {

  /** A reading that fits worse than this is none. */
  static final double LEAST_FIT = 0.5;

  /**
   * A row of the body.
   *
   * @param view the row
   * @param line the form's row; empty for the one row of a part without row labels
   * @param how on what ground
   */
  record BodyRow(RowView view, Optional<Line> line, How how) {}

  Candidate {
    rows = List.copyOf(rows);
  }

  /** Whether both claim a row. */
  boolean overlaps(Candidate other) {
    return rows.stream()
        .anyMatch(row -> other.rows.stream().anyMatch(o -> o.view().row() == row.view().row()));
  }

  /** Whether a code of the one would be another of the other. */
  boolean meansOtherThan(Candidate other) {
    return !part.equals(other.part);
  }
}
