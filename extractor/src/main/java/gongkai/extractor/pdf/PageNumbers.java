package gongkai.extractor.pdf;

import java.util.ArrayList;
import java.util.List;

/** Page numbers in words. */
final class PageNumbers {
  private PageNumbers() {}

  /**
   * Such as {@code page 3} or {@code pages 1, 3 to 5}.
   *
   * @param pages ascending, at least one
   */
  static String inWords(List<Integer> pages) {
    List<String> runs = new ArrayList<>();
    int first = pages.get(0);
    for (int i = 0; i < pages.size(); i++) {
      int page = pages.get(i);
      boolean ends = i + 1 == pages.size() || pages.get(i + 1) != page + 1;
      if (ends) {
        runs.add(first == page ? "" + page : first + " to " + page);
        first = i + 1 < pages.size() ? pages.get(i + 1) : first;
      }
    }
    return (pages.size() == 1 ? "page " : "pages ") + String.join(", ", runs);
  }
}
