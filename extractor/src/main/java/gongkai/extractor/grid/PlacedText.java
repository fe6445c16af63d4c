package gongkai.extractor.grid;

import java.util.Set;

/**
 * A text in its place in a table; rows and columns count from 0, their ends are exclusive.
 *
 * @param text of the cell
 */
record PlacedText(int top, int left, int bottom, int right, TextCell text) {
  GridCell cell() {
    return new GridCell(top, left, bottom, right, Set.of());
  }
}
