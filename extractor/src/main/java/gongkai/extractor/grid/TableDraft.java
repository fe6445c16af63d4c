package gongkai.extractor.grid;

import gongkai.extractor.Place;
import gongkai.extractor.Table;
import java.util.List;

/**
 * A table, or what of it was read so far.
 *
 * @param xs the columns' edges, one more than columns
 * @param rows how many
 * @param cells do not overlap
 * @param parts where it stands, a part a page
 */
record TableDraft(List<Double> xs, int rows, List<DraftCell> cells, List<Place.Part> parts) {
  TableDraft {
    xs = List.copyOf(xs);
    cells = List.copyOf(cells);
    parts = List.copyOf(parts);
  }

  int columns() {
    return xs.size() - 1;
  }

  /** Whether it is a frame around text rather than a table. */
  boolean isFrame() {
    return columns() < 2 || cells.stream().filter(cell -> !cell.isBlank()).count() < 2;
  }

  List<DraftCell> bottomCells() {
    return cells.stream().filter(cell -> cell.bottom() == rows).toList();
  }

  List<DraftCell> topCells() {
    return cells.stream().filter(cell -> cell.top() == 0).toList();
  }

  Place.Part lastPart() {
    return parts.get(parts.size() - 1);
  }

  Table finish(int number) {
    return new Table(
        number, rows, columns(), cells.stream().map(DraftCell::finish).toList(), new Place(parts));
  }
}
