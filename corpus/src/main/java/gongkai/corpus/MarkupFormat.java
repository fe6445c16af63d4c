package gongkai.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the format of a text that marks itself: web pages, XML, RTF, MIME, JSON. */
final class MarkupFormat {
  private static final MediaType XML = new MediaType("application/xml");
  private static final MediaType JSON = new MediaType("application/json");
  private static final MediaType EMAIL = new MediaType("message/rfc822");

  private static final Set<String> HTML_ELEMENTS =
      Set.of(
          ("html head body title meta link script style base noscript table thead tbody tfoot tr td"
                  + " th caption colgroup col div span p br hr a img font center h1 h2 h3 h4 h5 h6"
                  + " ul ol li dl dt dd form iframe frameset b strong i em u section article header"
                  + " footer main nav input pre blockquote")
              .split(" "));

  /** One thing that stands before the first element: blanks, a byte order mark, a comment … */
  private static final Pattern PREAMBLE =
      Pattern.compile(
          "[\\s\\x00\\u00a0\\ufeff]+|\\u00ef\\u00bb\\u00bf|<\\?[^>]*>|<!--(?s:.*?)-->|<!\\[[^>]*>"
              + "|<%[^>]*>");

  private static final Pattern DOCTYPE =
      Pattern.compile("<!doctype\\s+([\\w:.-]+)[^>]*>?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ELEMENT =
      Pattern.compile("<(?:[a-z][\\w.-]*:)?([a-z][\\w.-]*)[\\s>/]", Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE =
      Pattern.compile("<!doctype\\s+html|<(?:html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern TABLE = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern TABLE_ROW =
      Pattern.compile("<t[rdbh][\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING_TAG =
      Pattern.compile("</(?:p|div|span|td|tr|a|li|font|strong|b)>", Pattern.CASE_INSENSITIVE);
  private static final int TAGS_OF_A_PAGE = 5;
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:");
  private static final Pattern JSON_START =
      Pattern.compile("[\\s\\ufeff\\u00ef\\u00bb\\u00bf]*(?:\\{\\s*\"|\\[\\s*[\\[{\"])");

  /** An XML format, its root element and a word of its namespace. */
  private record XmlFormat(MediaType type, String root, String namespace) {
    static XmlFormat of(String type, String root, String namespace) {
      return new XmlFormat(new MediaType(type), root, namespace);
    }
  }

  private static final List<XmlFormat> XML_FORMATS =
      List.of(
          XmlFormat.of("application/vnd.ms-spreadsheetml", "workbook", "office:spreadsheet"),
          XmlFormat.of("application/vnd.ms-wordml", "worddocument", "wordml"),
          XmlFormat.of("application/vnd.ms-word2006ml", "package", "xmlpackage"),
          XmlFormat.of("application/x-uof", "uof", "uof"),
          XmlFormat.of("application/vnd.oasis.opendocument.flat", "document", "opendocument"),
          XmlFormat.of("image/svg+xml", "svg", "svg"));

  private MarkupFormat() {}

  /** The format that the first mark shows, even in a file that is no clean text. */
  static Optional<MediaType> byStart(String view) {
    int start = afterPreamble(view, 0);
    if (view.startsWith("{\\rtf", start)) {
      return Optional.of(MediaType.RTF);
    }
    Matcher doctype = DOCTYPE.matcher(view);
    if (doctype.region(start, view.length()).lookingAt()) {
      if (doctype.group(1).equalsIgnoreCase("html")) {
        return Optional.of(MediaType.HTML);
      }
      start = afterPreamble(view, doctype.end());
    }
    Matcher element = ELEMENT.matcher(view).region(start, view.length());
    boolean prolog = view.substring(0, start).contains("<?xml");
    if (!element.lookingAt()) {
      return Optional.empty();
    }
    String root = element.group(1).toLowerCase(Locale.ROOT);
    return xml(root, view, start)
        .or(() -> HTML_ELEMENTS.contains(root) ? Optional.of(MediaType.HTML) : Optional.empty())
        .or(() -> prolog ? Optional.of(XML) : Optional.empty());
  }

  /** The format that marks anywhere in a text show. */
  static Optional<MediaType> byContent(String view) {
    if (JSON_START.matcher(view).lookingAt()) {
      return Optional.of(JSON);
    }
    return mime(view).or(() -> page(view));
  }

  private static int afterPreamble(String view, int from) {
    int start = from;
    Matcher preamble = PREAMBLE.matcher(view);
    while (preamble.region(start, view.length()).lookingAt()) {
      start = preamble.end();
    }
    return start;
  }

  private static Optional<MediaType> xml(String root, String view, int start) {
    String opening = view.substring(start, Math.min(view.length(), start + 8192));
    String folded = opening.toLowerCase(Locale.ROOT);
    return XML_FORMATS.stream()
        .filter(format -> format.root.equals(root) && folded.contains(format.namespace))
        .map(XmlFormat::type)
        .findFirst();
  }

  private static Optional<MediaType> page(String view) {
    boolean page =
        PAGE.matcher(view).find()
            || (TABLE.matcher(view).find() && TABLE_ROW.matcher(view).find())
            || CLOSING_TAG.matcher(view).results().limit(TAGS_OF_A_PAGE).count() == TAGS_OF_A_PAGE;
    return page ? Optional.of(MediaType.HTML) : Optional.empty();
  }

  /** A MIME message: a web page with its parts as Word and browsers save it, or an e-mail. */
  private static Optional<MediaType> mime(String view) {
    String text = view.substring(afterPreamble(view, 0));
    if (!HEADER.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    String headers = text.split("\r?\n\r?\n", 2)[0].toLowerCase(Locale.ROOT);
    boolean message = headers.contains("mime-version:") || headers.contains("from:");
    if (!headers.contains("content-type:") || !message) {
      return Optional.empty();
    }
    boolean parts = headers.contains("multipart/related") || headers.contains("text/html");
    return Optional.of(parts ? MediaType.MHTML : EMAIL);
  }
}
