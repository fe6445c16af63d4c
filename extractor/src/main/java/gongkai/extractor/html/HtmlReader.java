package gongkai.extractor.html;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.UnreadableFileException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Reads web pages. What a browser would not show is left out (scripts, hidden elements, comments);
 * tables that only lay the page out are dissolved into what they hold. Metadata has the page's
 * {@code title}, its meta elements, and its {@code url} if it names one.
 */
public final class HtmlReader implements DocumentReader {
  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the bytes cannot be had
   */
  @Override
  public Document read(SourceFile file) throws UnreadableFileException {
    return Page.read(file.bytes(), file.provenance().url(), Optional.empty());
  }
}
