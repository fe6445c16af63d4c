package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Page numbers, headers and footers: lines of the margins that are no text of the document. */
final class Furniture {
  /** The part of the page at its top and at its foot where furniture stands. */
  private static final double MARGIN = 0.12;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–―－~·•.\\s]*(?:第\\s*)?[0-9０-９]{1,4}(?:\\s*页)?"
              + "(?:\\s*[/／,，]?\\s*(?:of|共)?\\s*[0-9０-９]{1,4}(?:\\s*页)?)?[-—–―－~·•.\\s]*");

  /** What browsers print at the head and at the foot: the time and title, the address and page. */
  private static final Pattern BROWSER =
      Pattern.compile(
          "\\d{1,4}/\\d{1,2}/\\d{1,4},? \\d{1,2}:\\d{2}(?: [AP]M)?(?: .*)?"
              + "|(?:https?|file)://\\S+ \\d+/\\d+");

  private Furniture() {}

  /** The pages without furniture. */
  static List<PageReading> removed(List<PageReading> pages) {
    Map<String, Set<Integer>> repeated = new HashMap<>();
    for (PageReading page : pages) {
      for (PageItem item : page.items()) {
        if (item instanceof PageItem.TextLine line && isInMargin(page, line)) {
          repeated.computeIfAbsent(key(line), unused -> new HashSet<>()).add(page.page());
        }
      }
    }
    List<PageReading> cleared = new ArrayList<>();
    for (PageReading page : pages) {
      List<PageItem> items = new ArrayList<>(page.items());
      items.removeIf(
          item ->
              item instanceof PageItem.TextLine line
                  && isInMargin(page, line)
                  && isOutermost(page, line)
                  && (PAGE_NUMBER.matcher(line.line().text()).matches()
                      || BROWSER.matcher(line.line().text()).matches()
                      || isRepeated(repeated.getOrDefault(key(line), Set.of()), pages)));
      cleared.add(page.with(items));
    }
    return cleared;
  }

  private static boolean isInMargin(PageReading page, PageItem.TextLine line) {
    return line.bottom() < MARGIN * page.height() || line.top() > (1 - MARGIN) * page.height();
  }

  /** Whether only lines of the same margin stand between it and the page's edge. */
  private static boolean isOutermost(PageReading page, PageItem.TextLine line) {
    boolean atTop = line.top() < page.height() / 2;
    return page.items().stream()
        .filter(item -> atTop ? item.top() < line.top() : item.bottom() > line.bottom())
        .allMatch(item -> item instanceof PageItem.TextLine other && isInMargin(page, other));
  }

  private static boolean isRepeated(Set<Integer> on, List<PageReading> pages) {
    return on.size() >= 2 && on.size() * 2 >= pages.size();
  }

  /** The same for a line that differs from page to page only in its number. */
  private static String key(PageItem.TextLine line) {
    return Math.round(line.top() / 4) + " " + line.line().text().replaceAll("[0-9]+", "0");
  }
}
