package gongkai.extractor.pdf;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Block;
import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import gongkai.extractor.grid.PageLayout;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/** Reads PDF files: letters and rulings by PDFBox, paragraphs and tables by their geometry. */
public final class PdfReader implements DocumentReader {
  /** A reader; PDFBox then uses one bundled font for all that are not embedded. */
  public PdfReader() {
    FontMappers.set(BundledFont.load());
  }

  @Override
  public Document read(SourceFile file) throws UnreadableFileException {
    try (PDDocument pdf = Loader.loadPDF(file.content().read())) {
      return read(pdf, file);
    } catch (InvalidPasswordException e) {
      throw new UnreadableFileException(
          Reason.ENCRYPTED, file.path() + ": a password is needed to open it", e);
    } catch (NoClassDefFoundError e) {
      // PDFBox needs a further library for keys, and no key would be at hand.
      throw new UnreadableFileException(
          Reason.ENCRYPTED, file.path() + ": a certificate is needed to open it", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableFileException(
          Reason.CORRUPT, file.path() + ": not readable as PDF: " + e.getMessage(), e);
    }
  }

  private static Document read(PDDocument pdf, SourceFile file) throws UnreadableFileException {
    DocumentScan scan = DocumentScan.of(pdf);
    if (scan.isEmpty()) {
      throw new UnreadableFileException(
          scan.hasImages() ? Reason.SCANNED : Reason.CORRUPT,
          file.path()
              + (scan.hasImages()
                  ? ": its pages are pictures without text"
                  : ": its pages show neither text nor pictures"));
    }
    List<Block> blocks = PageLayout.read(scan.pages());
    return new Document(
        blocks, OptionalInt.of(pdf.getNumberOfPages()), metadata(pdf), scan.notices());
  }

  private static Map<String, String> metadata(PDDocument pdf) {
    Map<String, String> metadata = new LinkedHashMap<>();
    PDDocumentInformation information = pdf.getDocumentInformation();
    put(metadata, "title", information.getTitle());
    put(metadata, "author", information.getAuthor());
    put(metadata, "creator", information.getCreator());
    put(metadata, "producer", information.getProducer());
    return metadata;
  }

  private static void put(Map<String, String> metadata, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      metadata.put(name, value.strip());
    }
  }
}
