package gongkai.extractor.word;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;

/**
 * Reads a Word document of the binary format (DOC, of Word 97 and later). The format knows no
 * columns, only where each row's cells begin and end; the columns are the union of these edges.
 * Otherwise as {@link DocxReader}; text boxes stand after the body.
 */
public final class DocReader implements DocumentReader {
  /**
   * {@inheritDoc}
   *
   * @throws java.io.UncheckedIOException if the bytes cannot be had
   */
  @Override
  public Document read(SourceFile file) throws UnreadableFileException {
    byte[] bytes = file.bytes();
    Blocks blocks = new Blocks();
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      new DocBody(document, blocks).read();
      return blocks.document(metadata(document));
    } catch (EncryptedDocumentException e) {
      throw OfficeBytes.encrypted();
    } catch (OldWordFileFormatException e) {
      throw new UnreadableFileException(
          Reason.UNSUPPORTED, "a document of Word 95 or older: " + e.getMessage(), e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw OfficeBytes.corrupt("DOC", e);
    }
  }

  private static Map<String, String> metadata(HWPFDocument document) {
    if (document.getSummaryInformation() == null) {
      return Map.of();
    }
    String title = document.getSummaryInformation().getTitle();
    return title == null || title.isBlank() ? Map.of() : Map.of("title", title.strip());
  }
}
