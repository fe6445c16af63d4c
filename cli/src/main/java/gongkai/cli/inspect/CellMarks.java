package gongkai.cli.inspect;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.normalizer.CellReference;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Reading;
import gongkai.normalizer.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What became of each cell. */
final class CellMarks {
  /** What became of a cell, from the best to the worst. */
  enum Fate {
    /** A label, a head, or a blank that no form asks for. */
    NONE,
    FIGURE,
    FLAGGED,
    /** A number that no form claims. */
    UNMATCHED
  }

  private record Key(int table, int row, int column) {
    static Key of(CellReference cell) {
      return new Key(cell.table(), cell.row(), cell.column());
    }
  }

  private final Map<Key, Figure> figures = new HashMap<>();
  private final Set<Key> unmatched = new HashSet<>();

  CellMarks(Reading reading) {
    if (reading instanceof Reading.Reports found) {
      for (Report report : found.reports()) {
        report.figures().forEach(figure -> figures.put(Key.of(figure.cell()), figure));
        report.unmatched().forEach(cell -> unmatched.add(Key.of(cell.cell())));
      }
    }
  }

  /** The figure that stands in a cell; empty if none does. */
  Optional<Figure> figure(Table table, Cell cell) {
    return Optional.ofNullable(figures.get(key(table, cell)));
  }

  Fate fate(Table table, Cell cell) {
    if (unmatched.contains(key(table, cell))) {
      return Fate.UNMATCHED;
    }
    return figure(table, cell)
        .map(figure -> figure.flags().isEmpty() ? Fate.FIGURE : Fate.FLAGGED)
        .orElse(Fate.NONE);
  }

  private static Key key(Table table, Cell cell) {
    return new Key(table.number(), cell.row(), cell.column());
  }
}
