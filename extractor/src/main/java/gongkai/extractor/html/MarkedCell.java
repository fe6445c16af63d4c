package gongkai.extractor.html;

import gongkai.extractor.Cell.Extent;
import java.util.List;

/**
 * A table cell as marked.
 *
 * @param rowSpan as asked for; 0 for all rows that follow in its group
 * @param columnSpan as asked for, from 1
 * @param content what it shows
 * @param extent whether its end is there
 */
record MarkedCell(int rowSpan, int columnSpan, List<Content> content, Extent extent) {
  MarkedCell {
    content = List.copyOf(content);
  }

  /** Its lines outside the data tables that it holds. */
  List<String> lines() {
    return content.stream()
        .filter(Content.Line.class::isInstance)
        .map(line -> ((Content.Line) line).text())
        .toList();
  }

  /** The data tables that it holds. */
  List<Content.Grid> grids() {
    return content.stream()
        .filter(Content.Grid.class::isInstance)
        .map(Content.Grid.class::cast)
        .toList();
  }
}
