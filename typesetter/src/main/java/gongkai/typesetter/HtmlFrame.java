package gongkai.typesetter;

/** What stands around a report in a web page. */
enum HtmlFrame {
  PLAIN("plain.html", "", ""),
  SITE("site.html", "&nbsp;", ""),
  WORD("word.html", "", "<o:p></o:p>");

  private final String resource;
  private final String blank;
  private final String paragraphEnd;

  HtmlFrame(String resource, String blank, String paragraphEnd) {
    this.resource = resource;
    this.blank = blank;
    this.paragraphEnd = paragraphEnd;
  }

  /** The resource with the page, in which {@code {{content}}} marks the place of the report. */
  String resource() {
    return "frames/" + resource;
  }

  /** What stands in a blank cell. */
  String blank() {
    return blank;
  }

  /** What stands at the end of each paragraph. */
  String paragraphEnd() {
    return paragraphEnd;
  }
}
