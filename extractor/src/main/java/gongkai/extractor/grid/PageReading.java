package gongkai.extractor.grid;

import java.util.List;

/**
 * A page taken apart.
 *
 * @param frame in which it is read
 * @param width of the frame
 * @param height of the frame
 * @param items from top to bottom
 */
record PageReading(PageFrame frame, double width, double height, List<PageItem> items) {
  PageReading {
    items = List.copyOf(items);
  }

  /** The page's number, from 1. */
  int page() {
    return frame.page();
  }

  PageReading with(List<PageItem> others) {
    return new PageReading(frame, width, height, others);
  }
}
