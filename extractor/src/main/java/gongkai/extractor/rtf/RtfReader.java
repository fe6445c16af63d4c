package gongkai.extractor.rtf;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import gongkai.extractor.word.Blocks;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a document in the Rich Text Format, as Word, WPS and LibreOffice write it. As with {@link
 * gongkai.extractor.word.DocxReader}, tracked changes are read as accepted; hidden text, notes,
 * headers and footers are left out; a nested table stands after the one that it lies in; automatic
 * numbers are part of the text. Of a file that is cut off what is there is read.
 */
public final class RtfReader implements DocumentReader {
  private static final String START = "{\\rtf";

  /** A byte order mark, blanks, or a comment may stand before the document. */
  private static final int WITHIN = 1 << 16;

  /**
   * {@inheritDoc}
   *
   * @throws java.io.UncheckedIOException if the bytes cannot be had
   */
  @Override
  public Document read(SourceFile file) throws UnreadableFileException {
    byte[] bytes = file.bytes();
    RtfBody body = new RtfBody(new RtfTokens(bytes, start(bytes)));
    List<RtfItem> items = body.read();
    Blocks blocks = new Blocks();
    body.notices().forEach(blocks::addNotice);
    new RtfBlocks(blocks).add(items);
    return blocks.document(body.metadata());
  }

  private static int start(byte[] bytes) throws UnreadableFileException {
    int length = Math.min(bytes.length, WITHIN);
    int start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).indexOf(START);
    if (start < 0) {
      throw new UnreadableFileException(Reason.CORRUPT, "not a readable RTF: it has no document");
    }
    return start;
  }
}
