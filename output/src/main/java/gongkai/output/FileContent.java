package gongkai.output;

import gongkai.corpus.ContainerFile;
import gongkai.corpus.CorpusEntry;
import gongkai.corpus.DuplicateFile;
import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import java.util.Optional;

/**
 * What is known of a file's bytes.
 *
 * @param sha256 64 lower-case hex digits
 * @param mediaType the format told by the content
 * @param size in bytes
 */
record FileContent(String sha256, MediaType mediaType, long size) {

  /** Empty for a file that was not opened. */
  static Optional<FileContent> of(CorpusEntry entry) {
    if (entry instanceof SourceFile file) {
      return Optional.of(new FileContent(file.sha256(), file.mediaType(), file.size()));
    }
    if (entry instanceof DuplicateFile file) {
      return Optional.of(new FileContent(file.sha256(), file.mediaType(), file.size()));
    }
    if (entry instanceof ContainerFile file) {
      return Optional.of(new FileContent(file.sha256(), file.mediaType(), file.size()));
    }
    return Optional.empty();
  }
}
