package gongkai.extractor.html;

import gongkai.extractor.Whitespace;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself outside its text. */
final class PageMetadata {
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=(?:\\(\\d+\\))?\\s*(\\S+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE_NAME = Pattern.compile("//[^/]+/(?:[^?#]*/)?[^/?#]+\\.[a-z]+$");

  private PageMetadata() {}

  /** In the order met: title, meta elements by lower-case name, url. */
  static Map<String, String> of(Document page) {
    Map<String, String> metadata = new LinkedHashMap<>();
    for (Element element : page.select("title, meta[content]")) {
      if (element.nameIs("title")) {
        put(metadata, "title", element.text());
      } else {
        put(metadata, element.attr("name"), element.attr("content"));
        put(metadata, element.attr("property"), element.attr("content"));
      }
    }
    url(page).ifPresent(url -> metadata.put("url", url));
    return metadata;
  }

  private static void put(Map<String, String> metadata, String name, String value) {
    String key = Whitespace.collapse(name).toLowerCase(Locale.ROOT);
    String text = Whitespace.collapse(value);
    if (!key.isEmpty() && !text.isEmpty()) {
      metadata.putIfAbsent(key, text);
    }
  }

  private static Optional<String> url(Document page) {
    Stream<String> marked =
        Stream.of("link[rel=canonical]|href", "meta[property=og:url]|content")
            .flatMap(place -> attribute(page, place));
    Stream<String> base = attribute(page, "base[href]|href").filter(PageMetadata::isPage);
    return Stream.concat(marked, Stream.concat(savedFrom(page), base))
        .map(String::strip)
        .filter(url -> url.startsWith("http"))
        .findFirst();
  }

  private static Stream<String> attribute(Document page, String place) {
    String[] parts = place.split("\\|", 2);
    return page.select(parts[0]).stream().limit(1).map(found -> found.attr(parts[1]));
  }

  /** Whether an address to which a page's links are relative may be the page's own. */
  private static boolean isPage(String base) {
    return PAGE_NAME.matcher(base).find();
  }

  /** Browsers write the address in a comment before the page they save. */
  private static Stream<String> savedFrom(Document page) {
    Stream<Element> places = Stream.concat(Stream.of(page), page.children().stream());
    return Stream.concat(places, Stream.of(page.head()))
        .flatMap(place -> place.childNodes().stream())
        .filter(Comment.class::isInstance)
        .map(comment -> SAVED_FROM.matcher(((Comment) comment).getData()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1));
  }
}
