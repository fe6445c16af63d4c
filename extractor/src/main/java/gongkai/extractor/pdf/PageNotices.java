package gongkai.extractor.pdf;

import gongkai.extractor.Document.Notice;
import gongkai.extractor.Place;
import gongkai.extractor.Place.Box;
import gongkai.extractor.Place.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What could not be read on which pages; the same trouble of many pages is said once. */
final class PageNotices {
  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  private final Map<String, List<Integer>> pagesByText = new LinkedHashMap<>();

  void add(int page, String text) {
    pagesByText.computeIfAbsent(text, unused -> new ArrayList<>()).add(page);
  }

  void add(ScannedPage page) {
    int number = page.marks().page();
    String fonts = String.join(", ", new TreeSet<>(page.undecodedFonts()));
    if (page.kind() == ScannedPage.Kind.PICTURE) {
      add(
          number,
          page.hasRecognisedText()
              ? "a picture; the text that a machine recognised behind it is left out"
              : "a picture without text");
    }
    if (page.kind() == ScannedPage.Kind.UNDECODED) {
      add(number, "unreadable, because its fonts do not say which letters they show: " + fonts);
    } else if (!fonts.isEmpty()) {
      add(number, "some fonts do not say which letters they show: " + fonts);
    }
    if (!page.problems().isEmpty()) {
      add(number, "not all of it can be read: " + String.join("; ", page.problems()));
    }
  }

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    pagesByText.forEach(
        (text, pages) ->
            notices.add(
                new Notice(
                    new Place(pages.stream().map(page -> new Part(page, NOWHERE)).toList()),
                    PageNumbers.inWords(pages) + ": " + text)));
    return notices;
  }
}
