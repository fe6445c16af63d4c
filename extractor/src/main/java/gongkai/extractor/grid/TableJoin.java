package gongkai.extractor.grid;

import gongkai.extractor.KnownLabels;
import gongkai.extractor.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes one table of two parts on pages that follow each other. */
final class TableJoin {
  private static final Pattern NUMBER = Pattern.compile("[\\d０-９.,，]*[\\d０-９]");

  private final ColumnMatch columns;
  private final TableDraft above;
  private final TableDraft below;
  private final KnownLabels known;

  private TableJoin(TableDraft above, TableDraft below, ColumnMatch columns, KnownLabels known) {
    this.columns = columns;
    this.known = known;
    this.above = remapped(above, columns.first(), columns);
    this.below = RepeatedHead.removed(this.above, remapped(below, columns.second(), columns));
  }

  /**
   * The joined table; empty where the parts are two tables.
   *
   * @param room what is left of the page below the first part, in points
   * @param known labels, which tell what a row that is cut has on both pages
   */
  static Optional<TableDraft> join(
      TableDraft upper, TableDraft lower, double room, KnownLabels known) {
    TableDraft above = BreakStrip.withoutLast(upper);
    TableDraft below = BreakStrip.withoutFirst(lower);
    Optional<ColumnMatch> match = ColumnMatch.of(above.xs(), below.xs());
    if (match.isEmpty() || (!match.get().isClose() && hasPlaceFor(below, room))) {
      return Optional.empty();
    }
    return Optional.of(new TableJoin(above, below, match.get(), known).joined());
  }

  /** Whether the first row of the part below would have fitted on the page before it. */
  private static boolean hasPlaceFor(TableDraft below, double room) {
    double height = 0;
    for (DraftCell cell : below.topCells()) {
      double perRow = cell.parts().get(0).box().height() / cell.rows();
      height = Math.max(height, perRow);
    }
    return room > height + 40;
  }

  private static TableDraft remapped(TableDraft table, List<Integer> places, ColumnMatch columns) {
    List<DraftCell> cells = table.cells().stream().map(cell -> cell.moved(0, places)).toList();
    List<DraftCell> head = table.head().stream().map(cell -> cell.moved(0, places)).toList();
    Optional<Earlier> earlier =
        table
            .earlier()
            .map(
                stretch -> new Earlier(stretch.cells(), places(stretch, places), stretch.before()));
    return new TableDraft(columns.xs(), table.rows(), cells, table.parts(), head, earlier);
  }

  private static List<Integer> places(Earlier stretch, List<Integer> places) {
    return stretch.columns().stream().map(places::get).toList();
  }

  private TableDraft joined() {
    boolean cut = isRowCut();
    int offset = above.rows() - (cut ? 1 : 0);
    List<Integer> same = identity(above.columns());
    List<DraftCell> done = new ArrayList<>();
    List<DraftCell> cells = new ArrayList<>();
    for (DraftCell cell : above.cells()) {
      (cell.bottom() < above.rows() ? done : cells).add(cell);
    }
    for (DraftCell cell : below.cells()) {
      DraftCell moved = cell.moved(offset, same);
      List<DraftCell> begun = begunAbove(cell, cut);
      begun.forEach(upper -> cells.set(cells.indexOf(upper), upper.with(moved)));
      if (begun.isEmpty()) {
        cells.add(moved);
      }
    }
    List<Place.Part> parts = new ArrayList<>(above.parts());
    parts.addAll(below.parts());
    return new TableDraft(
        columns.xs(),
        offset + below.rows(),
        cells,
        parts,
        head(),
        Optional.of(new Earlier(done, identity(columns.xs().size() - 1), above.earlier())));
  }

  /**
   * The cells above the break that a cell below it is the rest of: more than one if it is a hole.
   */
  private List<DraftCell> begunAbove(DraftCell cell, boolean cut) {
    if (cell.top() > 0) {
      return List.of();
    }
    Optional<DraftCell> upper = cellAbove(cell);
    if (upper.isPresent()) {
      return cut || isOneCell(upper.get(), cell) ? List.of(upper.get()) : List.of();
    }
    List<DraftCell> tiling =
        above.bottomCells().stream()
            .filter(other -> other.left() >= cell.left() && other.right() <= cell.right())
            .toList();
    int width = tiling.stream().mapToInt(DraftCell::columns).sum();
    boolean tiled = width == cell.right() - cell.left();
    return tiled && hasNoBox(cell) ? tiling : List.of();
  }

  private Optional<DraftCell> cellAbove(DraftCell cell) {
    return above.bottomCells().stream().filter(upper -> upper.sameColumns(cell)).findFirst();
  }

  /** Whether a cell goes on below the break although its row does not. */
  private boolean isOneCell(DraftCell upper, DraftCell lower) {
    if (lower.beginsItem() && (!upper.isBlank() || !isOpen(upper, lower))) {
      return false;
    }
    if ((isOpen(upper, lower) && !isOpenThroughout())
        || hasNoBox(lower)
        || isOnlyOpen(upper, lower)) {
      return true;
    }
    if (isHeadCut() && !upper.isNumber() && (lower.isBlank() || goesOn(upper, lower))) {
      return true;
    }
    boolean isLabel =
        upper.rows() > height(above.bottomCells()) || lower.rows() > height(below.topCells());
    if (!isLabel) {
      return false;
    }
    boolean isLabelColumn = !hasNumbers(above, upper) && !hasNumbers(below, lower);
    return lower.isBlank()
        || (upper.isBlank() && isLabelColumn)
        || (upper.beginsItem() && !lower.isNumber());
  }

