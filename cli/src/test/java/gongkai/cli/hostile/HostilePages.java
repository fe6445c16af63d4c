package gongkai.cli.hostile;

import java.util.List;

/** Web pages, messages and texts that nest, span and swell. */
final class HostilePages {
  private static final int MILLION = 1_000_000;

  private HostilePages() {}

  static List<HostileFile> all() {
    return List.of(
        page("divs", "<div>".repeat(MILLION) + "1"),
        page("tables", "<table><tr><td>".repeat(20_000) + "1"),
        page("letters", "<b><i>".repeat(MILLION / 40) + "1"),
        page("columns", "<table>" + ("<tr>" + "<td>1".repeat(10_000)).repeat(2) + "</table>"),
        page("wide", spanning("colspan=1000000000")),
        page("tall", spanning("rowspan=1000000000")),
        page("wide-and-tall", spanning("colspan=1000000000 rowspan=1000000000")),
        page("wider", spanning("colspan=99999999999999999999 rowspan=-7")),
        page("comment", "<!-- ".repeat(MILLION)),
        page("attributes", "<p " + attributes(20_000) + ">1"),
        page("entities", "&#x110000;&#0;&#xd800;&amp".repeat(20_000)),
        page("script", "<script>while(true);</script><iframe src='file:///etc/passwd'>"),
        text("nothing", new byte[0]),
        text("zeros", new byte[MILLION]),
        text("lines", "\n".repeat(MILLION)),
        text("tabs", "\t".repeat(MILLION)),
        text("one-line", "政府信息公开".repeat(MILLION / 20)),
        text("digits", "9".repeat(MILLION / 4)),
        text("sections", "一、收到行政复议0件，同比增长100％。".repeat(4_000)),
        text("rows", "甲|乙|1\n".repeat(3_000)),
        message("parts", parts(10_000)),
        message("headers", "MIME-Version: 1.0\nSubject: " + "=?utf-8?Q?a?= ".repeat(20_000)),
        rtf("groups", "{".repeat(MILLION)),
        rtf("cells", "\\trowd\\cellx1000000000\\cellx-5 1\\cell 2\\cell\\row".repeat(2)),
        rtf("columns", "\\trowd" + columns(10_000) + "1\\cell".repeat(10_000) + "\\row"),
        rtf("binary", "\\bin2147483647 a"),
        rtf("numbers", "\\u99999999999999999999 \\'zz \\fs-2147483649 1"));
  }

  private static HostileFile page(String name, String content) {
    String page = "<!DOCTYPE html><html><body>" + content;
    return HostileFile.of("html/" + name + ".html", page, "not_a_report", "corrupt");
  }

  private static HostileFile text(String name, String content) {
    return HostileFile.of("text/" + name + ".txt", content, "not_a_report", "corrupt");
  }

  private static HostileFile text(String name, byte[] content) {
    String[] statuses = {"not_a_report", "corrupt", "unsupported"};
    return HostileFile.of("text/" + name + ".txt", content, statuses);
  }

  private static HostileFile message(String name, String content) {
    String[] statuses = {"container", "corrupt", "not_a_report", "unsupported", "refused"};
    return HostileFile.of("mail/" + name + ".mht", content, statuses);
  }

  private static HostileFile rtf(String name, String content) {
    String[] statuses = {"not_a_report", "corrupt", "unsupported"};
    return HostileFile.of("rtf/" + name + ".rtf", "{\\rtf1\\ansi " + content + "}", statuses);
  }

  private static String spanning(String how) {
    String row = "<tr>" + ("<td " + how + ">1</td>").repeat(50);
    return "<table>" + row.repeat(50) + "</table>";
  }

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append("a").append(i).append("=1 ");
    }
    return attributes.toString();
  }

  private static String columns(int count) {
    StringBuilder columns = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      columns.append("\\cellx").append(100 * i);
    }
    return columns.toString();
  }

  private static String parts(int depth) {
    StringBuilder message = new StringBuilder("MIME-Version: 1.0\n");
    for (int i = 0; i < depth; i++) {
      message.append("Content-Type: multipart/related; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }
    return message.toString();
  }
}
