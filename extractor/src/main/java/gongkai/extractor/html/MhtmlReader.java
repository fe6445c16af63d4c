package gongkai.extractor.html;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.Document.Notice;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.Place;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads web pages packed with their parts into one MIME message. The root page is read as {@link
 * HtmlReader} does; where it shows nothing (a frame set), the first page that does. Metadata {@code
 * url} is the page's Content-Location.
 */
public final class MhtmlReader implements DocumentReader {
  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the bytes cannot be had
   */
  @Override
  public Document read(SourceFile file) throws UnreadableFileException {
    MimeParts parts = MimeParts.of(file.bytes());
    MimeParts.Part root =
        parts
            .rootPage()
            .orElseThrow(
                () ->
                    new UnreadableFileException(
                        Reason.CORRUPT,
                        "no web page in the message"
                            + parts.damage().map(text -> ": " + text).orElse("")));
    Document document = read(root);
    for (MimeParts.Part page : parts.pages()) {
      if (document.blocks().isEmpty()) {
        document = read(page);
      }
    }
    return withDamage(document, parts.damage());
  }

  private static Document read(MimeParts.Part page) throws UnreadableFileException {
    Optional<String> address = page.location().filter(place -> place.startsWith("http"));
    Document document = Page.read(page.body(), address, page.charset());
    Map<String, String> metadata = new LinkedHashMap<>(document.metadata());
    address.ifPresent(url -> metadata.put("url", url));
    return new Document(
        document.blocks(), document.pages(), metadata, document.notices(), document.links());
  }

  private static Document withDamage(Document document, Optional<String> damage) {
    List<Notice> notices = new ArrayList<>(document.notices());
    damage.ifPresent(
        text ->
            notices.add(new Notice(Place.NONE, "the message was not read to its end: " + text)));
    return new Document(
        document.blocks(), document.pages(), document.metadata(), notices, document.links());
  }
}
