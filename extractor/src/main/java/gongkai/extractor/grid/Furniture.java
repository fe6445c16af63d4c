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
    return pages.stream().map(page -> without(page, repeated, pages)).toList();
  }

  private static PageReading without(
      PageReading page, Map<String, Set<Integer>> repeated, List<PageReading> pages) {
    List<PageItem> text = new ArrayList<>(page.items());
    text.removeIf(item -> item instanceof PageItem.TextLine line && isInMargin(page, line));
    double top = text.stream().mapToDouble(PageItem::top).min().orElse(page.height());
    double bottom = text.stream().mapToDouble(PageItem::bottom).max().orElse(0);
    List<PageItem> items = new ArrayList<>(page.items());
    items.removeIf(
        item ->
            item instanceof PageItem.TextLine line
                && isInMargin(page, line)
                && (line.top() < page.height() / 2 ? line.top() <= top : line.bottom() >= bottom)
                && (PAGE_NUMBER.matcher(line.line().text()).matches()
                    || BROWSER.matcher(line.line().text()).matches()
                    || isRepeated(repeated.getOrDefault(key(line), Set.of()), pages)));
    return page.with(items);
  }

  private static boolean isInMargin(PageReading page, PageItem.TextLine line) {
    return line.bottom() < MARGIN * page.height() || line.top() > (1 - MARGIN) * page.height();
  }

  private static boolean isRepeated(Set<Integer> on, List<PageReading> pages) {
    return on.size() >= 2 && on.size() * 2 >= pages.size();
  }

  /**
   * The same for a line that differs from page to page only in its number. It has the same size,
   * too: a title at the head of the first page may be the signature at the head of the last.
   */
  private static String key(PageItem.TextLine line) {
    long place = Math.round(line.top() / 4);
    long height = Math.round(line.bottom() - line.top());
    return place + " " + height + " " + line.line().text().replaceAll("[0-9]+", "0");
  }
}
