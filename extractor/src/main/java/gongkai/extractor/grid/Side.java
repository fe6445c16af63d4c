package gongkai.extractor.grid;

/** A side of a cell. */
enum Side {
  TOP,
  RIGHT,
  BOTTOM,
  LEFT
}
