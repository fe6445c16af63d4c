package gongkai.output;

import java.io.IOException;
import java.nio.file.Path;

/** A folder or file that is no dataset to read; its message says what was found and what to do. */
public final class UnusableDatasetException extends IOException {
  private static final long serialVersionUID = 1L;

  UnusableDatasetException(Path path, String problem) {
    super(path + ": " + problem);
  }
}
