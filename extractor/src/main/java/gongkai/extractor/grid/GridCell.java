package gongkai.extractor.grid;

import java.util.Set;

/**
 * A cell between rulings; rows and columns count from 0, their ends are exclusive.
 *
 * @param ruled the sides along which a ruling was drawn
 */
record GridCell(int top, int left, int bottom, int right, Set<Side> ruled) {
  /** More columns than a table has, and odd, so that corners spread over all hash codes. */
  private static final int MANY_COLUMNS = 40_503;

  GridCell {
    ruled = Set.copyOf(ruled);
  }

  /**
   * By the corner, which cells of a grid have alone. What records have by themselves is the same
   * for a cell in each of many rows.
   */
  @Override
  public int hashCode() {
    return top * MANY_COLUMNS + left;
  }
}
