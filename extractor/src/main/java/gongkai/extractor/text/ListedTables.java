package gongkai.extractor.text;

import gongkai.extractor.Document.Notice;
import gongkai.extractor.KnownLabels;
import gongkai.extractor.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the tables of a dump that has one cell on a line, as word processors and browsers write a
 * document as plain text. Only known labels tell there where a row ends, so only known tables are
 * found.
 */
final class ListedTables {
  private final Map<Integer, ListedTable> tables = new HashMap<>();

  /** What the tables show together. */
  private ListedTable.Blanks blanks = ListedTable.Blanks.UNKNOWN;

  private ListedTables() {}

  /** The tables of a dump; none where no label is known. */
  static ListedTables of(List<String> lines, KnownLabels known) {
    ListedTables found = new ListedTables();
    int next = 0;
    while (next < lines.size() && !known.isEmpty()) {
      Optional<ListedTable> table = at(next, lines, known);
      if (table.isPresent()) {
        found.tables.put(next, table.get());
        found.blanks = found.blanks.and(table.get().blanks());
      }
      next = table.map(ListedTable::end).orElse(next + 1);
    }
    return found;
  }

  private static Optional<ListedTable> at(int line, List<String> lines, KnownLabels known) {
    return ListedHead.at(lines, line, known).stream()
        .map(head -> ListedBody.below(head, lines, known))
        .filter(table -> table.rows().stream().anyMatch(row -> row.written() > 0))
        .max(Comparator.comparingInt(ListedTable::knownRows).thenComparing(table -> -table.end()));
  }

  /** The table that begins at a line; empty if none does. */
  Optional<ListedTable> at(int line) {
    return Optional.ofNullable(tables.get(line));
  }

  /**
   * A table on its grid. A row whose columns are not proven becomes one cell over all of them, its
   * texts parted by bars, so that no number stands under a head that may not be its own; a notice
   * says so.
   */
  Table table(int number, ListedTable listed, List<Notice> notices) {
    List<Optional<List<String>>> values = listed.cells(blanks);
    ListedGrid grid = new ListedGrid(listed);
    for (int i = 0; i < values.size(); i++) {
      ListedRow row = listed.rows().get(i);
      if (values.get(i).isPresent()) {
        grid.add(row, values.get(i).get());
      } else {
        String joined = row.label() + " | " + String.join(" | ", row.texts());
        grid.add(row, joined);
        notices.add(
            TextTables.unproven(
                number, grid.rows(), row.written(), listed.head().columns(), joined));
      }
    }
    return grid.table(number);
  }
}
