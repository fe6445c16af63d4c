package gongkai.normalizer;

import java.util.Optional;

/**
 * What a cell of a sheet is, by the words beside it, as {@link Report.Unmatched} tells it in one
 * text: {@code 主动公开 / 政府网站 | 2018年度}.
 *
 * @param row the labels left of it, outermost first, with {@link #WITHIN} between them; empty if
 *     there are none
 * @param column the heads over it, outermost first, likewise; empty if there are none
 */
public record SheetLabel(String row, String column) {
  /** Between a label and the one that it belongs to. */
  public static final String WITHIN = " / ";

  /** Between the labels of the row and those of the column. */
  private static final String OVER = " | ";

  /** The label that a text tells. */
  public static SheetLabel parse(String text) {
    String whole = text.startsWith(OVER.strip()) ? " " + text : text;
    int over = whole.lastIndexOf(OVER);
    return over < 0
        ? new SheetLabel(text, "")
        : new SheetLabel(whole.substring(0, over).strip(), whole.substring(over + OVER.length()));
  }

  /** The label nearest to the cell. */
  public String leaf() {
    int last = row.lastIndexOf(WITHIN);
    return last < 0 ? row : row.substring(last + WITHIN.length());
  }

  /** Both in one text; empty if there are neither. */
  public String text() {
    return Optional.of(column)
        .filter(head -> !head.isEmpty())
        .map(head -> (row + OVER + head).strip())
        .orElse(row);
  }
}
