package gongkai.corpus;

import java.util.stream.Stream;

/** A collection of crawled files. */
public interface Corpus {
  /**
   * Every file met, once, in ascending bytewise order of the UTF-8 of {@link CorpusEntry#path()}.
   * The stream is sequential and lazy: a file is hashed when its entry is asked for. Closing the
   * stream releases open folders.
   *
   * @throws java.io.UncheckedIOException if a path that the user named cannot be read; a file or
   *     folder met below one that cannot be read is a {@link RefusedFile}
   */
  Stream<CorpusEntry> entries();
}
