package gongkai.extractor.rtf;

import gongkai.extractor.rtf.RtfItem.Row.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Gathers what stands one after the other: the body, or a text box. Paragraphs and cells are marked
 * at their ends, so what is gathered belongs where the next mark says. Not for use by several
 * threads.
 */
final class RtfFlow {
  /** Tables lie in each other's cells; more deeply they are a hostile file's. */
  private static final int DEEPEST = 20;

  /** A table whose end was not met yet. */
  private static final class OpenTable {
    private final List<RtfItem.Row> rows = new ArrayList<>();
    private final List<List<RtfItem>> cells = new ArrayList<>();
    private List<RtfItem> cell = new ArrayList<>();

    private void endCell() {
      cells.add(List.copyOf(cell));
      cell = new ArrayList<>();
    }

    private void endRow(RowLayout layout) {
      if (!cell.isEmpty()) {
        endCell();
      }
      if (!cells.isEmpty()) {
        rows.add(new RtfItem.Row(layout, cells, End.COMPLETE));
        cells.clear();
      }
    }

    private boolean isWithinRow() {
      return !cells.isEmpty() || !cell.isEmpty();
    }

    /** Ends a row within which the file ends, if one is open. */
    private void endCutRow(IntFunction<Optional<RowLayout>> layouts) {
      End end = cell.isEmpty() ? End.BEHIND_CELL : End.WITHIN_CELL;
      if (end == End.WITHIN_CELL) {
        endCell();
      }
      if (!cells.isEmpty()) {
        Optional<RowLayout> layout = layouts.apply(cells.size());
        layout.ifPresent(found -> rows.add(new RtfItem.Row(found, cells, end)));
      }
      cells.clear();
    }
  }

  private final List<RtfItem> items = new ArrayList<>();
  private final List<OpenTable> tables = new ArrayList<>();
  private final List<RtfItem> boxes = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private String label = "";
  private RowLayout last = RowLayout.NONE;

  void append(String text) {
    line.append(text);
  }

  void endLine() {
    lines.add(line.toString());
    line.setLength(0);
  }

  /** Makes what was gathered of the line the paragraph's automatic number. */
  void endLabel() {
    label = line.toString();
    line.setLength(0);
  }

  /** Takes what a text box holds; it follows the paragraph in which the box lies. */
  void addBox(List<RtfItem> content) {
    boxes.addAll(content);
  }

  /**
   * Ends a paragraph.
   *
   * @param depth in how many tables it lies
   * @param level of the heading it is, from 1; empty for a paragraph that is none
   */
  void endParagraph(int depth, OptionalInt level) {
    open(depth);
    takeText(level);
  }

  /** Ends a cell of a table that lies in others. */
  void endCell(int depth) {
    open(Math.max(1, depth));
    takeText(OptionalInt.empty());
    tables.get(tables.size() - 1).endCell();
  }

  /** Ends a row; one without a layout of its own has that of the row before. */
  void endRow(int depth, RowLayout layout) {
    open(Math.max(1, depth));
    takeText(OptionalInt.empty());
    last = layout.cells().isEmpty() ? last : layout;
    tables.get(tables.size() - 1).endRow(last);
  }

  /**
   * All that was gathered where the file ends too early. A row in which it ends is left out if its
   * layout is not known, as that of a nested table is, which stands behind its rows.
   *
   * @param depth in how many tables it ends
   * @param layouts gives for the number of its cells, if it can, the layout of the row of an outer
   *     table in which it ends
   */
  List<RtfItem> finishCut(int depth, IntFunction<Optional<RowLayout>> layouts) {
    // Where a row is open, what follows belongs to it, though nothing may say so yet.
    boolean withinRow = !tables.isEmpty() && tables.get(tables.size() - 1).isWithinRow();
    open(withinRow ? tables.size() : depth);
    takeText(OptionalInt.empty());
    while (!tables.isEmpty()) {
      boolean nested = tables.size() > 1;
      tables.get(tables.size() - 1).endCutRow(nested ? unused -> Optional.empty() : layouts);
      open(tables.size() - 1);
    }
    return List.copyOf(items);
  }

  /** All that was gathered. */
  List<RtfItem> finish() {
    takeText(OptionalInt.empty());
    open(0);
    return List.copyOf(items);
  }

  private void takeText(OptionalInt level) {
    endLine();
    List<RtfItem> target = target();
    // The number of a blank paragraph is not shown: it would look like a value.
    if (lines.stream().anyMatch(text -> !text.isBlank())) {
      lines.add(0, label);
      target.add(new RtfItem.Text(lines, level));
    }
    target.addAll(boxes);
    label = "";
    lines.clear();
    boxes.clear();
  }

  private List<RtfItem> target() {
    return tables.isEmpty() ? items : tables.get(tables.size() - 1).cell;
  }

  /** Ends the tables that lie deeper, and begins those that are missing. */
  private void open(int depth) {
    while (tables.size() > depth) {
      OpenTable ended = tables.remove(tables.size() - 1);
      ended.endRow(last);
      if (!ended.rows.isEmpty()) {
        target().add(new RtfItem.Grid(ended.rows));
      }
    }
    while (tables.size() < Math.min(depth, DEEPEST)) {
      tables.add(new OpenTable());
    }
  }
}
