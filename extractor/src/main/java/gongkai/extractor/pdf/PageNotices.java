package gongkai.extractor.pdf;

import gongkai.extractor.Document.Notice;
import gongkai.extractor.Place;
import gongkai.extractor.Place.Box;
import gongkai.extractor.Place.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What could not be read on which pages; the same trouble of many pages is said once. */
final class PageNotices {
  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  private static final String UNREADABLE =
      "unreadable, because these fonts do not say which letters they show";
  private static final String IN_PART = "some fonts do not say which letters they show";

  /** The fonts of all pages that have a trouble of fonts. */
  private final Map<String, Set<String>> fonts = new LinkedHashMap<>();

  private final Map<String, List<Integer>> pagesByText = new LinkedHashMap<>();

  void add(int page, String text) {
    pagesByText.computeIfAbsent(text, unused -> new ArrayList<>()).add(page);
  }

  void add(ScannedPage page, ScannedPage.Kind kind) {
    int number = page.marks().page();
    if (kind == ScannedPage.Kind.PICTURE) {
      add(
          number,
          page.hasRecognisedText()
              ? "a picture; the text that a machine recognised behind it is left out"
              : "a picture without text");
    }
    boolean isUndecoded = kind == ScannedPage.Kind.UNDECODED;
    if (isUndecoded || !page.undecodedFonts().isEmpty()) {
      String trouble = isUndecoded ? UNREADABLE : IN_PART;
      add(number, trouble);
      fonts.computeIfAbsent(trouble, unused -> new TreeSet<>()).addAll(page.undecodedFonts());
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
                    PageNumbers.inWords(pages) + ": " + text + fonts(text))));
    return notices;
  }

  private String fonts(String trouble) {
    Set<String> names = fonts.getOrDefault(trouble, Set.of());
    return names.isEmpty() ? "" : ": " + String.join(", ", names);
  }
}
