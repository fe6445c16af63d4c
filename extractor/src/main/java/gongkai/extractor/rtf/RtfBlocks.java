package gongkai.extractor.rtf;

import gongkai.extractor.Cell.Extent;
import gongkai.extractor.Whitespace;
import gongkai.extractor.rtf.RowLayout.CellLayout;
import gongkai.extractor.rtf.RtfItem.Row.End;
import gongkai.extractor.word.Blocks;
import gongkai.extractor.word.RowCell;
import java.util.ArrayList;
import java.util.List;

/** Makes blocks of what a document holds, as the readers of Word's other formats do. */
final class RtfBlocks {
  /** A width for cells of which the file does not say where they end. */
  private static final int SOME_WIDTH = 720;

  private final Blocks blocks;

  RtfBlocks(Blocks blocks) {
    this.blocks = blocks;
  }

  void add(List<RtfItem> items) {
    for (RtfItem item : items) {
      if (item instanceof RtfItem.Text text) {
        blocks.addText(text.lines(), text.level());
      } else if (item instanceof RtfItem.Grid grid) {
        table(grid);
      }
    }
  }

  private void table(RtfItem.Grid grid) {
    if (isFrame(grid)) {
      grid.rows().forEach(row -> row.cells().forEach(this::add));
      return;
    }
    List<RtfItem.Grid> nested = new ArrayList<>();
    List<List<RowCell>> rows = grid.rows().stream().map(row -> cells(row, nested)).toList();
    blocks.addTable(rows, Blocks.TWIPS_TOLERANCE);
    nested.forEach(this::table);
  }

  /** A table of one column with tables inside is a frame around parts of the document. */
  private static boolean isFrame(RtfItem.Grid grid) {
    return grid.rows().stream().allMatch(row -> row.cells().size() == 1)
        && grid.rows().stream()
            .anyMatch(row -> row.cells().get(0).stream().anyMatch(RtfItem.Grid.class::isInstance));
  }

  private List<RowCell> cells(RtfItem.Row row, List<RtfItem.Grid> nested) {
    List<RowCell> cells = new ArrayList<>();
    int left = row.layout().left();
    int count = count(row);
    for (int i = 0; i < count; i++) {
      String text = i < row.cells().size() ? text(row.cells().get(i), nested) : "";
      CellLayout layout =
          i < row.layout().cells().size()
              ? row.layout().cells().get(i)
              : new CellLayout(left + SOME_WIDTH, RowCell.Merge.NONE, RowCell.Merge.NONE);
      if (layout.across() == RowCell.Merge.CONTINUED && !cells.isEmpty()) {
        cells.add(widened(cells.remove(cells.size() - 1), layout.right(), text));
      } else if (layout.right() > left) {
        cells.add(new RowCell(left, layout.right(), layout.down(), text));
      } else if (!text.isEmpty()) {
        blocks.addNotice("a cell without width is left out of its table: '" + text + "'");
      }
      left = Math.max(left, layout.right());
    }
    if (row.end() == End.WITHIN_CELL && !cells.isEmpty()) {
      RowCell last = cells.remove(cells.size() - 1);
      cells.add(new RowCell(last.left(), last.right(), last.merge(), last.text(), Extent.CUT));
    }
    return cells;
  }

  /**
   * How many cells of a row are there, those that go together with the one before them included.
   */
  private static int count(RtfItem.Row row) {
    List<CellLayout> layout = row.layout().cells();
    int count = row.cells().size();
    while (count < layout.size()
        && (row.end() == End.COMPLETE || layout.get(count).across() == RowCell.Merge.CONTINUED)) {
      count++;
    }
    return count;
  }

  private static RowCell widened(RowCell first, int right, String text) {
    String joined = Whitespace.joinLines(List.of(first.text(), text));
    return new RowCell(first.left(), Math.max(first.right(), right), first.merge(), joined);
  }

  private static String text(List<RtfItem> cell, List<RtfItem.Grid> nested) {
    List<String> lines = new ArrayList<>();
    for (RtfItem item : cell) {
      if (item instanceof RtfItem.Text text) {
        lines.addAll(text.lines());
      } else if (item instanceof RtfItem.Grid grid) {
        nested.add(grid);
      }
    }
    return Whitespace.joinLines(lines);
  }
}
