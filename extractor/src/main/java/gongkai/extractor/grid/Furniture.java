package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Page numbers, headers and footers: lines of the margins that are no text of the document. */
final class Furniture {
  /** The part of the page at its top and at its foot where furniture stands. */
  private static final double MARGIN = 0.12;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–―－~·•.\\s]*(?:第\\s*)?[0-9０-９]{1,4}(?:\\s*页)?"
              + "(?:\\s*(?:[/／,，]|of|[/／,，]?\\s*共)\\s*[0-9０-９]{1,4}(?:\\s*页)?)?[-—–―－~·•.\\s]*");

  /** What stands further apart than this is of several cells, in font sizes. */
  private static final double APART = 1.25;

  /** What browsers print at the head and at the foot: the time and title, the address and page. */
  private static final Pattern BROWSER =
      Pattern.compile(
          "\\d{1,4}/\\d{1,2}/\\d{1,4},? \\d{1,2}:\\d{2}(?: [AP]M)?(?: .*)?"
              + "|(?:https?|file)://\\S+ \\d+/\\d+");

  /** A number that nothing but its place and its value shows to be one of a page. */
  private static final Pattern BARE = Pattern.compile("[0-9０-９]{1,4}");

  /** Lines closer to each other than this are of one cell, in font sizes, from middle to middle. */
  private static final double CLOSE = 1.0;

  /** The same of one block of text. */
  private static final double LEADING = 1.5;

  /** By how much the distances of two lines on two pages may differ, in points. */
  private static final double SAME_DISTANCE = 1;

  /** A line out of the margins, and the page that it stands on. */
  private record Inner(PageReading page, Line line) {}

  private final List<PageReading> pages;
  private final Map<String, Set<Integer>> repeated = new HashMap<>();

  /** Where the texts of repeated lines stand out of the margins. */
  private final Map<String, List<Inner>> inner = new HashMap<>();

  /** The pages that have a bare number at a place, by that and by what it is more than the page. */
  private final Map<String, Set<Integer>> counted = new HashMap<>();

  private Furniture(List<PageReading> pages) {
    this.pages = pages;
    for (PageReading page : pages) {
      for (PageItem item : page.items()) {
        item.lines().stream()
            .filter(line -> isWithin(page, line, 2 * MARGIN))
            .forEach(
                line ->
                    repeated
                        .computeIfAbsent(key(line), unused -> new HashSet<>())
                        .add(page.page()));
        if (item instanceof PageItem.TextLine line && isInMargin(page, line)) {
          if (isBare(line)) {
            String count = key(line.line()) + " " + ahead(page, line);
            counted.computeIfAbsent(count, unused -> new HashSet<>()).add(page.page());
          }
        }
      }
    }
    addInner();
  }

  private void addInner() {
    Set<String> texts =
        pages.stream()
            .flatMap(page -> lines(page).filter(line -> isWithin(page, line, MARGIN)))
            .filter(this::isRepeated)
            .map(Line::text)
            .collect(Collectors.toSet());
    if (texts.isEmpty()) {
      return;
    }
    for (PageReading page : pages) {
      lines(page)
          .filter(line -> texts.contains(line.text()) && !isWithin(page, line, MARGIN))
          .map(line -> new Inner(page, line))
          .forEach(
              own -> inner.computeIfAbsent(own.line().text(), t -> new ArrayList<>()).add(own));
    }
  }

  /** The pages without furniture. */
  static List<PageReading> removed(List<PageReading> pages) {
    Furniture furniture = new Furniture(pages);
    return pages.stream().map(furniture::without).toList();
  }

  private PageReading without(PageReading page) {
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
                && isFurniture(page, line));
    return page.with(items);
  }

  private boolean isFurniture(PageReading page, PageItem.TextLine line) {
    if (isBare(line)) {
      return isPageNumber(page, line);
    }
    return (PAGE_NUMBER.matcher(line.line().text()).matches() && !isApart(line.line()))
        || BROWSER.matcher(line.line().text()).matches()
        || (isRepeated(line.line())
            && !beginsBlock(page, line.line())
            && !isHeadOfTable(page, line.line()));
  }

  /**
   * Whether a repeated line belongs to the head of a table that begins within another page: there,
   * too, it stands as far above the same text as here above the first line out of the margin. What
   * runs over all pages stands above other lines on each.
   */
  private boolean isHeadOfTable(PageReading page, Line line) {
    Optional<Line> first =
        lines(page)
            .filter(other -> other.middle() > line.middle() && !isWithin(page, other, MARGIN))
            .min(Comparator.comparingDouble(Line::middle));
    return first.isPresent()
        && inner.getOrDefault(line.text(), List.of()).stream()
            .anyMatch(same -> isAbove(same, first.get(), first.get().middle() - line.middle()));
  }

  private static boolean isAbove(Inner upper, Line lower, double distance) {
    return lines(upper.page())
        .filter(line -> line.text().equals(lower.text()))
        .map(line -> line.middle() - upper.line().middle() - distance)
        .anyMatch(off -> Math.abs(off) < SAME_DISTANCE);
  }

  private static Stream<Line> lines(PageReading page) {
    return page.items().stream().flatMap(item -> item.lines().stream());
  }

  /** Whether there is much room somewhere in a line, as between the numbers of a row. */
  private static boolean isApart(Line line) {
    List<Letter> letters = line.letters();
    for (int i = 1; i < letters.size(); i++) {
      double gap = letters.get(i).box().left() - letters.get(i - 1).box().right();
      if (gap > APART * line.size()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a repeated line belongs to the lines that follow towards the middle of the page, as the
   * first of a table's head or of a row does: close below each other, as far as to one that is out
   * of the margin or not repeated, or stands beside one that is not.
   */
  private boolean beginsBlock(PageReading page, Line line) {
    boolean isHead = line.middle() < page.height() / 2;
    Line last = line;
    while (isWithin(page, last, MARGIN) && isRepeated(last) && !isBesideText(page, last)) {
      Line from = last;
      Optional<Line> next =
          lines(page)
              .filter(other -> isHead ? follows(from, other) : follows(other, from))
              .findFirst();
      if (next.isEmpty()) {
        return false;
      }
      last = next.get();
    }
    return true;
  }

  private boolean isBesideText(PageReading page, Line line) {
    return lines(page)
        .filter(other -> Math.abs(other.middle() - line.middle()) < CLOSE * other.size())
        .anyMatch(other -> !isRepeated(other));
  }

  private static boolean follows(Line above, Line below) {
    double apart = (below.middle() - above.middle()) / Math.min(above.size(), below.size());
    return apart > CLOSE / 2 && apart < LEADING;
  }

  /**
   * Whether a bare number counts the pages. The rest of a number that a narrow cell or the page's
   * end breaks looks the same, but it does not go on from page to page.
   */
  private boolean isPageNumber(PageReading page, PageItem.TextLine line) {
    int ahead = ahead(page, line);
    return counted.getOrDefault(key(line.line()) + " " + ahead, Set.of()).size() > 1
        || (ahead == 0 && !isClose(page, line));
  }

  private static boolean isBare(PageItem.TextLine line) {
    return BARE.matcher(line.line().text()).matches();
  }

  private static int ahead(PageReading page, PageItem.TextLine number) {
    return Integer.parseInt(number.line().text()) - page.page();
  }

  /** Whether a line stands so close to another that both are of one row. */
  private static boolean isClose(PageReading page, PageItem.TextLine line) {
    return lines(page)
        .filter(other -> !other.equals(line.line()))
        .anyMatch(other -> Math.abs(other.middle() - line.line().middle()) < CLOSE * other.size());
  }

  private static boolean isInMargin(PageReading page, PageItem.TextLine line) {
    return isWithin(page, line.line(), MARGIN);
  }

  /** Whether a line stands in some part of the page at its top or foot. */
  private static boolean isWithin(PageReading page, Line line, double part) {
    return line.box().bottom() < part * page.height()
        || line.box().top() > (1 - part) * page.height();
  }

  /**
   * Whether a line is the number of its page, whatever stands on others: the first or last of the
   * page, apart from the text. Such a line is no row of a table without rulings.
   *
   * @param lines all of the page
   */
  static boolean isNumberOf(int page, double height, Line line, List<Line> lines) {
    boolean isFoot = line.box().top() > (1 - MARGIN) * height;
    boolean isHead = line.box().bottom() < MARGIN * height;
    if (!(isFoot || isHead) || !PAGE_NUMBER.matcher(line.text()).matches()) {
      return false;
    }
    String digits = line.text().replaceAll("[^0-9０-９]", "");
    return digits.length() <= 4
        && Integer.parseInt(digits) == page
        && lines.stream()
            .filter(other -> !other.equals(line))
            .map(other -> (isFoot ? 1 : -1) * (line.middle() - other.middle()) / other.size())
            .allMatch(apart -> apart > CLOSE);
  }

  private boolean isRepeated(Line line) {
    Set<Integer> on = repeated.getOrDefault(key(line), Set.of());
    return on.size() >= 2 && on.size() * 2 >= pages.size();
  }

  /**
   * The same for a line that differs from page to page only in its number. It has the same size,
   * too: a title at the head of the first page may be the signature at the head of the last.
   */
  private static String key(Line line) {
    long place = Math.round(line.box().top() / 4);
    long height = Math.round(line.box().height());
    return place + " " + height + " " + line.text().replaceAll("[0-9]+", "0");
  }
}
