package gongkai.normalizer;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.normalizer.Report.Unmatched;
import gongkai.normalizer.table.MatchedTable;
import gongkai.normalizer.table.MatchedTable.MatchedRow;
import gongkai.normalizer.table.MatchedTable.Orientation;
import gongkai.normalizer.value.CellText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds the cells with a number that are no figure, so that no number is lost. */
final class Leftovers {
  private final CellText cellText;

  Leftovers(CellText cellText) {
    this.cellText = cellText;
  }

  /**
   * The cells with a number that are not used, in the order of the document.
   *
   * @param used the cells that are figures
   */
  List<Unmatched> of(List<MatchedTable> tables, List<CellReference> used) {
    Set<CellReference> figures = new HashSet<>(used);
    List<Unmatched> unmatched = new ArrayList<>();
    for (MatchedTable matched : tables) {
      Function<Cell, String> labels = labels(matched);
      Table table = matched.table();
      for (Cell cell : table.cells()) {
        if (!holdsNumber(cell)) {
          continue;
        }
        CellReference reference =
            new CellReference(table.number(), cell.row(), cell.column(), cell.place());
        if (!figures.contains(reference)) {
          unmatched.add(new Unmatched(reference, labels.apply(cell), cell.text()));
        }
      }
    }
    return unmatched;
  }

  /** Cells that a reader could not tell apart stand in one, with bars between them. */
  private boolean holdsNumber(Cell cell) {
    if (!cellText.mayHaveNumber(cell.text())) {
      return false;
    }
    return cell.text().indexOf('|') < 0
        ? isNumber(cell.text())
        : Arrays.stream(cell.text().split("\\|", -1)).anyMatch(this::isNumber);
  }

  private boolean isNumber(String text) {
    CellText.Kind kind = cellText.kind(text);
    return kind == CellText.Kind.NUMBER || kind == CellText.Kind.GARBLED;
  }

  /** A table that no form claims is told whole: the labels of rows and of columns. */
  private Function<Cell, String> labels(MatchedTable matched) {
    if (matched.parts().isEmpty()) {
      SheetLabels sheet = new SheetLabels(matched.table(), cellText);
      return cell -> sheet.of(cell).text();
    }
    Map<Integer, String> labels = new HashMap<>();
    matched.parts().stream()
        .filter(part -> part.orientation() == Orientation.UPRIGHT)
        .flatMap(part -> part.rows().stream())
        .forEach(row -> label(row, labels));
    return cell -> labels.getOrDefault(cell.row(), wordsLeftOf(cell, matched.table()));
  }

  private static void label(MatchedRow row, Map<Integer, String> labels) {
    row.label().ifPresent(label -> labels.put(row.row(), label.text()));
  }

  /** The words nearest to the left of a cell; empty if there are none. */
  private String wordsLeftOf(Cell number, Table table) {
    return table.cells().stream()
        .filter(cell -> cell.row() <= number.row() && number.row() <= cell.lastRow())
        .filter(cell -> cell.column() < number.column())
        .filter(cell -> cellText.kind(cell.text()) == CellText.Kind.WORDS)
        .reduce((farther, nearer) -> nearer)
        .map(Cell::text)
        .orElse("");
  }
}
