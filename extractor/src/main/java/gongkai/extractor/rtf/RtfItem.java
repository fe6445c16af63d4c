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
   * @param cells what they hold
   */
  record Row(RowLayout layout, List<List<RtfItem>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
