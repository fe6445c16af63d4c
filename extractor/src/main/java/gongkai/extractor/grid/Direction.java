package gongkai.extractor.grid;

/** The way in which a line of letters runs on the page as displayed. */
public enum Direction {
  /** Left to right, as most text. */
  RIGHT,
  /** Top to bottom: upright vertical writing, or text turned a quarter clockwise. */
  DOWN,
  /** Right to left: text upside down. */
  LEFT,
  /** Bottom to top: text turned a quarter counter-clockwise. */
  UP
}
