package gongkai.cli.question;

import gongkai.output.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a figure stands, in words.
 *
 * @param page from 1; empty where the format has no pages
 * @param table from 1; empty where a person added the figure
 * @param row from 1
 * @param column from 1
 * @param box left, top, width and height in points; empty where the format has none
 */
record CitedPlace(String page, String table, String row, String column, List<String> box) {
  CitedPlace {
    box = List.copyOf(box);
  }

  /** The place of a row of figures.csv. */
  static CitedPlace of(Row figure) {
    List<String> box = new ArrayList<>();
    for (String side : List.of("box_left", "box_top", "box_width", "box_height")) {
      figure.present(side).ifPresent(box::add);
    }
    return new CitedPlace(
        figure.text("page"),
        figure.text("table_no"),
        figure.text("row_no"),
        figure.text("column_no"),
        box);
  }

  /** {@code page 1, table 2, row 4, column 10}, as far as it is known. */
  String english() {
    List<String> parts = new ArrayList<>();
    if (!page.isEmpty()) {
      parts.add("page " + page);
    }
    if (!row.isEmpty()) {
      parts.add("table %s, row %s, column %s".formatted(table, row, column));
    }
    return String.join(", ", parts);
  }

  /** The same in Chinese. */
  String chinese() {
    return (page.isEmpty() ? "" : "第" + page + "页")
        + (row.isEmpty() ? "" : "表%s第%s行第%s列".formatted(table, row, column));
  }

  /** The box in words; empty if there is none. */
  String text() {
    return box.size() == 4
        ? "%s from the left, %s from the top, %s wide, %s high, in points"
            .formatted(box.get(0), box.get(1), box.get(2), box.get(3))
        : "";
  }
}
