package gongkai.bench.page;

import gongkai.bench.report.Dice;

/** How a table's rulings are drawn. */
enum Borders implements Dice.Weighted {
  SOLID(44),
  THICK(6),
  HAIR(7),
  DOUBLE(6),
  DASHED(6),
  DOTTED(6),
  /** Each cell has its own, with a gap of a point or two. */
  SEPARATE(6),
  /** Thick around the table, thin within. */
  FRAMED(5),
  HORIZONTAL(8),
  NONE(8);

  private final int weight;

  Borders(int weight) {
    this.weight = weight;
  }

  boolean isRuled() {
    return this != HORIZONTAL && this != NONE;
  }

  @Override
  public int weight() {
    return weight;
  }
}
