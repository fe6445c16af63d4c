package gongkai.extractor.html;

import gongkai.extractor.Cell.Extent;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads a cell's spans by HTML's rules for numbers. */
final class CellSpans {
  private static final int MOST_ROWS = 65_534;
  private static final int MOST_COLUMNS = 1000;

  private CellSpans() {}

  static MarkedCell cell(Element element, List<Content> content, Extent extent) {
    int rowSpan = number(element.attr("rowspan"), MOST_ROWS);
    int columnSpan = Math.max(1, number(element.attr("colspan"), MOST_COLUMNS));
    return new MarkedCell(rowSpan, columnSpan, content, extent);
  }

  /** The digits at the start, however many; 1 where there are none. */
  private static int number(String attribute, int most) {
    String text = attribute.strip();
    int start = text.startsWith("+") ? 1 : 0;
    int number = 0;
    int i = start;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      number = Math.min(most, number * 10 + text.charAt(i) - '0');
      i++;
    }
    return i == start ? 1 : number;
  }
}
