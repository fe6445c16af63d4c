package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import gongkai.normalizer.form.FormPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found in earlier tables, by their layout. Most reports of a year are set alike, and what
 * differs is their figures. Safe for use by many threads.
 */
final class MatchMemory {
  /** How many layouts are remembered: the last that were asked for, at most some 50 kB each. */
  private static final int MOST = 1_000;

  /** Tables with more cells than this are rare, and hardly alike. */
  private static final int MOST_CELLS = 1_000;

  /** Layouts of more characters are those of tables that hold pages; a form has some thousands. */
  private static final int LONGEST = 20_000;

  /**
   * What was found in a table.
   *
   * @param lacking the parts that the table before had to lack
   */
  private record Remembered(Found found, List<FormPart> lacking) {
    boolean isBehind(Found before) {
      return lacking.stream().noneMatch(part -> before.columns(part).isPresent());
    }
  }

  private final Map<Layout, Remembered> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Layout, Remembered> eldest) {
          return size() > MOST;
        }
      };

  /** Whether it is worth while to remember what is found in a table. */
  static boolean takes(Table table) {
    return table.cells().size() <= MOST_CELLS;
  }

  /**
   * What is to be found in a table of a layout that is known, in its cells; empty if it is not.
   *
   * @param before what was found in the table before
   */
  Optional<Found> recall(Layout layout, Table table, Found before) {
    return find(layout)
        .filter(remembered -> remembered.isBehind(before))
        .map(remembered -> in(table, remembered.found()));
  }

  private static Found in(Table table, Found found) {
    @Nullable Cell[][] cells = cells(table);
    return found.with(bare -> Objects.requireNonNull(cells[bare.row()][bare.column()]));
  }

  private synchronized Optional<Remembered> find(Layout layout) {
    return Optional.ofNullable(known.get(layout));
  }

  /** By the row and column where they begin. */
  private static @Nullable Cell[][] cells(Table table) {
    @Nullable Cell[][] cells = new Cell[table.rows() + 1][table.columns() + 1];
    table.cells().forEach(cell -> cells[cell.row()][cell.column()] = cell);
    return cells;
  }

  /** Remembers what was found in a table, unless that goes on with the table before. */
  void remember(Layout layout, Found found, Earlier before) {
    if (!before.goesOn() && layout.text().length() <= LONGEST) {
      put(layout, new Remembered(found.with(MatchMemory::bare), before.lacking()));
    }
  }

  private synchronized void put(Layout layout, Remembered remembered) {
    known.put(layout, remembered);
  }

  /** Where a cell lies, which is all that a match has of it. */
  private static Cell bare(Cell cell) {
    return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), "", Place.NONE);
  }
}
