package gongkai.extractor;

/**
 * A paragraph of text outside tables.
 *
 * @param text white space collapsed, lines joined, never blank
 * @param place where it stands
 */
public record Paragraph(String text, Place place) implements Block {
  public Paragraph {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a paragraph needs text");
    }
  }
}
