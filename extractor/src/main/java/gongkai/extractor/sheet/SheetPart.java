package gongkai.extractor.sheet;

import java.util.List;

/** A part of a sheet, in reading order. */
sealed interface SheetPart {
  /** A row that is no part of a table: a title, a note, what stands beside it. */
  record Text(List<String> texts) implements SheetPart {
    public Text {
      texts = List.copyOf(texts);
    }
  }

  /**
   * The rows of a table.
   *
   * @param first from 0
   * @param last included
   */
  record Rows(int first, int last) implements SheetPart {}
}
