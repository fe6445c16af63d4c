package gongkai.cli.inspect;

import gongkai.cli.inspect.CellMarks.Fate;
import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Place;
import gongkai.extractor.Place.Box;
import gongkai.extractor.Table;
import gongkai.extractor.pdf.PagePicture;
import gongkai.normalizer.Figure;
import java.awt.Color;
import java.util.List;
import java.util.function.Predicate;

/** Draws over a page what was read of it: tables, cells with their spans, codes and flags. */
final class PageOverlay {
  private static final Color TABLE = new Color(0x1f4fd8);
  private static final Color CELL = new Color(0x6b7280);
  private static final Color FIGURE = new Color(0x0a7d34);
  private static final Color FLAGGED = new Color(0xd9480f);
  private static final Color UNMATCHED = new Color(0x9c1fb0);
  private static final double LETTERS = 4.2;
  private static final double LEADING = 1.05;
  private static final double SMALLEST = 2.5;
  private static final double LEGEND = 9;

  private final Document document;
  private final CellMarks marks;

  PageOverlay(Document document, CellMarks marks) {
    this.document = document;
    this.marks = marks;
  }

  /** Draws over a page what stands on it. */
  void draw(PagePicture picture, int page) {
    for (Table table : document.tables()) {
      for (Cell cell : table.cells()) {
        for (Place.Part part : cell.place().parts()) {
          if (part.page() == page) {
            draw(picture, table, cell, part.box());
          }
        }
      }
      for (Place.Part part : table.place().parts()) {
        if (part.page() == page) {
          outline(picture, table, part.box());
        }
      }
    }
  }

  private static void outline(PagePicture picture, Table table, Box box) {
    picture.outline(box, TABLE, 1.6);
    String name = "table " + table.number();
    picture.write(name, box.left(), box.top() - 1.5, 6, TABLE);
  }

  private void draw(PagePicture picture, Table table, Cell cell, Box box) {
    Fate fate = marks.fate(table, cell);
    Color color = color(fate);
    if (fate != Fate.NONE) {
      picture.fill(box, new Color(color.getRed(), color.getGreen(), color.getBlue(), 28));
    }
    picture.outline(box, color, fate == Fate.NONE ? 0.5 : 0.9);
    if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
      span(picture, cell, box);
    }
    marks.figure(table, cell).ifPresent(figure -> write(picture, figure, box, color));
  }

  private static void span(PagePicture picture, Cell cell, Box box) {
    String text = "%d x %d".formatted(cell.rowSpan(), cell.columnSpan());
    double left = box.right() - 1.5 - picture.width(text, LETTERS);
    picture.write(text, left, box.bottom() - 1.5, LETTERS, TABLE);
  }

  /** The indicator at the cell's top, the rest at its foot, so that its number stays clear. */
  private static void write(PagePicture picture, Figure figure, Box box, Color color) {
    double room = box.width() - 2;
    Predicate<String> fits = text -> picture.width(text, LETTERS) <= room;
    List<String> top = CellCode.indicator(figure, fits);
    List<String> foot = CellCode.applicantAndFlags(figure, fits);
    double most = (box.height() - 1.5) / (top.size() + foot.size()) / LEADING;
    double size = Math.max(SMALLEST, Math.min(LETTERS, most));
    write(picture, top, box, box.top() + 0.7, size, color);
    double height = foot.size() * size * LEADING;
    write(picture, foot, box, box.bottom() - 1.5 - height, size, color);
  }

  private static void write(
      PagePicture picture, List<String> lines, Box box, double top, double size, Color color) {
    double y = top;
    for (String line : lines) {
      y += size * LEADING;
      double fitting = size * (box.width() - 2) / picture.width(line, size);
      double own = Math.max(SMALLEST, Math.min(size, fitting));
      picture.write(line, box.left() + 1.2, y, own, color);
    }
  }

  /** What the colours mean, as a strip of the picture. */
  static PagePicture legend(double width, double scale) {
    PagePicture strip = PagePicture.blank(width, 2 * LEGEND, scale);
    double x = LEGEND;
    x = entry(strip, x, TABLE, "table, and spans: rows x columns");
    x = entry(strip, x, CELL, "cell");
    x = entry(strip, x, FIGURE, "figure, with its code");
    x = entry(strip, x, FLAGGED, "flagged figure");
    entry(strip, x, UNMATCHED, "number that no form claims");
    return strip;
  }

  private static double entry(PagePicture strip, double x, Color color, String text) {
    double size = 7;
    strip.outline(new Box(x, LEGEND / 2, LEGEND, LEGEND), color, 1.6);
    strip.write(text, x + LEGEND + 3, LEGEND / 2 + size, size, Color.DARK_GRAY);
    return x + LEGEND + 3 + strip.width(text, size) + LEGEND;
  }

  private static Color color(Fate fate) {
    return switch (fate) {
      case NONE -> CELL;
      case FIGURE -> FIGURE;
      case FLAGGED -> FLAGGED;
      case UNMATCHED -> UNMATCHED;
    };
  }
}
