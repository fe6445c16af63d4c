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

  /**
   * A table of data.
   *
   * @param cells on their grid
   * @param numbers how many of them are a number
   */
  record Grid(PlacedCells cells, long numbers) implements Content {}
}
