package gongkai.bench.formats;

import gongkai.bench.page.PageFormat;
import gongkai.bench.produce.LibreOffice;
import gongkai.bench.produce.PdfProducer;
import java.nio.file.Path;
import java.util.Locale;

/** A kind of file in which reports are found, and who makes it of a page. */
enum Target {
  DOCX(PageFormat.DOCX, ".docx"),
  DOC(PageFormat.DOCX, ".doc"),
  RTF(PageFormat.DOCX, ".rtf"),
  HTML(PageFormat.HTML, ".html"),
  HTML_OF_WORD(PageFormat.DOCX, ".html"),
  XLSX(PageFormat.HTML, ".xlsx"),
  XLS(PageFormat.HTML, ".xls"),
  TEXT(PageFormat.DOCX, ".txt"),
  /** Has nothing of blank cells, so that nobody can read the rest of their rows. */
  SCRAPED_TEXT(PageFormat.HTML, ".txt");

  private final PageFormat source;
  private final String extension;

  Target(PageFormat source, String extension) {
    this.source = source;
    this.extension = extension;
  }

  /** The format of what it is made of. */
  PageFormat source() {
    return source;
  }

  /** Of its files' names, with the dot. */
  String extension() {
    return extension;
  }

  /**
   * Who makes it.
   *
   * @param work a folder for what is not finished
   */
  PdfProducer producer(Path work) {
    return switch (this) {
      case DOCX, HTML -> new Unchanged();
      case DOC -> LibreOffice.toDoc(work);
      case RTF -> LibreOffice.toRtf(work);
      case HTML_OF_WORD -> LibreOffice.toHtml(work);
      case XLSX -> LibreOffice.toXlsx(work);
      case XLS -> LibreOffice.toXls(work);
      case TEXT -> LibreOffice.toText(work);
      case SCRAPED_TEXT -> new ScrapedText();
    };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
