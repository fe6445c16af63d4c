package gongkai.output.excel;

/**
 * What a workbook holds.
 *
 * @param rows of a sheet, with those of the header
 * @param links of a sheet; beyond them addresses are plain text
 * @param comments of the workbook, which wait in memory until it is written; beyond them flagged
 *     cells are coloured only
 */
record Limits(int rows, int links, int comments) {
  /** The first two are Excel's. */
  static final Limits OF_EXCEL = new Limits(1_048_576, 65_530, 5_000);
}
