package gongkai.extractor.text;

import java.util.List;

/**
 * Lines of a dump that were read as rows.
 *
 * @param rows from top to bottom
 * @param end index of the first line after them
 */
record DumpedRows(List<CellRow> rows, int end) {
  private static final int LONG_SENTENCE = 100;

  DumpedRows {
    rows = List.copyOf(rows);
  }

  /** Whether they are a table: two rows of two cells at least, and not prose that holds marks. */
  boolean isTable() {
    return rows.stream().filter(row -> row.size() > 1).count() >= 2
        && rows.stream().anyMatch(DumpedRows::hasTwoTexts)
        && !isProse();
  }

  private static boolean hasTwoTexts(CellRow row) {
    return row.texts().stream().filter(text -> !text.isBlank()).count() >= 2;
  }

  private boolean isProse() {
    List<String> written =
        rows.stream().flatMap(row -> row.texts().stream()).filter(text -> !text.isBlank()).toList();
    long sentences =
        written.stream()
            .filter(text -> text.length() > LONG_SENTENCE || text.endsWith("。"))
            .count();
    return sentences * 2 > written.size();
  }
}
