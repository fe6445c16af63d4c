package gongkai.extractor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a file says, in reading order.
 *
 * @param blocks headings, paragraphs and tables in reading order; empty if there is nothing to read
 * @param pages how many pages it has; empty where the format has none
 * @param metadata what the file says of itself outside its text, by lower-case name: {@code title},
 *     {@code published}, {@code url} and the like, and a web page's meta elements under their own
 *     names; in the order met
 * @param notices what could not be read or was read with doubt
 * @param links of a web page's main part, in the order met, each once; empty for other formats
 */
public record Document(
    List<Block> blocks,
    OptionalInt pages,
    Map<String, String> metadata,
    List<Notice> notices,
    List<Link> links) {

  /** A document without links. */
  public Document(
      List<Block> blocks, OptionalInt pages, Map<String, String> metadata, List<Notice> notices) {
    this(blocks, pages, metadata, notices, List.of());
  }

  /**
   * Something about the reading that a person should know: a page that is a picture, a table whose
   * cells are glued.
   *
   * @param place where
   * @param text what was found, in one sentence
   */
  public record Notice(Place place, String text) {}

  public Document {
    blocks = List.copyOf(blocks);
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    notices = List.copyOf(notices);
    links = List.copyOf(links);
  }

  /** The tables, in reading order. */
  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }
}
