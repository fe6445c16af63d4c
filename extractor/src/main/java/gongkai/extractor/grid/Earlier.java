package gongkai.extractor.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The cells of a long table that no page break to come can change, kept aside as a chain so that
 * joining a further page does not walk over all pages before.
 *
 * @param cells of one stretch of rows
 * @param columns for each edge of that stretch, its index after the next join
 * @param before the stretch above
 */
record Earlier(List<DraftCell> cells, List<Integer> columns, Optional<Earlier> before) {
  Earlier {
    cells = List.copyOf(cells);
    columns = List.copyOf(columns);
  }

  /** All cells from the top, on the columns that the last join gave. */
  static List<DraftCell> all(Optional<Earlier> last, int edges) {
    List<Integer> places = IntStream.range(0, edges).boxed().toList();
    Deque<List<DraftCell>> stretches = new ArrayDeque<>();
    Optional<Earlier> at = last;
    while (at.isPresent()) {
      Earlier stretch = at.get();
      List<Integer> later = places;
      List<Integer> now = stretch.columns.stream().map(later::get).toList();
      stretches.push(stretch.cells.stream().map(cell -> cell.moved(0, now)).toList());
      places = now;
      at = stretch.before;
    }
    List<DraftCell> all = new ArrayList<>();
    stretches.forEach(all::addAll);
    return all;
  }
}
