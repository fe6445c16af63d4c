package gongkai.extractor.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How a browser would show an element, as far as reading order and visibility go. */
enum Rendering {
  /** Part of the line. */
  INLINE,
  /** Begins and ends a line. */
  BLOCK,
  /** Takes its place and shows nothing. */
  INVISIBLE,
  /** Not there. */
  NONE;

  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "noscript",
          "template",
          "textarea",
          "select",
          "datalist",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "canvas",
          "audio",
          "video",
          "xml",
          "noframes",
          "link",
          "meta",
          "base",
          "param",
          "col",
          "colgroup");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "marquee",
          "menu",
          "nav",
          "ol",
          "option",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** By name and by the element's own style; style sheets are not read. */
  static Rendering of(Element element) {
    String name = element.normalName();
    if (NEVER_SHOWN.contains(name)) {
      return NONE;
    }
    boolean isBlock = BLOCKS.contains(name);
    // Pages hide their body until a script has run.
    if (name.equals("body") || name.equals("html")) {
      return BLOCK;
    }
    if (element.hasAttr("hidden")) {
      return NONE;
    }
    String style = element.hasAttr("style") ? compact(element.attr("style")) : "";
    if (style.contains("display:none")) {
      return NONE;
    }
    if (style.contains("visibility:hidden") || style.contains("visibility:collapse")) {
      return INVISIBLE;
    }
    return isBlock || style.contains("display:block") ? BLOCK : INLINE;
  }

  private static String compact(String style) {
    return style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }
}
