package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.normalizer.label.Label;
import gongkai.normalizer.value.CellText;

/**
 * All of a table that matters for what it is, as long as no value is taken for a label: where its
 * cells lie, the labels in them, and of values only that they are some. Tables that an office sets
 * in the same form year after year, or that many set in one, have the same layout.
 *
 * @param text equal for equal layouts only
 */
record Layout(String text) {
  /** Stands for any value. */
  private static final char VALUE = '#';

  /** Stands before the three texts of a label. */
  private static final char LABEL = 'L';

  /** Stands before any other text. */
  private static final char TEXT = 'T';

  static Layout of(Table table, CellTexts texts) {
    StringBuilder layout = new StringBuilder();
    append(layout, table.rows(), table.columns());
    for (Cell cell : table.cells()) {
      append(layout, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan());
      append(layout, cell.text(), texts);
    }
    return new Layout(layout.toString());
  }

  private static void append(StringBuilder layout, String text, CellTexts texts) {
    boolean isList = text.indexOf(ColumnAligner.BESIDE) >= 0;
    if (!isList && texts.isValue(text)) {
      layout.append(VALUE);
    } else if (!isList && texts.kind(text) == CellText.Kind.WORDS) {
      Label label = texts.label(text);
      layout.append(LABEL);
      append(layout, label.full());
      append(layout, label.bare());
      append(layout, label.numbering());
    } else {
      layout.append(TEXT);
      append(layout, text);
    }
  }

  /** Behind its length, so that no text can be taken for two. */
  private static void append(StringBuilder layout, String text) {
    layout.append(text.length()).append(' ').append(text);
  }

  private static void append(StringBuilder layout, int... numbers) {
    for (int number : numbers) {
      layout.append(number).append(' ');
    }
  }
}
