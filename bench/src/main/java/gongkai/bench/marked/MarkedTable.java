package gongkai.bench.marked;

import gongkai.extractor.Cell;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table whose cells say what they are. Changes give a new table; what a mark says moves with its
 * cell.
 *
 * @param rows how many
 * @param columns how many
 * @param cells in reading order
 * @param place on its pages
 */
public record MarkedTable(int rows, int columns, List<MarkedCell> cells, Place place)
    implements Part {
  private static final Comparator<MarkedCell> READING_ORDER =
      Comparator.<MarkedCell>comparingInt(marked -> marked.cell().row())
          .thenComparingInt(marked -> marked.cell().column());

  public MarkedTable {
    cells = cells.stream().sorted(READING_ORDER).toList();
  }

  /**
   * As a reader gets it.
   *
   * @param number in its document, from 1
   */
  public Table table(int number) {
    return new Table(number, rows, columns, cells.stream().map(MarkedCell::cell).toList(), place);
  }

  /** The cells that hold words. */
  public List<MarkedCell> labels() {
    return cells.stream().filter(MarkedCell::isLabel).toList();
  }

  /** The cells of figures. */
  public List<MarkedCell> figures() {
    return cells.stream().filter(cell -> cell.figure().isPresent()).toList();
  }

  /** The cells that cover a row, from left to right. */
  public List<MarkedCell> in(int row) {
    return cells.stream()
        .filter(cell -> cell.coversRow(row))
        .sorted(Comparator.comparingInt(marked -> marked.cell().column()))
        .toList();
  }

  /** The cell that covers a position, both from 1; empty where none does. */
  public Optional<MarkedCell> at(int row, int column) {
    return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
  }

  /** The rows with a figure, from 1. */
  public List<Integer> figureRows() {
    return figures().stream().map(cell -> cell.cell().row()).distinct().sorted().toList();
  }

  /** The columns with a figure in a cell of its own, from 1. */
  public List<Integer> figureColumns() {
    return figures().stream()
        .filter(cell -> cell.cell().columnSpan() == 1)
        .map(cell -> cell.cell().column())
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether a cell is a label to the left of a figure. */
  public boolean isRowLabel(MarkedCell label) {
    return figures().stream()
        .anyMatch(
            figure ->
                label.coversRow(figure.cell().row())
                    && label.cell().lastColumn() < figure.cell().column());
  }

  /** The table with each cell changed. */
  public MarkedTable each(UnaryOperator<MarkedCell> change) {
    return new MarkedTable(rows, columns, cells.stream().map(change).toList(), place);
  }

  /** The table with one cell in place of another. */
  public MarkedTable with(MarkedCell old, MarkedCell now) {
    return each(cell -> cell.equals(old) ? now : cell);
  }

  /** The table with one cell in place of another. */
  public MarkedTable with(MarkedCell old, List<MarkedCell> now) {
    List<MarkedCell> changed = new ArrayList<>(cells);
    changed.remove(old);
    changed.addAll(now);
    return new MarkedTable(rows, columns, changed, place);
  }

  /** Without a row; what covers it and others loses it. */
  public MarkedTable withoutRow(int row) {
    List<MarkedCell> kept = new ArrayList<>();
    for (MarkedCell marked : cells) {
      Cell cell = marked.cell();
      if (cell.row() > row) {
        kept.add(marked.onRows(cell.row() - 1, cell.rowSpan()));
      } else if (cell.lastRow() < row) {
        kept.add(marked);
      } else if (cell.rowSpan() > 1) {
        kept.add(marked.onRows(cell.row(), cell.rowSpan() - 1));
      }
    }
    return new MarkedTable(rows - 1, columns, kept, place);
  }

  /**
   * With a row more. What covers several rows and the one above it covers it, too.
   *
   * @param after the row above it, from 1
   * @param filled makes the new cell from the one above it
   */
  public MarkedTable withRow(int after, UnaryOperator<MarkedCell> filled) {
    List<MarkedCell> more = new ArrayList<>();
    for (MarkedCell marked : cells) {
      Cell cell = marked.cell();
      if (cell.row() > after) {
        more.add(marked.onRows(cell.row() + 1, cell.rowSpan()));
      } else if (cell.lastRow() > after || (cell.lastRow() == after && cell.rowSpan() > 1)) {
        more.add(marked.onRows(cell.row(), cell.rowSpan() + 1));
      } else {
        more.add(marked);
        if (cell.lastRow() == after) {
          more.add(filled.apply(marked).onRows(after + 1, 1));
        }
      }
    }
    return new MarkedTable(rows + 1, columns, more, place);
  }

  /** Some rows as a table; of a cell that reaches out, the part within, with its text. */
  public MarkedTable rows(int first, int last) {
    List<MarkedCell> within = new ArrayList<>();
    for (MarkedCell marked : cells) {
      Cell cell = marked.cell();
      int top = Math.max(first, cell.row());
      int bottom = Math.min(last, cell.lastRow());
      if (top <= bottom) {
        within.add(marked.onRows(top - first + 1, bottom - top + 1));
      }
    }
    return new MarkedTable(last - first + 1, columns, within, place);
  }

  /** With another table's rows below; the narrower one leaves positions at the right free. */
  public MarkedTable above(MarkedTable lower) {
    List<MarkedCell> both = new ArrayList<>(cells);
    lower.cells.forEach(
        marked -> both.add(marked.onRows(marked.cell().row() + rows, marked.cell().rowSpan())));
    return new MarkedTable(rows + lower.rows, Math.max(columns, lower.columns), both, place);
  }

  /** Its rows as columns. */
  public MarkedTable transposed() {
    return new MarkedTable(
        columns, rows, cells.stream().map(MarkedCell::transposed).toList(), place);
  }
}
