package gongkai.extractor.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How a browser would show an element, from most to least as far as reading it goes. */
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

  private static final Pattern STYLE =
      Pattern.compile(
          "display\\s*:\\s*(none|block)|visibility\\s*:\\s*(hidden|collapse)",
          Pattern.CASE_INSENSITIVE);

  /** By name and by the element's own style; style sheets are not read. */
  static Rendering of(Element element) {
    String name = element.normalName();
    if (NEVER_SHOWN.contains(name)) {
      return NONE;
    }
    // Pages hide their body until a script has run.
    if (name.equals("body") || name.equals("html")) {
      return BLOCK;
    }
    if (element.hasAttr("hidden")) {
      return NONE;
    }
    Rendering rendering = BLOCKS.contains(name) ? BLOCK : INLINE;
    return element.hasAttr("style") ? rendering.styled(element.attr("style")) : rendering;
  }

  private Rendering styled(String style) {
    Rendering rendering = this;
    Matcher rule = STYLE.matcher(style);
    while (rule.find()) {
      Rendering asked = asked(rule);
      rendering = asked.compareTo(rendering) > 0 ? asked : rendering;
    }
    return rendering;
  }

  private static Rendering asked(Matcher rule) {
    if (rule.group(1) == null) {
      return INVISIBLE;
    }
    return rule.group(1).equalsIgnoreCase("none") ? NONE : BLOCK;
  }
}
