package gongkai.cli.reading;

import gongkai.corpus.SourceFile;
import gongkai.corpus.Unpacking;
import java.io.Closeable;
import java.io.IOException;

/**
 * Reads and normalises files and unfolds containers, in this process or another. May be used by
 * many threads.
 */
public interface FileReader extends Unpacking, Closeable {
  /**
   * What became of a file. Whatever the file is or does is an outcome.
   *
   * @throws InterruptedException if the run was asked to end before the file was done
   * @throws IOException if no file can be read here any more, and why
   */
  CodedReading read(SourceFile file) throws InterruptedException, IOException;

  /** Ends what was begun to read files. */
  @Override
  default void close() {
    // Most have nothing to end.
  }
}
