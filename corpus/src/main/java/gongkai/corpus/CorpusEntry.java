package gongkai.corpus;

import java.util.Optional;

/** One file met in a corpus: to be read, opened, met before, or refused. */
public sealed interface CorpusEntry permits SourceFile, ContainerFile, DuplicateFile, RefusedFile {
  /**
   * Where the file lies, with {@code /} between names, relative to the folder that was given; where
   * several paths were given, the given path's last name, made unique, stands before it. A member
   * of a container has the container's path and {@code !/} before its own; where the folder has
   * something else of that name, more exclamation marks.
   */
  String path();

  /** The path of the container that holds it; empty for a file on the disk. */
  Optional<String> parent();

  /** What is known of where it comes from. */
  Provenance provenance();

  /**
   * Deletes the temporary files that no entry after this one needs. To be called once this entry
   * and all before it are done with; without it they stay until the stream is closed.
   */
  default void release() {}
}
