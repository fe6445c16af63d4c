package gongkai.extractor.pdf;

import gongkai.extractor.Document.Notice;
import gongkai.extractor.grid.PageMarks;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What the pages of a file show, page by page, so that a long file is never in memory as a whole. A
 * page that the file has only in name is left out.
 */
final class DocumentScan implements Iterator<PageMarks> {
  private final Iterator<PDPage> remaining;
  private final GlyphText texts = new GlyphText();
  private final Layers layers;
  private final PageNotices notices = new PageNotices();
  private final Map<ScannedPage.Kind, Integer> kinds = new EnumMap<>(ScannedPage.Kind.class);
  private Optional<PageMarks> next = Optional.empty();
  private int number;

  /**
   * Scans from the first page on.
   *
   * @param before how many pages count before it
   */
  DocumentScan(PDDocument pdf, int before) {
    remaining = pdf.getPages().iterator();
    layers = Layers.of(pdf);
    number = before;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && remaining.hasNext()) {
      number++;
      next = scanned();
    }
    return next.isPresent();
  }

  @Override
  public PageMarks next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no page after " + number);
    }
    PageMarks page = next.orElseThrow();
    next = Optional.empty();
    return page;
  }

  private Optional<PageMarks> scanned() {
    try {
      ScannedPage page = PageScan.of(remaining.next(), number, texts, layers);
      ScannedPage.Kind kind = page.kind();
      kinds.merge(kind, 1, Integer::sum);
      notices.add(page, kind);
      return Optional.of(page.marks());
    } catch (RuntimeException | StackOverflowError e) {
      notices.add(number, "cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** How many pages of each kind have been scanned. */
  Map<ScannedPage.Kind, Integer> kinds() {
    return kinds;
  }

  /** What could not be read so far. */
  List<Notice> notices() {
    return notices.notices();
  }
}
