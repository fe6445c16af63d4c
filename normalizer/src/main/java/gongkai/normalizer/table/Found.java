package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.table.MatchedTable.MatchedPart;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What was found in a table.
 *
 * @param columns of the parts in it, without heads, for a table that goes on with it
 * @param evidence what all labels matched are worth
 * @param parts the parts, with their cells
 * @param isHeadsOnly whether no row of it has a figure or is one of a form
 */
record Found(
    List<PartColumns> columns, double evidence, List<MatchedPart> parts, boolean isHeadsOnly) {
  static final Found NOTHING = new Found(List.of(), 0, List.of(), false);

  /** Columns of a part. */
  record PartColumns(FormPart part, Columns columns) {}

  Found {
    columns = List.copyOf(columns);
    parts = List.copyOf(parts);
  }

  /** The columns of a part; empty if it is not among those found. */
  Optional<Columns> columns(FormPart part) {
    return columns.stream()
        .filter(found -> found.part().equals(part))
        .map(PartColumns::columns)
        .findFirst();
  }

  /** The same in other cells. */
  Found with(UnaryOperator<Cell> others) {
    return with(parts.stream().map(part -> part.with(others)).toList());
  }

  /** The same but for where its parts lie. */
  Found with(List<MatchedPart> others) {
    return new Found(columns, evidence, others, isHeadsOnly);
  }
}
