package gongkai.extractor.html;

import gongkai.extractor.Link;
import gongkai.extractor.Whitespace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gathers the links of a page's main part while it is walked: anchors, what is embedded, and the
 * documents that scripts show in a viewer. Not for use by several threads.
 */
final class PageLinks {
  /** No server takes a longer address. */
  private static final int LONGEST = 4000;

  /** The parts of a page that are on all pages of its site. */
  private static final Set<String> OUTSIDE = Set.of("nav", "header", "footer", "aside");

  /** Leads nowhere: to the page itself, or to a program. */
  private static final Pattern NOWHERE =
      Pattern.compile("(?i)^(?:#|about:|mailto:|tel:|data:|javascript:|vbscript:)");

  private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");

  private static final Pattern QUOTED = Pattern.compile("[\"']([^\"'\\s<>]{1,2000})[\"']");

  /** A page that shows a document which a parameter names: .../viewer.html?file=a.pdf. */
  private static final Pattern VIEWED = Pattern.compile("[?&#][A-Za-z_]{0,20}=([^&#]+)");

  private static final Pattern VIEWER =
      Pattern.compile("(?i)(?:view|reader|preview|pdfjs|flexpaper)[^/?#]*(?:/[^?#]*)?[?#]");

  private final String base;
  private final Set<Link> links = new LinkedHashSet<>();
  private int outside;
  private int anchors;

  private PageLinks(String base) {
    this.base = base;
  }

  /**
   * The links of a page.
   *
   * @param address where the page lies; without one, relative addresses stay relative
   */
  static PageLinks of(Document page, Optional<String> address) {
    String own = address.orElse("");
    Element element = page.selectFirst("base[href]");
    String base = element == null ? own : resolved(own, element.attr("href")).orElse(own);
    return new PageLinks(base);
  }

  /** Meets an element that is shown. */
  void open(Element element) {
    if (OUTSIDE.contains(element.normalName())) {
      outside++;
    }
    if (isAnchor(element)) {
      anchors++;
      // One inside another is no link of its own; its text is the outer one's.
      if (outside == 0 && anchors == 1) {
        anchor(element);
      }
    }
  }

  /** Meets an element whose place something else takes, if anything. */
  void embed(Element element) {
    if (outside > 0) {
      return;
    }
    switch (element.normalName()) {
      case "iframe", "embed" -> embedded(element.attr("src"), element);
      case "object" -> embedded(element.attr("data"), element);
      case "script" -> documents(element.data(), "");
      default -> {}
    }
  }

  void close(Element element) {
    if (OUTSIDE.contains(element.normalName())) {
      outside--;
    }
    if (isAnchor(element)) {
      anchors--;
    }
  }

  private static boolean isAnchor(Element element) {
    return element.nameIs("a") || element.nameIs("area");
  }

  List<Link> links() {
    return List.copyOf(links);
  }

  private void anchor(Element anchor) {
    String text =
        Stream.concat(
                Stream.of(anchor.text(), anchor.attr("title"), anchor.attr("download")),
                anchor.select("img[alt]").stream().limit(1).map(image -> image.attr("alt")))
            .map(Whitespace::collapse)
            .filter(shown -> !shown.isEmpty())
            .findFirst()
            .orElse("");
    String target = anchor.attr("href").strip();
    add(text, target);
    if (NOWHERE.matcher(target).find()) {
      documents(target, text);
      documents(anchor.attr("onclick"), text);
    }
  }

  /** What is embedded is of the page only if it is a document; else it is an advertisement. */
  private void embedded(String target, Element element) {
    if (!element.hasAttr("hidden") && !HIDDEN.matcher(element.attr("style")).find()) {
      viewed(target)
          .ifPresent(document -> add(Whitespace.collapse(element.attr("title")), document));
    }
  }

  /** The quoted names of documents in a script. */
  private void documents(String script, String text) {
    Matcher matcher = QUOTED.matcher(script);
    while (matcher.find()) {
      viewed(matcher.group(1)).ifPresent(document -> add(text, document));
    }
  }

  /** The document itself of the address of one, or of a viewer of one. */
  private static Optional<String> viewed(String target) {
    if (target.length() > LONGEST) {
      return Optional.empty();
    }
    if (VIEWER.matcher(target).find()) {
      Matcher matcher = VIEWED.matcher(target);
      while (matcher.find()) {
        String document = Link.decoded(matcher.group(1));
        if (Link.isDocumentName(document)) {
          return Optional.of(document);
        }
      }
    }
    String address = target.strip();
    boolean document = !address.isEmpty() && new Link("", address).namesDocument();
    return document ? Optional.of(address) : Optional.empty();
  }

  private void add(String text, String target) {
    if (target.isBlank() || target.length() > LONGEST || NOWHERE.matcher(target).find()) {
      return;
    }
    String shown = VIEWER.matcher(target).find() ? viewed(target).orElse(target) : target;
    resolved(base, shown).ifPresent(address -> links.add(new Link(text, address)));
  }

  /** An address seen from another; empty where it cannot be one. */
  private static Optional<String> resolved(String from, String target) {
    String stripped = target.strip();
    Element element = new Element("a").attr("href", stripped);
    element.setBaseUri(from);
    String absolute = element.absUrl("href");
    String address = absolute.isEmpty() && from.isEmpty() ? stripped : absolute;
    return Optional.of(address).filter(found -> !found.isBlank());
  }
}
