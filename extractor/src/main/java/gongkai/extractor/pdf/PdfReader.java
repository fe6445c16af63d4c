package gongkai.extractor.pdf;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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
    FileReading reading = new FileReading();
    reading.read(pdf);
    if (!reading.hasText()) {
      throw refusal(reading, file);
    }
    return reading.document(metadata(pdf));
  }

  private static UnreadableFileException refusal(FileReading reading, SourceFile file) {
    String seen = file.path() + ": ";
    String reasons = reading.reason();
    return switch (reading.usualKind()) {
      case PICTURE ->
          new UnreadableFileException(
              Reason.SCANNED, seen + "its pages are pictures without text: " + reasons);
      case UNDECODED ->
          new UnreadableFileException(
              Reason.UNSUPPORTED, seen + "a PDF file whose letters it does not name: " + reasons);
      default ->
          new UnreadableFileException(
              Reason.CORRUPT,
              seen
                  + "its pages show neither text nor pictures"
                  + (reasons.isEmpty() ? "" : ": " + reasons));
    };
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
