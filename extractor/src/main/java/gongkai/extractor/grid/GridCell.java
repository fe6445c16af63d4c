package gongkai.extractor.grid;

import java.util.Set;

/**
 * A cell between rulings; rows and columns count from 0, their ends are exclusive.
 *
 * @param ruled the sides along which a ruling was drawn
 */
record GridCell(int top, int left, int bottom, int right, Set<Side> ruled) {
  GridCell {
    ruled = Set.copyOf(ruled);
  }
}
