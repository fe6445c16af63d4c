package gongkai.output;

/**
 * A label of cells that no form claims, and where it stands.
 *
 * @param label as published where it was met first
 * @param cells how many numbers stand under it
 * @param reports how many reports have it
 * @param example the first cell under it
 */
public record LabelUse(String label, long cells, long reports, Example example) {
  /**
   * A cell.
   *
   * @param file its file
   * @param place its page (empty where the format has no pages), table, row and column, from 1
   * @param raw its text
   */
  public record Example(String file, Position place, String raw) {}

  /**
   * Where a cell stands, as the dataset writes it.
   *
   * @param page from 1; empty text where the format has no pages
   * @param table from 1
   * @param row from 1
   * @param column from 1
   */
  public record Position(String page, String table, String row, String column) {}
}
