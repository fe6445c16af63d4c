package gongkai.extractor.grid;

import gongkai.extractor.KnownLabels;
import gongkai.extractor.KnownTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table that shows nothing but known labels and numbers, fitted to what is known of it: heads and
 * rows are told by their labels, and each number by the head over it and the label beside it. It is
 * read as a whole or not at all.
 */
final class FittedTable {
  /**
   * A table that is read.
   *
   * @param sides at which its numbers may be set
   * @param exactly those of them at which they lie over each other exactly
   */
  record Fit(OpenTable table, Set<NumberSide> sides, Set<NumberSide> exactly) {}

  private final FittedText of;
  private final KnownLabels known;
  private final OpenText text;
  private final List<FittedLabel> heads;
  private final List<FittedLabel> body;
  private final List<Phrase> numbers;
  private final Set<NumberSide> sides;

  /**
   * A table.
   *
   * @param heads labels over the first row
   * @param body labels below the heads
   * @param numbers below the heads
   */
  FittedTable(
      FittedText of, List<FittedLabel> heads, List<FittedLabel> body, List<Phrase> numbers) {
    this.of = of;
    known = of.known();
    text = of.text();
    sides = of.sides();
    this.heads = heads;
    this.body = body;
    this.numbers = numbers;
  }

  /** The table; empty if anything about it is in doubt. */
  Optional<Fit> read() {
    List<FittedLabel> columns =
        heads.stream()
            .filter(head -> known.isColumn(head.name()))
            .sorted(Comparator.comparingDouble(FittedLabel::centre))
            .toList();
    FittedStub stub = FittedStub.of(body, known);
    List<String> rowNames = stub.rows().stream().map(FittedLabel::name).toList();
    List<KnownTable.Line> lines =
        known.columns(columns.stream().map(FittedLabel::name).toList(), rowNames);
    if (lines.isEmpty() || (numbers.isEmpty() && rowNames.isEmpty()) || !stub.isInOrder()) {
      return Optional.empty();
    }
    Optional<int[]> owners =
        FittedColumns.of(columns, numbers, sides)
            .or(() -> PagedColumns.of(columns, stub.ungrouped(), numbers, of));
    Optional<List<Map<Integer, TextCell>>> rows =
        owners
            .flatMap(found -> NumberLines.of(numbers, found, text, known, !stub.rows().isEmpty()))
            .flatMap(found -> FittedRows.of(stub.rows(), found, text));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    FittedHead head = new FittedHead(heads, columns, lines, stub.depth());
    int[] found = owners.orElseThrow();
    Set<NumberSide> shown = NumberSide.of(numbers, found);
    shown.retainAll(NumberSide.beside(numbers, found, columns));
    Set<NumberSide> exactly = NumberSide.exactly(numbers, found);
    return head.cells().map(cells -> new Fit(table(head, cells, stub, rows.get()), shown, exactly));
  }

  private OpenTable table(
      FittedHead head,
      List<PlacedText> headCells,
      FittedStub stub,
      List<Map<Integer, TextCell>> rows) {
    List<PlacedText> placed = new ArrayList<>(headCells);
    placed.addAll(stub.cells(head.height()));
    for (int row = 0; row < rows.size(); row++) {
      int top = head.height() + row;
      for (TextCell number : rows.get(row).values()) {
        int column = stub.depth() + number.first();
        TextCell cell = number.over(column, column);
        placed.add(new PlacedText(top, column, top + 1, column + 1, cell));
      }
    }
    int height = head.height() + rows.size();
    int width = stub.depth() + head.columns();
    FittedEdges edges = new FittedEdges(placed);
    return PlacedTexts.table(placed, edges.xs(width), edges.ys(height), List.of());
  }
}
