package gongkai.typesetter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a web page: a report within a frame. */
final class HtmlWriter {
  private final HtmlFrame frame;
  private final StringBuilder html = new StringBuilder();

  private HtmlWriter(HtmlFrame frame) {
    this.frame = frame;
  }

  static byte[] write(SampleReport report, List<Block> blocks, HtmlFrame frame, Charset charset) {
    HtmlWriter writer = new HtmlWriter(frame);
    blocks.forEach(writer::append);
    String page = resource(frame.resource());
    Site site = report.site();
    // Sites that write GBK say gb2312.
    String said = charset.name().equals("GBK") ? "gb2312" : charset.name().toLowerCase(Locale.ROOT);
    Map<String, String> values =
        Map.of(
            "{{charset}}", said,
            "{{title}}", escape(String.join("", report.title())),
            "{{agency}}", escape(report.agency()),
            "{{site}}", escape(site.name()),
            "{{code}}", escape(site.code()),
            "{{crumbs}}", crumbs(site),
            "{{published}}", escape(site.published()),
            "{{font}}", report.typography().font(),
            "{{content}}", writer.html.toString());
    for (Map.Entry<String, String> value : values.entrySet()) {
      page = page.replace(value.getKey(), value.getValue());
    }
    return Encoded.bytes(page, charset);
  }

  private static String crumbs(Site site) {
    return site.crumbs().stream()
        .map(crumb -> "<li><a href=\"../\">" + escape(crumb) + "</a></li>")
        .collect(Collectors.joining());
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
    } else {
      paragraph(block instanceof Block.Line ? "line" : "text", Blocks.text(block));
    }
  }

  private void paragraph(String styleClass, String text) {
    html.append("<p class=\"").append(styleClass).append("\">");
    html.append(escape(text)).append(frame.paragraphEnd()).append("</p>\n");
  }

  private void append(Grid grid) {
    html.append("<table border=\"1\" cellspacing=\"0\" cellpadding=\"0\">\n<colgroup>");
    int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
    for (int width : grid.widths()) {
      html.append("<col style=\"width: ").append(100 * width / sum).append("%\">");
    }
    html.append("</colgroup>\n<tbody>\n");
    for (int row = 1; row <= grid.rows(); row++) {
      html.append("<tr>");
      for (GridCell cell : grid.cellsIn(row)) {
        if (cell.row() == row) {
          append(grid, cell);
        }
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
  }

  private void append(Grid grid, GridCell cell) {
    html.append(grid.isLeftAligned(cell) ? "<td class=\"left\"" : "<td");
    span("colspan", cell.columnSpan());
    span("rowspan", cell.rowSpan());
    html.append("><p>");
    html.append(cell.text().isEmpty() ? frame.blank() : escape(cell.text()));
    html.append(frame.paragraphEnd()).append("</p></td>");
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
        .replace("\n", "<br>");
  }

  private static String resource(String path) {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
