package gongkai.normalizer.masthead;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import java.util.Optional;

/** The address under which a file was published. */
final class Address {
  private Address() {}

  /** The one that it was fetched from, else the one that it names as its own. */
  static Optional<String> of(SourceFile file, Document document) {
    return file.provenance()
        .url()
        .or(() -> Optional.ofNullable(document.metadata().get("url")))
        .filter(url -> !url.isBlank());
  }
}
