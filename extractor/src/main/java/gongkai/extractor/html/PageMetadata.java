package gongkai.extractor.html;

import gongkai.extractor.Whitespace;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final Pattern ATTACHMENT =
      Pattern.compile("\\.(?:docx?|pdf|xlsx?|wps|et|ofd|rtf|zip|rar)$", Pattern.CASE_INSENSITIVE);

  private PageMetadata() {}

  /** In the order met: title, meta elements by lower-case name, url, attachment.1 and on. */
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
    int number = 0;
    for (String link : attachments(page)) {
      number++;
      metadata.put("attachment." + number, link);
    }
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
        Stream.of("link[rel=canonical]|href", "meta[property=og:url]|content", "base[href]|href")
            .map(place -> place.split("\\|"))
            .flatMap(
                place ->
                    page.select(place[0]).stream().limit(1).map(found -> found.attr(place[1])));
    return Stream.concat(marked, savedFrom(page))
        .map(String::strip)
        .filter(url -> url.startsWith("http"))
        .findFirst();
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

  private static Set<String> attachments(Document page) {
    Set<String> links = new LinkedHashSet<>();
    for (Element link : page.select("a[href]")) {
      String target = link.attr("href").strip();
      String withoutFragment = target.replaceFirst("#.*", "");
      String path = withoutFragment.replaceFirst("\\?.*", "");
      if (ATTACHMENT.matcher(path).find() || ATTACHMENT.matcher(withoutFragment).find()) {
        links.add(target);
      }
    }
    return links;
  }
}
