package gongkai.extractor.pdf;

import gongkai.extractor.grid.PageMarks;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What all pages of a file show.
 *
 * @param pages in order; one that the file has only in name is left out
 * @param notices what could not be read
 */
record DocumentScan(List<ScannedPage> pages, PageNotices notices) {
  DocumentScan {
    pages = List.copyOf(pages);
  }

  /**
   * Scans all pages.
   *
   * @param before how many pages count before the file's first
   */
  static DocumentScan of(PDDocument pdf, int before) {
    List<ScannedPage> pages = new ArrayList<>();
    PageNotices notices = new PageNotices();
    GlyphText texts = new GlyphText();
    Layers layers = Layers.of(pdf);
    Iterator<PDPage> remaining = pdf.getPages().iterator();
    int number = before;
    while (remaining.hasNext()) {
      number++;
      try {
        ScannedPage page = PageScan.of(remaining.next(), number, texts, layers);
        pages.add(page);
        notices.add(page);
      } catch (RuntimeException | StackOverflowError e) {
        notices.add(number, "cannot be read: " + e.getMessage());
      }
    }
    return new DocumentScan(pages, notices);
  }

  List<PageMarks> marks() {
    return pages.stream().map(ScannedPage::marks).toList();
  }
}
