package gongkai.extractor.grid;

import java.util.List;

/**
 * A page taken apart.
 *
 * @param page from 1
 * @param width of the frame in which it is read
 * @param height of that frame
 * @param items from top to bottom
 */
record PageReading(int page, double width, double height, List<PageItem> items) {
  PageReading {
    items = List.copyOf(items);
  }

  PageReading with(List<PageItem> others) {
    return new PageReading(page, width, height, others);
  }
}
