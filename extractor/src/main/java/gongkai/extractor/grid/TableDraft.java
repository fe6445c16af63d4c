package gongkai.extractor.grid;

import gongkai.extractor.Place;
import gongkai.extractor.Table;
import java.util.List;
import java.util.Optional;

/**
 * A table, or what of it was read so far.
 *
 * @param xs the columns' edges, one more than columns
 * @param rows how many
 * @param cells do not overlap; of a table that was joined, those that a further join may look at
 * @param parts where it stands, a part a page
 * @param head its first cells, as long as {@code earlier} has them
 * @param earlier its other cells
 */
record TableDraft(
    List<Double> xs,
    int rows,
    List<DraftCell> cells,
    List<Place.Part> parts,
    List<DraftCell> head,
    Optional<Earlier> earlier) {
  TableDraft {
    xs = List.copyOf(xs);
    cells = List.copyOf(cells);
    parts = List.copyOf(parts);
    head = List.copyOf(head);
  }

  TableDraft(List<Double> xs, int rows, List<DraftCell> cells, List<Place.Part> parts) {
    this(xs, rows, cells, parts, List.of(), Optional.empty());
  }

  TableDraft with(List<DraftCell> others) {
    return new TableDraft(xs, rows, others, parts, head, earlier);
  }

  /** The same table with all its cells at hand. */
  TableDraft whole() {
    if (earlier.isEmpty()) {
      return this;
    }
    List<DraftCell> all = Earlier.all(earlier, xs.size());
    all.addAll(cells);
    return new TableDraft(xs, rows, all, parts);
  }

  /** The cells of its first rows. */
  List<DraftCell> firstCells() {
    return earlier.isEmpty() ? cells : head;
  }

  int columns() {
    return xs.size() - 1;
  }

  /** Whether it is a frame around text rather than a table. */
  boolean isFrame() {
    return columns() < 2
        || (earlier.isEmpty()
            && cells.stream().filter(cell -> !cell.isBlank()).limit(2).count() < 2);
  }

  /** Whether it is a frame around sentences, not a band left of a table. */
  boolean isBoxedText() {
    return columns() < 2 && earlier.isEmpty() && cells.stream().anyMatch(DraftCell::isSentence);
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
