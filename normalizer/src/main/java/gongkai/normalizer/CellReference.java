package gongkai.normalizer;

import gongkai.extractor.Place;

/**
 * Which cell of a document.
 *
 * @param table the table's number in the document, from 1
 * @param row in the grid of the table as read, from 1
 * @param column in the grid of the table as read, from 1
 * @param place where the cell stands on the pages
 */
public record CellReference(int table, int row, int column, Place place) {
  /** No cell: a figure that a person added and the program did not find. */
  public static final CellReference NONE = new CellReference(0, 0, 0, Place.NONE);

  /** Whether it is a cell at all. */
  public boolean isCell() {
    return table > 0;
  }
}
