package gongkai.extractor;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.UnreadableFileException.Reason;
import gongkai.extractor.html.HtmlReader;
import gongkai.extractor.html.MhtmlReader;
import gongkai.extractor.pdf.PdfReader;
import gongkai.extractor.rtf.RtfReader;
import gongkai.extractor.sheet.WorkbookReader;
import gongkai.extractor.text.TextReader;
import gongkai.extractor.word.DocReader;
import gongkai.extractor.word.DocxReader;
import java.util.Map;

/** Reads a file by the reader of its format. All readers are listed here. */
public final class Extractor implements DocumentReader {
  private final Map<MediaType, DocumentReader> readers;

  /** An extractor to which no label is known. */
  public Extractor() {
    this(KnownLabels.NONE);
  }

  /**
   * An extractor.
   *
   * @param known labels of tables; where a file does not say what a cell is, they may
   */
  public Extractor(KnownLabels known) {
    readers =
        Map.of(
            MediaType.PDF, new PdfReader(known),
            MediaType.DOCX, new DocxReader(),
            MediaType.DOC, new DocReader(),
            MediaType.RTF, new RtfReader(),
            MediaType.XLSX, new WorkbookReader(),
            MediaType.XLS, new WorkbookReader(),
            MediaType.HTML, new HtmlReader(),
            MediaType.MHTML, new MhtmlReader(),
            MediaType.TEXT, new TextReader(known));
  }

  @Override
  public boolean reads(MediaType type) {
    return readers.containsKey(type);
  }

  @Override
  public Document read(SourceFile file) throws UnreadableFileException {
    if (file.mediaType().equals(MediaType.ENCRYPTED_OOXML)) {
      throw new UnreadableFileException(Reason.ENCRYPTED, "a password is needed to open it");
    }
    if (file.mediaType().equals(MediaType.DAMAGED_OLE2)) {
      throw new UnreadableFileException(
          Reason.CORRUPT,
          "not a readable OLE2 file: its directory is not whole, it may be cut off");
    }
    DocumentReader reader = readers.get(file.mediaType());
    if (reader == null) {
      throw new UnreadableFileException(
          Reason.UNSUPPORTED, "no reader for " + file.mediaType().description());
    }
    return reader.read(file);
  }
}
