package gongkai.extractor.grid;

/** The way in which a line of letters runs on the page as displayed. */
public enum Direction {
  /** Left to right, as most text. */
  RIGHT(0),
  /** Top to bottom: upright vertical writing, or text turned a quarter clockwise. */
  DOWN(1),
  /** Right to left: text upside down. */
  LEFT(2),
  /** Bottom to top: text turned a quarter counter-clockwise. */
  UP(3);

  /** How many quarters clockwise from {@link #RIGHT}. */
  private final int quarters;

  Direction(int quarters) {
    this.quarters = quarters;
  }

  /** This direction on a page that is turned so that another one runs to the right. */
  Direction whenRightIs(Direction other) {
    int turned = Math.floorMod(quarters - other.quarters, 4);
    return turned == 0 ? RIGHT : turned == 1 ? DOWN : turned == 2 ? LEFT : UP;
  }
}
