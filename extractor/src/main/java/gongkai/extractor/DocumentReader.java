package gongkai.extractor;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;

/**
 * Reads a file of one format. Implementations hold no state, so one may be used by many threads;
 * the same bytes give an equal document.
 */
@FunctionalInterface
public interface DocumentReader {
  /**
   * Reads the whole file.
   *
   * @throws UnreadableFileException if nothing can be read of it; what is only partly readable is
   *     read, and said in {@link Document#notices()}
   */
  Document read(SourceFile file) throws UnreadableFileException;

  /** Whether files of a format are read; of others nothing is looked at but their format. */
  default boolean reads(MediaType type) {
    return true;
  }
}
