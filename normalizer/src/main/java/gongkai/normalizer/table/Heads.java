package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.normalizer.label.Label;
import gongkai.normalizer.value.CellText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The heads over the columns of a section of a table. */
final class Heads {
  private static final Label NO_LABEL = Label.of("");

  private Heads() {}

  /**
   * Rows of a table that may be a part of a form, and the rows of heads above them.
   *
   * @param grid the table
   * @param firstHead the first row of the heads, from 1
   * @param body the rows below the heads, from top to bottom, at least one
   */
  record Section(Grid grid, int firstHead, List<RowView> body) {
    int firstBody() {
      return body.get(0).row();
    }

    /** Every cell of the heads, from top to bottom. */
    Set<Cell> headCells() {
      Set<Cell> cells = new LinkedHashSet<>();
      for (int row = firstHead; row < firstBody(); row++) {
        cells.addAll(grid.covering(row));
      }
      return cells;
    }
  }

  /**
   * A column and its head.
   *
   * @param cell the cell with words nearest to the figures; empty if there is none
   * @param place the columns that it heads
   * @param leaf its label
   * @param parents the labels above it
   * @param use what stands below it
   */
  record Head(Optional<Cell> cell, GridColumns place, Label leaf, List<Label> parents, Use use)
      implements Labelled {}

  /** What stands below a head. */
  enum Use {
    VALUES,
    LABELS
  }

  /** The heads from left to right, and columns that hold figures without a head. */
  static List<Head> of(Section section) {
    List<Cell> values = section.body().stream().flatMap(row -> row.values().stream()).toList();
    List<Head> heads = headed(section, values);
    if (!section.grid().isRagged()) {
      heads.addAll(unheaded(values, heads));
      heads.sort(Comparator.comparingInt(head -> head.place().first()));
    }
    return heads;
  }

  /**
   * For each column of the grid, the lowest cell with words above the body, if it is no group's.
   */
  private static List<Head> headed(Section section, List<Cell> values) {
    Grid grid = section.grid();
    List<List<Cell>> columns = new ArrayList<>();
    for (int column = 1; column <= grid.columns(); column++) {
      columns.add(above(section, column));
    }
    Set<Cell> groups = Collections.newSetFromMap(new IdentityHashMap<>());
    columns.forEach(above -> groups.addAll(above.subList(Math.min(1, above.size()), above.size())));
    List<Head> heads = new ArrayList<>();
    Set<Cell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Cell> above : columns) {
      // Below a group's head that has heads of its own elsewhere, a column's own head is lost.
      if (!above.isEmpty() && !groups.contains(above.get(0)) && seen.add(above.get(0))) {
        Cell cell = above.get(0);
        GridColumns place = GridColumns.of(cell);
        List<Label> parents = above.stream().skip(1).map(grid::label).toList();
        Use use = values.stream().anyMatch(place::covers) ? Use.VALUES : Use.LABELS;
        heads.add(new Head(Optional.of(cell), place, grid.label(cell), parents, use));
      }
    }
    return heads;
  }

  /** The cells with words above the body in a column, from the lowest up. */
  private static List<Cell> above(Section section, int column) {
    List<Cell> above = new ArrayList<>();
    for (int row = section.firstBody() - 1; row >= section.firstHead(); row--) {
      section
          .grid()
          .at(row, column)
          .filter(cell -> !above.contains(cell) && hasWords(section.grid(), cell))
          .ifPresent(above::add);
    }
    return above;
  }

  /** Figures of rows above that no form knows, and their units, are no heads. */
  private static boolean hasWords(Grid grid, Cell cell) {
    return grid.kind(cell) == CellText.Kind.WORDS;
  }

  private static List<Head> unheaded(List<Cell> values, List<Head> headed) {
    return values.stream()
        .filter(cell -> !cell.isBlank())
        .map(GridColumns::of)
        .distinct()
        .filter(place -> headed.stream().noneMatch(head -> head.place().overlaps(place)))
        .sorted(Comparator.comparingInt(GridColumns::first))
        .map(place -> new Head(Optional.empty(), place, NO_LABEL, List.of(), Use.VALUES))
        .toList();
  }
}
