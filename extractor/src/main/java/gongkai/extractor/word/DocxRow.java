package gongkai.extractor.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a table in a DOCX, by grid columns.
 *
 * @param before how many grid columns are left out before its first cell
 * @param cells without those that were deleted
 */
record DocxRow(int before, List<DocxCell> cells) {
  /** More columns than Word has are a hostile file's. */
  private static final int MAX_SPAN = 1000;

  /**
   * A cell with its grid columns.
   *
   * @param span how many grid columns it covers
   * @param width as the file has it, in a unit that {@code widthType} names; 0 if it is absent
   * @param parts the elements of the cells that are merged into one
   */
  record DocxCell(int span, int width, String widthType, RowCell.Merge merge, List<Element> parts) {
    private DocxCell with(DocxCell continued) {
      List<Element> all = new ArrayList<>(parts);
      all.addAll(continued.parts);
      return new DocxCell(span + continued.span, width + continued.width, widthType, merge, all);
    }
  }

  static DocxRow of(Element row) {
    List<DocxCell> cells = new ArrayList<>();
    for (Element element : Content.of(row, Set.of("tc"))) {
      Element properties = element.child("tcPr");
      if (properties.has("cellDel")) {
        continue;
      }
      DocxCell cell = cell(element, properties);
      boolean continued =
          properties.has("hMerge")
              && properties.value("hMerge").orElse("continue").equals("continue");
      if (continued && !cells.isEmpty()) {
        cells.add(cells.remove(cells.size() - 1).with(cell));
      } else {
        cells.add(cell);
      }
    }
    return new DocxRow(bounded(row.child("trPr").numericValue("gridBefore").orElse(0), 0), cells);
  }

  static boolean isDeleted(Element row) {
    return row.child("trPr").has("del");
  }

  /** How many grid columns there are up to its last cell's end. */
  int end() {
    return before + cells.stream().mapToInt(DocxCell::span).sum();
  }

  private static DocxCell cell(Element element, Element properties) {
    Element width = properties.child("tcW");
    return new DocxCell(
        bounded(properties.numericValue("gridSpan").orElse(1), 1),
        Math.max(0, width.number("w").orElse(0)),
        width.attribute("type").orElse("dxa"),
        merge(properties),
        List.of(element));
  }

  private static RowCell.Merge merge(Element properties) {
    if (!properties.has("vMerge")) {
      Optional<String> tracked = properties.child("cellMerge").attribute("vMerge");
      return tracked.map(DocxRow::tracked).orElse(RowCell.Merge.NONE);
    }
    return properties.value("vMerge").orElse("continue").equals("restart")
        ? RowCell.Merge.FIRST
        : RowCell.Merge.CONTINUED;
  }

  private static RowCell.Merge tracked(String value) {
    return value.equals("cont") ? RowCell.Merge.CONTINUED : RowCell.Merge.FIRST;
  }

  private static int bounded(int number, int least) {
    return Math.max(least, Math.min(number, MAX_SPAN));
  }
}
