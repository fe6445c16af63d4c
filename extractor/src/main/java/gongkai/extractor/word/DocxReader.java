package gongkai.extractor.word;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.UnreadableFileException;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;

/**
 * Reads a Word document of the XML format (DOCX, transitional and strict). Tracked changes are read
 * as accepted; hidden text, notes, headers and footers are left out; a nested table stands after
 * the one that it lies in; automatic numbers are part of the text.
 */
public final class DocxReader implements DocumentReader {
  /**
   * {@inheritDoc}
   *
   * @throws java.io.UncheckedIOException if the bytes cannot be had
   */
  @Override
  public Document read(SourceFile file) throws UnreadableFileException {
    byte[] bytes = file.bytes();
    Blocks blocks = new Blocks();
    try {
      OfficeBytes.requireNoPassword(bytes);
      DocxParts parts = DocxParts.read(bytes, blocks);
      new DocxBody(parts, blocks).read(parts.document().child("body"));
      return blocks.document(parts.metadata());
    } catch (IOException
        | OpenXML4JException
        | XMLStreamException
        | RuntimeException
        | StackOverflowError e) {
      throw OfficeBytes.corrupt("DOCX", e);
    }
  }
}
