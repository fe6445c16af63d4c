package gongkai.extractor.html;

import gongkai.extractor.Document.Notice;
import gongkai.extractor.Place;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the source of a page ends. Many pages leave out end tags that HTML does not ask for, but a
 * table that no end tag of it, of the body or of the page follows is cut off.
 */
enum PageEnd {
  /** Behind all tables. */
  COMPLETE,
  /** Within a table, behind the end of its last cell. */
  WITHIN_TABLE,
  /** Within a cell: of what stood there, any part may be missing. */
  WITHIN_CELL;

  /** Where a page ends, by its last whole tags. */
  static PageEnd of(String source) {
    int at = source.lastIndexOf('<', source.lastIndexOf('>'));
    while (at >= 0) {
      Optional<PageEnd> end = of(source, at);
      if (end.isPresent()) {
        return end.get();
      }
      at = source.lastIndexOf('<', at - 1);
    }
    return COMPLETE;
  }

  /** What a tag says if it is the last that says something. */
  private static Optional<PageEnd> of(String source, int at) {
    boolean closes = source.startsWith("/", at + 1);
    int start = at + (closes ? 2 : 1);
    int end = start;
    while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
      end++;
    }
    return switch (source.substring(start, end).toLowerCase(Locale.ROOT)) {
      case "table" -> Optional.of(closes ? COMPLETE : WITHIN_TABLE);
      case "body", "html" -> closes ? Optional.of(COMPLETE) : Optional.empty();
      case "tr" -> Optional.of(WITHIN_TABLE);
      case "td", "th" -> Optional.of(closes ? WITHIN_TABLE : WITHIN_CELL);
      default -> Optional.empty();
    };
  }

  /** What a person should know of it. */
  Optional<Notice> notice() {
    return this == COMPLETE
        ? Optional.empty()
        : Optional.of(new Notice(Place.NONE, "the page ends within a table: it may be cut off"));
  }
}
