package gongkai.extractor.grid;

import gongkai.extractor.Place;
import java.util.List;
import java.util.Optional;

/** A line of text or a table on a page, in the frame in which the page is read. */
sealed interface PageItem {
  /** Its top in the frame in which the page is read. */
  double top();

  /** Its bottom there. */
  double bottom();

  /**
   * The lines that rulings do not put into cells: of text, in a frame or not, or of a table without
   * rulings.
   */
  List<Line> lines();

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

    @Override
    public List<Line> lines() {
      return List.of(line);
    }
  }

  /**
   * A table or the part of one on this page.
   *
   * @param ifFrame the same text as lines, for the case that it turns out to be no table
   * @param open what it was read from, if that was not its rulings
   * @param isWhole whether it is known to begin and end here
   */
  record TableItem(
      TableDraft table,
      double top,
      double bottom,
      List<TextLine> ifFrame,
      Optional<OpenText> open,
      boolean isWhole)
      implements PageItem {
    TableItem(TableDraft table, double top, double bottom, List<TextLine> ifFrame) {
      this(table, top, bottom, ifFrame, Optional.empty(), false);
    }

    public TableItem {
      ifFrame = List.copyOf(ifFrame);
    }

    @Override
    public List<Line> lines() {
      if (open.isPresent()) {
        return open.get().lines();
      }
      return isFrame() ? ifFrame.stream().map(TextLine::line).toList() : List.of();
    }

    /** Whether it is a frame around text, as far as its page tells. */
    boolean isFrame() {
      return open.isEmpty() && table.isFrame();
    }
  }
}
