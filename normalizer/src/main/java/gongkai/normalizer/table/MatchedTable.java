package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table with the parts of forms found in it.
 *
 * @param table as extracted
 * @param parts from top to bottom; empty if no form claims it
 */
public record MatchedTable(Table table, List<MatchedPart> parts) {
  public MatchedTable {
    parts = List.copyOf(parts);
  }

  /**
   * Rows of a table that were taken for a part of a form.
   *
   * @param part the part
   * @param orientation how it lies in the table
   * @param fit how well it fits, from 0 to 1
   * @param runnerUp how well the second-best part of another meaning fits the same rows, from 0 to
   *     1
   * @param rows from top to bottom
   * @param heads the columns found, with the grid column of their heads
   */
  public record MatchedPart(
      FormPart part,
      Orientation orientation,
      double fit,
      double runnerUp,
      List<MatchedRow> rows,
      List<MatchedHead> heads) {
    public MatchedPart {
      rows = List.copyOf(rows);
      heads = List.copyOf(heads);
    }

    /** The same part in other cells. */
    MatchedPart with(UnaryOperator<Cell> others) {
      return new MatchedPart(
          part,
          orientation,
          fit,
          runnerUp,
          rows.stream().map(row -> row.with(others)).toList(),
          heads.stream().map(head -> head.with(others)).toList());
    }

    /** The same part in a table that is turned. */
    MatchedPart lying(Orientation turned) {
      return new MatchedPart(part, turned, fit, runnerUp, rows, heads);
    }
  }

  /** How a part of a form lies in a table. */
  public enum Orientation {
    UPRIGHT,
    /** Its rows are columns of the table. */
    SIDEWAYS
  }

  /**
   * A row.
   *
   * @param row in the grid, from 1; of a part that lies sideways the column
   * @param line the form's row; empty for the one row of a part without row labels
   * @param how on what ground
   * @param label the cell nearest to the values that holds its label; empty if it has none
   * @param cells its cells, each under its column
   */
  public record MatchedRow(
      int row, Optional<Line> line, How how, Optional<Cell> label, List<MatchedCell> cells) {
    public MatchedRow {
      cells = List.copyOf(cells);
    }

    private MatchedRow with(UnaryOperator<Cell> others) {
      return new MatchedRow(
          row,
          line,
          how,
          label.map(others),
          cells.stream().map(cell -> cell.with(others)).toList());
    }
  }

  /**
   * A column's head.
   *
   * @param column the form's column
   * @param how on what ground
   * @param cell the head; empty if it has none or its place in the grid is not known
   */
  public record MatchedHead(Line column, How how, Optional<Cell> cell) {
    private MatchedHead with(UnaryOperator<Cell> others) {
      return new MatchedHead(column, how, cell.map(others));
    }
  }

  /**
   * A cell under a column.
   *
   * @param head the column
   * @param cell the cell
   * @param placement how sure it is that the cell stands under the column
   */
  public record MatchedCell(MatchedHead head, Cell cell, Placement placement) {
    private MatchedCell with(UnaryOperator<Cell> others) {
      return new MatchedCell(head.with(others), others.apply(cell), placement);
    }
  }

  /** How a cell's column was told. */
  public enum Placement {
    /** It stands under the head, or the row has just as many cells as the part has columns. */
    CERTAIN,
    /** Cells and heads do not agree; it is the likeliest. */
    ALIGNED
  }
}
