package gongkai.extractor.pdf;

import gongkai.extractor.Document.Notice;
import gongkai.extractor.Place;
import gongkai.extractor.Place.Box;
import gongkai.extractor.grid.Letter;
import gongkai.extractor.grid.PageMarks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What all pages of a file show.
 *
 * @param pages in order; one that cannot be read is left out
 * @param hasImages whether a page shows a picture
 * @param notices what could not be read
 */
record DocumentScan(List<PageMarks> pages, boolean hasImages, List<Notice> notices) {
  DocumentScan {
    pages = List.copyOf(pages);
    notices = List.copyOf(notices);
  }

  static DocumentScan of(PDDocument pdf) {
    List<PageMarks> pages = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    boolean hasImages = false;
    for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
      try {
        PDPage page = pdf.getPage(number - 1);
        PageScan scan = new PageScan(page);
        scan.run();
        PageMarks marks = scan.marks(number);
        pages.add(marks);
        hasImages |= scan.hasImages();
        note(scan, marks, notices);
      } catch (IOException | RuntimeException | StackOverflowError e) {
        notices.add(on(number, "the page cannot be read: " + e));
      }
    }
    return new DocumentScan(pages, hasImages, notices);
  }

  private static void note(PageScan scan, PageMarks marks, List<Notice> notices) {
    int page = marks.page();
    if (!scan.undecodedFonts().isEmpty()) {
      notices.add(
          on(
              page,
              "the file does not say which letters these fonts show: "
                  + String.join(", ", scan.undecodedFonts())));
    }
    if (!scan.problems().isEmpty()) {
      notices.add(on(page, "parts of the page cannot be read: " + scan.problems()));
    }
    if (!hasText(marks) && scan.hasImages()) {
      notices.add(on(page, "the page is a picture without text"));
    }
  }

  private static Notice on(int page, String text) {
    return new Notice(Place.on(page, new Box(0, 0, 0, 0)), text);
  }

  boolean isEmpty() {
    return pages.stream().noneMatch(DocumentScan::hasText);
  }

  private static boolean hasText(PageMarks page) {
    return page.letters().stream()
        .anyMatch(letter -> !letter.text().isBlank() && !letter.text().equals(Letter.UNKNOWN));
  }
}
