package gongkai.bench.page;

import gongkai.bench.report.Dice;
import gongkai.typesetter.Grid;
import gongkai.typesetter.GridCell;

/** Which cells have a colour behind them. */
enum Shading implements Dice.Weighted {
  NONE(60),
  HEAD(14),
  BANDS(10),
  LABELS(8),
  WHITE(8);

  private final int weight;

  Shading(int weight) {
    this.weight = weight;
  }

  /** Whether a cell is filled. */
  boolean fills(Grid grid, GridCell cell) {
    return switch (this) {
      case NONE -> false;
      case HEAD -> cell.row() <= HeadRows.of(grid);
      case BANDS -> cell.rowSpan() == 1 && cell.row() % 2 == 0;
      case LABELS -> cell.kind() == GridCell.Kind.LABEL;
      case WHITE -> true;
    };
  }

  /** RRGGBB. */
  String colour() {
    return this == WHITE ? "FFFFFF" : "D9E2F3";
  }

  @Override
  public int weight() {
    return weight;
  }
}
