package gongkai.corpus;

import java.util.stream.Stream;

/** A collection of crawled files. */
public interface Corpus {
  /**
   * Every file met, once, in ascending bytewise order of the UTF-8 of {@link CorpusEntry#path()},
   * but for containers and pages with attachments, which come after all that is in them. The stream
   * is sequential and lazy: a file is hashed, a container opened when its entry or that of its
   * first member is asked for. Closing the stream deletes temporary files.
   *
   * @throws java.io.UncheckedIOException if a path that the user named cannot be read; a file or
   *     folder met below one that cannot be read is a {@link RefusedFile}
   */
  Stream<CorpusEntry> entries();
}
