package gongkai.bench.report;

import gongkai.bench.report.RowChoices.Cut;
import gongkai.typesetter.Block;
import gongkai.typesetter.Grid;
import gongkai.typesetter.GridCell;
import gongkai.typesetter.GridCell.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What one report does to its tables when they are set; no figure moves.
 *
 * @param widths how many hundredths a column may be wider or narrower
 * @param extraColumn whether the last table has an empty column more
 * @param extraRow whether section 二 has a row that its form has not
 * @param cut whether the requests table goes on as another table
 * @param dice for the widths
 */
record GridChanges(int widths, ExtraColumn extraColumn, ExtraRow extraRow, Cut cut, Dice dice) {
  private static final int SCALE = 100;
  private static final String DOCUMENTS = "第二十条第（一）项";
  private static final String BEFORE_LICENSING = "第二十条第（五）项";

  /** Whether a table has a column that its form has not. */
  enum ExtraColumn {
    NONE,
    LAST
  }

  /** Whether a table has a row that its form has not. */
  enum ExtraRow {
    NONE,
    OTHER_DOCUMENTS
  }

  static GridChanges thrown(Dice dice, RowChoices rows) {
    Dice.Throws thrown = dice.of("grids");
    int widths = thrown.percent(50) ? 0 : thrown.between(5, 25);
    ExtraColumn extra = thrown.percent(4) ? ExtraColumn.LAST : ExtraColumn.NONE;
    ExtraRow row = thrown.percent(7) ? ExtraRow.OTHER_DOCUMENTS : ExtraRow.NONE;
    return new GridChanges(widths, extra, row, rows.cut(), dice);
  }

  /** The parts with these changes made and the labels worded. */
  List<Block> apply(List<Block> blocks, Words words) {
    Dice.Throws thrown = dice.of("widths");
    List<Block> changed = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        for (Grid part : parts(table.grid())) {
          changed.add(new Block.Table(worded(widened(shaped(part), thrown), words)));
        }
      } else if (block instanceof Block.Heading heading) {
        changed.add(new Block.Heading(words.of(heading.text())));
      } else {
        changed.add(block);
      }
    }
    return changed;
  }

  private static Grid worded(Grid grid, Words words) {
    List<GridCell> cells =
        grid.cells().stream()
            .map(cell -> cell.kind() == Kind.LABEL ? text(cell, words.of(cell.text())) : cell)
            .toList();
    return new Grid(grid.name(), grid.rows(), grid.widths(), cells);
  }

  private Grid widened(Grid grid, Dice.Throws thrown) {
    List<Integer> changed =
        grid.widths().stream()
            .map(width -> width * (SCALE + thrown.between(-widths, widths)))
            .toList();
    return new Grid(grid.name(), grid.rows(), changed, grid.cells());
  }

  private Grid shaped(Grid grid) {
    if (extraColumn == ExtraColumn.LAST && grid.name().equals("reconsideration")) {
      return withEmptyColumn(grid);
    }
    boolean hasDocuments =
        grid.cells().stream().anyMatch(cell -> cell.text().equals(DOCUMENTS))
            && grid.columns() == 4;
    return extraRow == ExtraRow.OTHER_DOCUMENTS && hasDocuments ? withOtherDocuments(grid) : grid;
  }

  private static Grid withEmptyColumn(Grid grid) {
    List<GridCell> cells = new ArrayList<>(grid.cells());
    for (int row = 1; row <= grid.rows(); row++) {
      cells.add(new GridCell(row, grid.columns() + 1, 1, 1, Kind.LABEL, ""));
    }
    List<Integer> wider = new ArrayList<>(grid.widths());
    wider.add(1);
    return new Grid(grid.name(), grid.rows(), wider, cells);
  }

  /** Below the last row of documents, which are the first four of 第二十条第（一）项. */
  private static Grid withOtherDocuments(Grid grid) {
    int after =
        grid.cells().stream()
            .filter(cell -> cell.text().equals(BEFORE_LICENSING))
            .mapToInt(GridCell::row)
            .findFirst()
            .orElse(grid.rows() + 1);
    List<GridCell> cells = new ArrayList<>();
    grid.cells().forEach(cell -> cells.add(cell.row() < after ? cell : at(cell, cell.row() + 1)));
    List<String> texts = List.of("其他主动公开文件", "3", "0", "7");
    for (int column = 1; column <= texts.size(); column++) {
      cells.add(new GridCell(after, column, 1, 1, Kind.LABEL, texts.get(column - 1)));
    }
    return new Grid(grid.name(), grid.rows() + 1, grid.widths(), cells);
  }

  private List<Grid> parts(Grid grid) {
    if (cut != Cut.TABLE || !grid.name().equals("requests")) {
      return List.of(grid);
    }
    int row =
        grid.cells().stream()
            .filter(cell -> cell.text().equals(RowChoices.CUT_BEFORE))
            .mapToInt(GridCell::row)
            .findFirst()
            .orElseThrow();
    return List.of(rows(grid, 1, row - 1), rows(grid, row, grid.rows()));
  }

  private static Grid rows(Grid grid, int first, int last) {
    List<GridCell> cells =
        grid.cells().stream()
            .filter(cell -> first <= cell.row() && cell.row() <= last)
            .map(cell -> at(cell, cell.row() - first + 1))
            .toList();
    return new Grid(grid.name(), last - first + 1, grid.widths(), cells);
  }

  private static GridCell at(GridCell cell, int row) {
    return new GridCell(
        row, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.kind(), cell.text());
  }

  private static GridCell text(GridCell cell, String text) {
    return new GridCell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.kind(), text);
  }

  /** For a person; empty where nothing is changed. */
  String description() {
    StringJoiner words = new StringJoiner(" ");
    if (widths > 0) {
      words.add("widths±" + widths + "%");
    }
    if (extraColumn != ExtraColumn.NONE) {
      words.add("extra_column");
    }
    if (extraRow != ExtraRow.NONE) {
      words.add("extra_row");
    }
    return words.toString();
  }
}
