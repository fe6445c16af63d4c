package gongkai.normalizer;

import java.io.IOException;
import java.nio.file.Path;

/** A file of a user's that cannot be used; its message says file, line, found and expected. */
public final class UnusableAdditionException extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * A file with an error in a line.
   *
   * @param line from 1
   * @param problem what was found there and what was expected
   */
  public UnusableAdditionException(Path file, long line, String problem) {
    super("%s, line %d: %s".formatted(file, line, problem));
  }

  /** A file that is wrong as a whole. */
  public UnusableAdditionException(Path file, String problem) {
    super("%s: %s".formatted(file, problem));
  }
}
