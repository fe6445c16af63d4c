package gongkai.normalizer;

import gongkai.extractor.Document;
import gongkai.extractor.Document.Notice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reader could not read of a document, in a few words. */
final class Notices {
  /** More than these are counted, not told. */
  private static final int MOST = 3;

  private Notices() {}

  /** Empty if everything was read without doubt. */
  static Optional<String> of(Document document) {
    List<Notice> notices = document.notices();
    if (notices.isEmpty()) {
      return Optional.empty();
    }
    String told = notices.stream().limit(MOST).map(Notice::text).collect(Collectors.joining("; "));
    int untold = notices.size() - MOST;
    return Optional.of(untold > 0 ? told + "; and %d more".formatted(untold) : told);
  }
}
