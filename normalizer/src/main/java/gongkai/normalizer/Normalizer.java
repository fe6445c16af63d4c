package gongkai.normalizer;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;

/**
 * Turns what a file says into reports. Implementations hold no state that changes, so one may be
 * used by many threads; the same input gives an equal result. Dirty data is never an exception.
 */
@FunctionalInterface
public interface Normalizer {
  /** Reads the reports of a file: none, with a reason; one; or several. */
  Reading normalize(SourceFile file, Document document);
}