  /** How many rows of the grid one of the table takes, as its numbers show. */
  private static int height(List<DraftCell> row) {
    return row.stream().filter(DraftCell::isNumber).mapToInt(DraftCell::rows).min().orElse(1);
  }

  /** Whether the break goes through a head: what spans columns above it has parts below. */
  private boolean isHeadCut() {
    return below.topCells().stream().anyMatch(cell -> cellAbove(cell).isEmpty())
        && above.bottomCells().stream().noneMatch(DraftCell::isNumber)
        && below.topCells().stream().noneMatch(DraftCell::isNumber);
  }

  private static boolean hasNumbers(TableDraft table, DraftCell column) {
    return table.cells().stream().anyMatch(cell -> cell.sameColumns(column) && cell.isNumber());
  }

  private static boolean isOpen(DraftCell upper, DraftCell lower) {
    return !upper.ruled().contains(Side.BOTTOM) && !lower.ruled().contains(Side.TOP);
  }

  /**
   * Whether a blank cell is a hole among cells that have their own borders: the rest of a cell all
   * of which stands before the break.
   */
  private boolean hasNoBox(DraftCell lower) {
    return lower.isBlank()
        && !lower.ruled().contains(Side.TOP)
        && below.topCells().stream()
            .anyMatch(cell -> !cell.isBlank() && cell.ruled().contains(Side.TOP));
  }

  /** Whether a cell alone is open to the break; below it, a repeated head may have closed it. */
  private boolean isOnlyOpen(DraftCell upper, DraftCell lower) {
    return lower.isBlank()
        && !upper.ruled().contains(Side.BOTTOM)
        && above.bottomCells().stream()
            .anyMatch(cell -> !cell.isBlank() && cell.ruled().contains(Side.BOTTOM));
  }

  private boolean isOpenThroughout() {
    return above.bottomCells().stream().noneMatch(cell -> cell.ruled().contains(Side.BOTTOM))
        && below.topCells().stream().noneMatch(cell -> cell.ruled().contains(Side.TOP));
  }

  /**
   * Whether the break goes through a row: its label stands on both pages and its numbers on one, or
   * each of its texts below goes on from a line above that had no room left. The rulings do not
   * tell, for producers close the halves of a cut row or leave whole rows open.
   */
  private boolean isRowCut() {
    boolean numbersAbove = false;
    boolean numbersBelow = false;
    boolean labelGoesOn = false;
    boolean allGoOn = true;
    boolean pairsGoOn = true;
    for (DraftCell lower : below.topCells()) {
      Optional<DraftCell> upper = cellAbove(lower);
      if (upper.isEmpty() || lower.beginsItem()) {
        return false;
      }
      if (upper.get().rows() == 1 && lower.rows() == 1) {
        numbersAbove |= upper.get().isNumber();
        numbersBelow |= lower.isNumber();
        boolean isOneLabel = isOneLabel(upper.get(), lower);
        labelGoesOn |= isOneLabel || (goesOn(upper.get(), lower) && !lower.isNumber());
        boolean goesOn =
            lower.isBlank()
                || isOneLabel
                || goesOn(upper.get(), lower)
                || isUnitOf(upper.get(), lower)
                || areOneDash(upper.get(), lower);
        allGoOn &= goesOn;
        pairsGoOn &= upper.get().isBlank() || goesOn;
      }
    }
    // Whole rows below each other may be full, too; but of a cut row some cell has ended above.
    boolean hasBlank = below.topCells().stream().anyMatch(DraftCell::isBlank);
    boolean hasText =
        below.topCells().stream().anyMatch(cell -> cell.rows() == 1 && !cell.isBlank());
    return (labelGoesOn && pairsGoOn && numbersAbove != numbersBelow)
        || (hasBlank && hasText && allGoOn);
  }

  /**
   * Whether the text of a cell above the break had no room left and that of a cell below goes on.
   */
  private static boolean goesOn(DraftCell upper, DraftCell lower) {
    return upper.isFull()
        && !upper.isBlank()
        && !lower.isBlank()
        && upper.isNumber() == lower.isNumber()
        && !upper.text().equals(lower.text());
  }

  /** Whether two cells are a known label only together, wherever its lines may end. */
  private boolean isOneLabel(DraftCell upper, DraftCell lower) {
    return !upper.isBlank()
        && !lower.isBlank()
        && !isLabel(upper.text())
        && !isLabel(lower.text())
        && isLabel(upper.text() + lower.text());
  }

  private boolean isLabel(String text) {
    return known.isLabel(known.folded(text));
  }

  /** Whether a cell has nothing but the unit that other numbers of the row above the break have. */
  private boolean isUnitOf(DraftCell upper, DraftCell lower) {
    String unit = lower.text();
    return upper.isNumber()
        && !lower.isNumber()
        && above.bottomCells().stream()
            .map(DraftCell::text)
            .filter(text -> text.endsWith(unit))
            .anyMatch(
                text -> NUMBER.matcher(text.substring(0, text.length() - unit.length())).matches());
  }

  /** Whether two cells are together the long dash that other cells of the row above have. */
  private boolean areOneDash(DraftCell upper, DraftCell lower) {
    String joined = upper.text() + lower.text();
    return !upper.isBlank()
        && !lower.isBlank()
        && CellText.isLongDash(joined)
        && above.bottomCells().stream().anyMatch(cell -> cell.text().equals(joined));
  }

  /** As many of the first cells as a repeated head can have. */
  private List<DraftCell> head() {
    return above.firstCells().stream().filter(cell -> cell.top() < RepeatedHead.MOST_ROWS).toList();
  }

  static List<Integer> identity(int columns) {
    return IntStream.rangeClosed(0, columns).boxed().toList();
  }
}
