package gongkai.extractor.grid;

import gongkai.extractor.Place;
import gongkai.extractor.Place.Box;

/**
 * The frame in which a page is read.
 *
 * @param page from 1
 * @param turn from the page as displayed
 * @param rulings in the frame
 */
record PageFrame(int page, Turn turn, Rulings rulings) {
  /** Where a box of the frame stands on the page as displayed. */
  Place.Part part(Box box) {
    return new Place.Part(page, turn.undo(box));
  }
}
