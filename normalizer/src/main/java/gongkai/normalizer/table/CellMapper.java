package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.table.Columns.ColumnMatch;
import gongkai.normalizer.table.MatchedTable.MatchedCell;
import gongkai.normalizer.table.MatchedTable.MatchedHead;
import gongkai.normalizer.table.MatchedTable.Placement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which cell of a row stands under which column. The grids of heads and bodies often differ
 * (merged cells, text dumps), so both the cells' order and their place under the heads are looked
 * at; where they contradict each other the cells are marked.
 */
final class CellMapper {
  private final Grid grid;
  private final List<ColumnMatch> columns;
  private final boolean everyPlaceKnown;

  CellMapper(Grid grid, Columns columns) {
    this.grid = grid;
    this.columns = columns.found();
    this.everyPlaceKnown = this.columns.stream().allMatch(column -> column.place().isPresent());
  }

  /** The cells of a row under their columns, in the order of the form's columns. */
  List<MatchedCell> cells(RowView row) {
    List<Cell> values = row.values();
    int[] headsOver = values.stream().mapToInt(this::headsOver).toArray();
    Map<Integer, Cell> byPlace = byPlace(values, headsOver);
    boolean placed = isClean(values, headsOver, byPlace);
    if (values.size() == columns.size()) {
      Map<Integer, Cell> byOrder = byOrder(values);
      boolean contradicted =
          !grid.isRagged() && (placed ? !byPlace.equals(byOrder) : isPartlyPlaced());
      return matched(byOrder, contradicted ? Placement.ALIGNED : Placement.CERTAIN);
    }
    if (placed) {
      return placed(byPlace, values);
    }
    int surplus = values.size() - columns.size();
    if (surplus > 0 && values.subList(0, surplus).stream().allMatch(Cell::isBlank)) {
      return matched(byOrder(values.subList(surplus, values.size())), Placement.ALIGNED);
    }
    return grid.isRagged() ? List.of() : matched(byPlace, Placement.ALIGNED);
  }

  /**
   * Whether heads are set over some columns but not over all: one that stands elsewhere may be that
   * of any.
   */
  private boolean isPartlyPlaced() {
    return !everyPlaceKnown && columns.stream().anyMatch(column -> column.place().isPresent());
  }

  /**
   * Where a number stands under no head beside a blank under a head, the heads are not set over
   * their columns; as many numbers as there are heads stand in their order.
   */
  private List<MatchedCell> placed(Map<Integer, Cell> byPlace, List<Cell> values) {
    boolean strays = values.stream().anyMatch(cell -> !cell.isBlank() && headsOver(cell) == 0);
    if (!strays || byPlace.values().stream().noneMatch(Cell::isBlank)) {
      return matched(byPlace, Placement.CERTAIN);
    }
    List<Cell> filled = values.stream().filter(cell -> !cell.isBlank()).toList();
    return matched(filled.size() == columns.size() ? byOrder(filled) : byPlace, Placement.ALIGNED);
  }

  /** By the column's place among those found, from 0. */
  private Map<Integer, Cell> byOrder(List<Cell> values) {
    Map<Integer, Cell> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(i, values.get(i));
    }
    return cells;
  }

  /**
   * Cells that stand under one head alone, where they stand there alone. A stray line may divide
   * what a head spans: of such cells the one that is not blank counts.
   */
  private Map<Integer, Cell> byPlace(List<Cell> values, int[] headsOver) {
    Map<Integer, Cell> cells = new LinkedHashMap<>();
    for (int j = 0; j < columns.size(); j++) {
      ColumnMatch column = columns.get(j);
      List<Cell> under = new ArrayList<>();
      boolean alone = true;
      for (int i = 0; i < headsOver.length; i++) {
        if (isUnder(values.get(i), column)) {
          under.add(values.get(i));
          alone &= headsOver[i] == 1;
        }
      }
      if (alone && under.size() == 1) {
        cells.put(j, under.get(0));
      } else if (alone && !under.isEmpty()) {
        List<Cell> filled = under.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() <= 1) {
          cells.put(j, filled.isEmpty() ? under.get(0) : filled.get(0));
        }
      }
    }
    return cells;
  }

  private int headsOver(Cell cell) {
    int heads = 0;
    for (ColumnMatch column : columns) {
      heads += isUnder(cell, column) ? 1 : 0;
    }
    return heads;
  }

  private static boolean isUnder(Cell cell, ColumnMatch column) {
    return column.place().isPresent() && column.place().get().covers(cell);
  }

  /**
   * Whether every cell has its column: none stands under two heads, none shares a head but with
   * blanks, and what stands under no head is blank, or the grid is whole so that it is a column of
   * its own.
   */
  private boolean isClean(List<Cell> values, int[] headsOver, Map<Integer, Cell> byPlace) {
    if (byPlace.isEmpty() || !everyPlaceKnown) {
      return false;
    }
    for (int i = 0; i < headsOver.length; i++) {
      Cell cell = values.get(i);
      boolean outside = headsOver[i] == 0;
      boolean placed = byPlace.containsValue(cell) || (cell.isBlank() && headsOver[i] == 1);
      boolean strange = outside ? grid.isRagged() && !cell.isBlank() : !placed;
      if (strange) {
        return false;
      }
    }
    return true;
  }

  private List<MatchedCell> matched(Map<Integer, Cell> cells, Placement placement) {
    List<MatchedCell> matched = new ArrayList<>();
    cells.forEach(
        (column, cell) -> matched.add(new MatchedCell(head(columns.get(column)), cell, placement)));
    return matched;
  }

  /** A found column as others see it. */
  static MatchedHead head(ColumnMatch column) {
    Optional<Cell> cell = column.head();
    return new MatchedHead(column.line(), column.how().orElse(How.ALIGNED), cell);
  }
}
