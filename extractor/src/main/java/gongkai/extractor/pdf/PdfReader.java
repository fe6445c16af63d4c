package gongkai.extractor.pdf;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.KnownLabels;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads PDF files: letters and rulings by PDFBox, paragraphs and tables by their geometry. */
public final class PdfReader implements DocumentReader {
  private final KnownLabels known;

  /** A reader to which no label is known. */
  public PdfReader() {
    this(KnownLabels.NONE);
  }

  /**
   * A reader; PDFBox then uses one bundled font for all that are not embedded.
   *
   * @param known labels of tables, which tell how tables without rulings are to be read
   */
  public PdfReader(KnownLabels known) {
    this.known = known;
    FontMappers.set(BundledFont.load());
  }

  @Override
  public Document read(SourceFile file) throws UnreadableFileException {
    try {
      return document(file);
    } catch (InvalidPasswordException e) {
      throw new UnreadableFileException(Reason.ENCRYPTED, "a password is needed to open it", e);
    } catch (NoClassDefFoundError e) {
      // PDFBox needs a further library for keys, and no key would be at hand.
      throw new UnreadableFileException(Reason.ENCRYPTED, "a certificate is needed to open it", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableFileException(
          Reason.CORRUPT, "not readable as PDF: " + e.getMessage(), e);
    }
  }

  private Document document(SourceFile file) throws UnreadableFileException, IOException {
    FileReading reading = new FileReading(known);
    reading.read(file.content().read());
    if (!reading.hasText()) {
      throw refusal(reading);
    }
    return reading.document();
  }

  private static UnreadableFileException refusal(FileReading reading) {
    String reasons = reading.reason();
    return switch (reading.usualKind()) {
      case PICTURE ->
          new UnreadableFileException(
              Reason.SCANNED, "its pages are pictures without text: " + reasons);
      case UNDECODED ->
          new UnreadableFileException(
              // A file that was cut may have lost its fonts with its end.
              reading.isWhole() ? Reason.UNSUPPORTED : Reason.CORRUPT,
              "a PDF file whose letters it does not name: " + reasons);
      default ->
          new UnreadableFileException(
              Reason.CORRUPT,
              "its pages show neither text nor pictures"
                  + (reasons.isEmpty() ? "" : ": " + reasons));
    };
  }
}
