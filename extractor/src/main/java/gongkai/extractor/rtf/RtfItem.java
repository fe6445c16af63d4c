package gongkai.extractor.rtf;

import java.util.List;
import java.util.OptionalInt;

/** What a document holds, in reading order, before it is known which columns its tables have. */
sealed interface RtfItem {

  /**
   * A paragraph.
   *
   * @param lines of it, in order
   * @param level of the heading it is, from 1; empty for a paragraph that is none
   */
  record Text(List<String> lines, OptionalInt level) implements RtfItem {
    public Text {
      lines = List.copyOf(lines);
    }
  }

  /** A table. */
  record Grid(List<Row> rows) implements RtfItem {
    public Grid {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param layout where its cells stand
   * @param cells what they hold; one that is there as a whole may have less than its layout, the
   *     others being blank
   * @param end how much of it is there
   */
  record Row(RowLayout layout, List<List<RtfItem>> cells, End end) {
    /** How much of a row a file has. */
    enum End {
      COMPLETE,
      /** The file ends behind its last cell: others may have followed. */
      BEHIND_CELL,
      /** The file ends within its last cell. */
      WITHIN_CELL
    }

    public Row {
      cells = List.copyOf(cells);
    }
  }
}
