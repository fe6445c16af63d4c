package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.table.Columns.ColumnMatch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells the columns of rows without heads by how many there are.
 *
 * @param grid the table
 * @param body its rows that were taken for rows of a part, at least one
 */
record HeadlessColumns(Grid grid, List<RowView> body) {
  /** From so many rows on, labels alone tell a part whose heads are missing. */
  private static final int ROWS_THAT_SPEAK = 6;

  HeadlessColumns {
    body = List.copyOf(body);
  }

  /**
   * The columns of a part.
   *
   * @param before the columns of the same part in the table before, if this one may go on with it
   * @return none of them found if their number does not tell them
   */
  Columns of(FormPart part, Optional<Columns> before) {
    return before.flatMap(columns -> like(columns, part)).orElseGet(() -> ofAll(part));
  }

  /** A table goes on with another only if a row has as many figures as that has columns. */
  private Optional<Columns> like(Columns before, FormPart part) {
    List<Line> lines = before.found().stream().map(ColumnMatch::line).toList();
    if (allRowsHave(lines.size())) {
      return Optional.of(before.withoutHeads());
    }
    return filled(lines, part)
        .or(
            () ->
                body.stream().anyMatch(row -> hasAsManyValues(row, lines.size()))
                    ? Optional.of(before.withoutHeads())
                    : Optional.empty());
  }

  /** Where many rows speak for the part, as many columns as it has are its. */
  private Columns ofAll(FormPart part) {
    if (body.size() < ROWS_THAT_SPEAK) {
      return Columns.none(part.columns());
    }
    if (allRowsHave(part.columns().size())) {
      return new Columns(
          part.columns().stream().map(line -> ColumnMatch.somewhere(line, How.ALIGNED)).toList(),
          0);
    }
    return filled(part.columns(), part).orElse(Columns.none(part.columns()));
  }

  private boolean allRowsHave(int columns) {
    return body.stream().allMatch(row -> hasAsManyValues(row, columns));
  }

  /** Blanks before the figures are what is left of label columns. */
  private static boolean hasAsManyValues(RowView row, int columns) {
    int surplus = row.values().size() - columns;
    return surplus >= 0 && row.values().subList(0, surplus).stream().allMatch(Cell::isBlank);
  }

  /**
   * An empty column may stand among the others: if as many are left as there should be, these are
   * likely they.
   */
  private Optional<Columns> filled(List<Line> lines, FormPart part) {
    List<GridColumns> places =
        body.stream()
            .flatMap(row -> row.values().stream())
            .filter(cell -> !cell.isBlank())
            .map(GridColumns::of)
            .distinct()
            .sorted(Comparator.comparingInt(GridColumns::first))
            .toList();
    if (grid.isRagged() || places.size() != lines.size() || overlap(places)) {
      return Optional.empty();
    }
    return Optional.of(
        new Columns(
            part.columns().stream()
                .map(
                    line ->
                        lines.contains(line)
                            ? at(places.get(lines.indexOf(line)), line)
                            : ColumnMatch.missing(line))
                .toList(),
            0));
  }

  private static boolean overlap(List<GridColumns> places) {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i).overlaps(places.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static ColumnMatch at(GridColumns place, Line line) {
    return new ColumnMatch(line, Optional.of(How.ALIGNED), Optional.empty(), Optional.of(place));
  }
}
