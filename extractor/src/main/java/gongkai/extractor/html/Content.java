package gongkai.extractor.html;

/** What a page shows, in reading order; tables that only lay it out are dissolved already. */
sealed interface Content {

  /**
   * A line of text.
   *
   * @param text white space collapsed, never blank
   * @param level of the heading it is, from 1; 0 for a line that is none
   */
  record Line(String text, int level) implements Content {}

  /** A table of data. */
  record Grid(PlacedCells cells) implements Content {}
}
