package gongkai.extractor;

/** A heading, a paragraph or a table of a document. */
public sealed interface Block permits Heading, Paragraph, Table {
  /** Where it stands. */
  Place place();
}
