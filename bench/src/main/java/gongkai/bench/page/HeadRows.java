package gongkai.bench.page;

import gongkai.typesetter.Grid;
import gongkai.typesetter.GridCell;

/** The rows at a table's top that a page after a break may repeat. */
final class HeadRows {
  private HeadRows() {}

  /** How many; 0 where a table has no head of its own. */
  static int of(Grid grid) {
    return switch (grid.name()) {
      case "requests", "reconsideration" ->
          grid.cells().stream()
                  .filter(cell -> cell.kind() == GridCell.Kind.VALUE)
                  .mapToInt(GridCell::row)
                  .min()
                  .orElse(1)
              - 1;
      case "sheet" -> 1;
      default -> 0;
    };
  }

  /** Whether a table is the rest of one that was cut: it begins with figures. */
  static boolean isRest(Grid grid) {
    return grid.name().equals("requests") && of(grid) == 0;
  }
}
