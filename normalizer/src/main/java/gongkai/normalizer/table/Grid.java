package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.normalizer.label.Label;
import gongkai.normalizer.value.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table's cells by grid position. Rows and columns count from 1. Serves one thread. */
final class Grid {
  private final Table table;
  private final @Nullable Cell[][] cells;
  private final CellTexts texts;
  private final boolean ragged;

  Grid(Table table, CellTexts texts) {
    this.table = table;
    this.texts = texts;
    this.cells = new Cell[table.rows() + 1][table.columns() + 1];
    for (Cell cell : table.cells()) {
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        for (int column = cell.column(); column <= cell.lastColumn(); column++) {
          cells[row][column] = cell;
        }
      }
    }
    long covered =
        table.cells().stream().mapToLong(cell -> (long) cell.rowSpan() * cell.columnSpan()).sum();
    this.ragged = covered < (long) rows() * columns();
  }

  Table table() {
    return table;
  }

  int rows() {
    return table.rows();
  }

  int columns() {
    return table.columns();
  }

  /** The text of a cell folded as a label. */
  Label label(Cell cell) {
    return texts.label(cell.text());
  }

  /** What kind of text a cell holds. */
  CellText.Kind kind(Cell cell) {
    return texts.kind(cell.text());
  }

  /** Whether a cell holds a number or what stands in a number's place. */
  boolean isValue(Cell cell) {
    return isValue(cell.text());
  }

  /** Whether a text is a number or what stands in a number's place. */
  boolean isValue(String text) {
    return texts.isValue(text);
  }

  /** The cell that covers a position; empty for a hole. */
  Optional<Cell> at(int row, int column) {
    return Optional.ofNullable(cells[row][column]);
  }

  /** Whether rows differ in how many columns they cover, as where merged cells were left out. */
  boolean isRagged() {
    return ragged;
  }

  /** The cells that cover a row, from left to right, those that began further up included. */
  List<Cell> covering(int row) {
    List<Cell> found = new ArrayList<>();
    for (int column = 1; column <= columns(); column++) {
      Cell cell = cells[row][column];
      if (cell != null && (found.isEmpty() || !found.get(found.size() - 1).equals(cell))) {
        found.add(cell);
      }
    }
    return found;
  }
}
