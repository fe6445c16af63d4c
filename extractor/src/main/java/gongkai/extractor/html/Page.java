package gongkai.extractor.html;

import gongkai.extractor.Document;
import gongkai.extractor.Document.Notice;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.text.TextDecoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads the bytes of one page. */
final class Page {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  private Page() {}

  /**
   * Reads a page.
   *
   * @param address where it was fetched from
   * @param declared the encoding declared outside the page; else the page's own meta counts
   * @throws UnreadableFileException with {@code CORRUPT} if the bytes are no text
   */
  static Document read(byte[] bytes, Optional<String> address, Optional<String> declared)
      throws UnreadableFileException {
    TextDecoding decoding = TextDecoding.of(bytes, declared.or(() -> ownCharset(bytes)));
    org.jsoup.nodes.Document page = parse(decoding.text());
    Map<String, String> metadata = PageMetadata.of(page);
    PageLinks links =
        PageLinks.of(page, address.or(() -> Optional.ofNullable(metadata.get("url"))));
    PageEnd end = PageEnd.of(decoding.text());
    Optional<Element> cut =
        end == PageEnd.WITHIN_CELL
            ? Optional.ofNullable(page.select("td, th").last())
            : Optional.empty();
    PageWalker walker = new PageWalker(links, cut);
    walker.traverse(page);
    List<Notice> notices = new ArrayList<>(decoding.notices());
    end.notice().ifPresent(notices::add);
    notices.addAll(walker.notices());
    return new Document(
        PageBlocks.of(walker.content()), OptionalInt.empty(), metadata, notices, links.links());
  }

  private static Optional<String> ownCharset(byte[] bytes) {
    int head = Math.min(bytes.length, HEAD);
    Matcher matcher = CHARSET.matcher(new String(bytes, 0, head, StandardCharsets.ISO_8859_1));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static org.jsoup.nodes.Document parse(String text) throws UnreadableFileException {
    try {
      return Jsoup.parse(text);
    } catch (RuntimeException e) {
      throw new UnreadableFileException(
          UnreadableFileException.Reason.CORRUPT, "the page cannot be parsed: " + e, e);
    }
  }
}
