package gongkai.extractor.grid;

import gongkai.extractor.Place;
import java.util.List;

/** A line of text or a table on a page, in the frame in which the page is read. */
sealed interface PageItem {
  /** Its top in the frame in which the page is read. */
  double top();

  /** Its bottom there. */
  double bottom();

  /**
   * A line of text outside tables.
   *
   * @param line in the frame in which the page is read
   * @param part where it stands on the page as displayed
   */
  record TextLine(Line line, Place.Part part) implements PageItem {
    @Override
    public double top() {
      return line.box().top();
    }

    @Override
    public double bottom() {
      return line.box().bottom();
    }
  }

  /**
   * A table or the part of one on this page.
   *
   * @param ifFrame the same text as lines, for the case that it turns out to be no table
   */
  record TableItem(TableDraft table, double top, double bottom, List<TextLine> ifFrame)
      implements PageItem {
    public TableItem {
      ifFrame = List.copyOf(ifFrame);
    }
  }
}
