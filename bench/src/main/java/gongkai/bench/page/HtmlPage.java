package gongkai.bench.page;

import gongkai.bench.page.Look.Backdrop;
import gongkai.bench.page.Look.Furniture;
import gongkai.bench.page.Look.HeadBreak;
import gongkai.bench.page.Look.Sheet;
import gongkai.bench.report.GeneratedReport;
import gongkai.typesetter.Block;
import gongkai.typesetter.Grid;
import gongkai.typesetter.GridCell;
import gongkai.typesetter.GridCell.Kind;
import java.util.stream.Collectors;

/** Writes a report as HTML for print. */
final class HtmlPage {
  private final Look look;
  private final StringBuilder html = new StringBuilder();

  private HtmlPage(Look look) {
    this.look = look;
  }

  static String write(GeneratedReport report, Look look) {
    HtmlPage page = new HtmlPage(look);
    page.html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.html.append("<title>").append(escape(report.truth().name())).append("</title>\n<style>\n");
    page.html.append(page.paper(report.truth().agency())).append(Styles.of(look));
    page.html.append("</style>\n</head>\n<body>\n");
    if (look.tables().backdrop() == Backdrop.PAGE_BORDER) {
      // What is fixed is printed on every page.
      page.html.append("<div class=\"border\"></div>\n");
    }
    report.blocks().forEach(page::append);
    return page.html.append("</body>\n</html>\n").toString();
  }

  private String paper(String agency) {
    Sheet sheet = look.sheet();
    Furniture furniture = sheet.furniture();
    StringBuilder css = new StringBuilder();
    css.append("@page { size: %.1fpt %.1fpt; ".formatted(sheet.width(), sheet.height()));
    css.append("margin: %dpt %dpt; ".formatted(sheet.top(), sheet.margin()));
    if (!furniture.head().isEmpty()) {
      css.append(
          "@top-center { content: \"%s\"; font-size: 9pt; border-bottom: 0.75pt solid black; } "
              .formatted(furniture.head().formatted(agency)));
    }
    if (!furniture.foot().isEmpty()) {
      String content = "\"" + furniture.foot().formatted("\" counter(page) \"") + "\"";
      css.append("@bottom-center { content: %s; font-size: 9pt; } ".formatted(content));
    }
    return css.append("}\n").toString();
  }

  private void append(Block block) {
    if (block instanceof Block.Table table) {
      append(table.grid());
    } else if (block instanceof Block.Title title) {
      title.lines().forEach(line -> paragraph("title", line));
    } else if (block instanceof Block.Signature signature) {
      signature.lines().forEach(line -> paragraph("signature", line));
    } else if (block instanceof Block.Heading heading) {
      paragraph("heading", heading.text());
    } else if (block instanceof Block.Caption caption) {
      paragraph("caption", caption.text());
    } else if (block instanceof Block.Line line) {
      paragraph("line", line.text());
    } else if (block instanceof Block.Paragraph text) {
      paragraph("text", text.text());
    }
  }

  private void paragraph(String styleClass, String text) {
    html.append("<p class=\"").append(styleClass).append("\">").append(escape(text));
    html.append("</p>\n");
  }

  private void append(Grid grid) {
    boolean sweeps = look.breaks().sweep() >= 0 && Sweep.isFor(grid);
    if (sweeps) {
      double height = look.breaks().sweep() * look.sheet().textHeight();
      html.append(
          "<div class=\"newpage\"></div><div style=\"height: %.1fpt\"></div>\n".formatted(height));
    } else if (HeadRows.isRest(grid)) {
      html.append("<div class=\"newpage\"></div>\n");
    }
    html.append("<table>\n<colgroup>");
    int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
    for (int width : grid.widths()) {
      html.append("<col style=\"width: %.2f%%\">".formatted(100.0 * width / sum));
    }
    html.append("</colgroup>\n");
    int head = look.breaks().heads() == HeadBreak.REPEATED ? HeadRows.of(grid) : 0;
    rows(grid, 1, head, "thead");
    rows(grid, head + 1, grid.rows(), "tbody");
    html.append("</table>\n");
  }

  private void rows(Grid grid, int first, int last, String element) {
    if (first > last) {
      return;
    }
    html.append('<').append(element).append(">\n");
    for (int row = first; row <= last; row++) {
      html.append("<tr>");
      for (GridCell cell : grid.cellsIn(row)) {
        if (cell.row() == row) {
          append(grid, cell);
        }
      }
      html.append("</tr>\n");
    }
    html.append("</").append(element).append(">\n");
  }

  private void append(Grid grid, GridCell cell) {
    String classes =
        cell.kind() == Kind.VALUE ? "value" : grid.isLeftAligned(cell) ? "left" : "label";
    if (look.tables().shading().fills(grid, cell)) {
      classes += " filled";
    }
    html.append("<td class=\"").append(classes).append('"');
    span("colspan", cell.columnSpan());
    span("rowspan", cell.rowSpan());
    html.append('>').append(content(cell)).append("</td>");
  }

  private String content(GridCell cell) {
    if (!Tall.isTall(cell)) {
      return escape(cell.text());
    }
    return switch (look.cells().tall()) {
      case LEVEL -> escape(cell.text());
      case STACKED ->
          Tall.letters(cell.text()).stream()
              .map(HtmlPage::escape)
              .collect(Collectors.joining("<br>"));
      case VERTICAL -> "<div class=\"vertical\">" + escape(cell.text()) + "</div>";
    };
  }

  private void span(String attribute, int span) {
    if (span > 1) {
      html.append(' ').append(attribute).append("=\"").append(span).append('"');
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\u00a0", "&nbsp;")
        .replace("\n", "<br>");
  }
}
