package gongkai.corpus;

/** One file met in a corpus: to be read, met before, or refused. */
public sealed interface CorpusEntry permits SourceFile, DuplicateFile, RefusedFile {
  /**
   * Where the file lies, with {@code /} between names, relative to the folder that was given; where
   * several paths were given, the given path's last name, made unique, stands before it.
   */
  String path();
}
